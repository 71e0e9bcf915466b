"""Goals as English reports word them: who scored, who set it up, and who of the passage did not score."""

from __future__ import annotations

import pytest

GOALS = (
    pytest.param(
        (
            "The visitors hit back within five minutes, Callum Orde rising highest at the far post to power a "
            "header beyond Lee Hatch from Danny Ives' in-swinging corner."
        ),
        "Callum Orde",
        "Danny Ives",
        "header",
        "Lee Hatch",
        id="the-visitors-hit-back-within-0",
    ),
    pytest.param(
        (
            "It was 2-1 soon after when Reece Tolland got on the end of a Sam Whitlock cross to bundle the "
            "ball over the line."
        ),
        "Reece Tolland",
        "Sam Whitlock",
        "open_play",
        "Sam Whitlock",
        id="it-was-2-1-soon-after-1",
    ),
    pytest.param(
        (
            "Eastmoor drew first blood in the 14th minute through Dean Rowley, who latched on to Tom Asher's "
            "raking ball over the top and kept his composure to slide it under the advancing Lee Hatch."
        ),
        "Dean Rowley",
        "Tom Asher",
        "open_play",
        "Lee Hatch",
        id="eastmoor-drew-first-blood-in-2",
    ),
    pytest.param(
        (
            "Asher's long throw caused mayhem in the Thornbury box and Craig Bunting reacted quickest to prod "
            "in from three yards on 57 minutes."
        ),
        "Craig Bunting",
        "Asher",
        "open_play",
        "Asher",
        id="asher-s-long-throw-caused-mayhem-3",
    ),
    pytest.param(
        (
            "From the resulting penalty, awarded for Bunting's trip on Jelani, Farrant sent Pike the wrong "
            "way to make it 1-0 on 33 minutes."
        ),
        "Farrant",
        None,
        "penalty",
        "Bunting",
        id="from-the-resulting-penalty-awarded-4",
    ),
    pytest.param(
        (
            "The winner arrived seven minutes from time and it was worth the wait, Luca Bianchi-Hayes jinking "
            "past two defenders before unleashing an unstoppable effort into the top corner."
        ),
        "Luca Bianchi-Hayes",
        None,
        "open_play",
        None,
        id="the-winner-arrived-seven-minutes-5",
    ),
    pytest.param(
        ("Jelani turned provider in the 51st minute, his cut-back being swept in first time by Ben Sturgess."),
        "Ben Sturgess",
        "Jelani",
        "open_play",
        "Jelani",
        id="jelani-turned-provider-in-the-6",
    ),
    pytest.param(
        (
            "Niall McGarry grabbed a consolation deep into stoppage time, tucking away a spot-kick after "
            "Tolland was adjudged to have handled."
        ),
        "Niall McGarry",
        None,
        "penalty",
        "Tolland",
        id="niall-mcgarry-grabbed-a-consolation-7",
    ),
    pytest.param(
        (
            "Rowley completed his hat-trick in the 79th minute, nipping in to round Hatch and roll the ball "
            "into an unguarded net."
        ),
        "Rowley",
        None,
        "open_play",
        "Hatch",
        id="rowley-completed-his-hat-trick-in-8",
    ),
    pytest.param(
        (
            "Ives whipped in a delicious delivery and Garbutt met it with a bullet header that flew past "
            "Hatch on 68 minutes."
        ),
        "Garbutt",
        "Ives",
        "header",
        "Hatch",
        id="ives-whipped-in-a-delicious-9",
    ),
    pytest.param(
        (
            "Farrant was the provider for the third, threading a lovely ball through for Jelani to finish "
            "coolly on 76 minutes."
        ),
        "Jelani",
        "Farrant",
        "open_play",
        "Farrant",
        id="farrant-was-the-provider-for-10",
    ),
    pytest.param(
        (
            "Eastmoor were gifted an equaliser in the 47th minute when Hatch's poor clearance fell straight "
            "to McGarry, who lobbed the keeper from 40 yards."
        ),
        "McGarry",
        None,
        "open_play",
        "Hatch",
        id="eastmoor-were-gifted-an-equaliser-11",
    ),
    pytest.param(
        (
            "Kieran Doyle-Smith's glancing header from an Asher corner gave the Rovers the perfect start with "
            "just three minutes on the clock."
        ),
        "Kieran Doyle-Smith",
        "Asher",
        "header",
        "Asher",
        id="kieran-doyle-smith-s-glancing-header-from-12",
    ),
    pytest.param(
        (
            "Jelani made it five when he was on hand to tap in after Farrant's shot came back off the post in "
            "the 90th minute."
        ),
        "Jelani",
        None,
        "open_play",
        "Farrant",
        id="jelani-made-it-five-when-13",
    ),
    pytest.param(
        (
            "Tolland bagged the all-important goal on 74 minutes, sliding in at the far stick to convert "
            "Brandt's low centre."
        ),
        "Tolland",
        "Brandt",
        "open_play",
        "Brandt",
        id="tolland-bagged-the-all-important-goal-14",
    ),
    pytest.param(
        (
            "Orde's 90th-minute equaliser broke Thornbury hearts, the big striker stabbing home after a "
            "goalmouth scramble."
        ),
        "Orde",
        None,
        "open_play",
        None,
        id="orde-s-90th-minute-equaliser-broke-thornbury-15",
    ),
    pytest.param(
        (
            "Ives stepped up to take the resultant free-kick and his curling effort clipped the underside of "
            "the bar on its way in on 52 minutes."
        ),
        "Ives",
        None,
        "free_kick",
        None,
        id="ives-stepped-up-to-take-16",
    ),
    pytest.param(
        (
            "Bunting, who had come on for Asher at the break, scored with his first touch to snatch a share "
            "of the spoils in the 93rd minute."
        ),
        "Bunting",
        None,
        "open_play",
        "Asher",
        id="bunting-who-had-come-on-17",
    ),
    pytest.param(
        (
            "On the counter-attack Ives raced clear and unselfishly rolled the ball across for McGarry to tap "
            "into an empty net after 86 minutes."
        ),
        "McGarry",
        "Ives",
        "open_play",
        "Ives",
        id="on-the-counter-attack-ives-raced-18",
    ),
    pytest.param(
        "Sturgess set the ball rolling with a thumping header on eight minutes.",
        "Sturgess",
        None,
        "header",
        None,
        id="sturgess-set-the-ball-rolling-19",
    ),
    pytest.param(
        (
            "Nine minutes later Benali doubled his tally with a superb solo goal, leaving Bunting and Garbutt "
            "trailing in his wake."
        ),
        "Benali",
        None,
        "open_play",
        "Bunting",
        id="nine-minutes-later-benali-doubled-20",
    ),
    pytest.param(
        "Rowley squeezed his shot under Hatch from an acute angle with 12 minutes remaining.",
        "Rowley",
        None,
        "open_play",
        "Hatch",
        id="rowley-squeezed-his-shot-under-21",
    ),
    pytest.param(
        (
            "Tom Asher netted what proved to be the winner in the 69th minute when his speculative long-range "
            "effort squirmed through Hatch's grasp."
        ),
        "Tom Asher",
        None,
        "open_play",
        "Hatch",
        id="tom-asher-netted-what-proved-22",
    ),
    pytest.param(
        (
            "The ball broke kindly for Ives and he made no mistake from 12 yards to give Eastmoor a 2-1 lead "
            "on 63 minutes."
        ),
        "Ives",
        None,
        "open_play",
        None,
        id="the-ball-broke-kindly-for-23",
    ),
    pytest.param(
        ("A ball over the top from Ferris was controlled by Farrant, who chipped Pike with aplomb on 59 minutes."),
        "Farrant",
        "Ferris",
        "open_play",
        "Pike",
        id="a-ball-over-the-top-24",
    ),
    pytest.param(
        (
            "Brandt's corner was flicked on by Ferris and Tolland was there to force it in from close range "
            "on 24 minutes."
        ),
        "Tolland",
        "Ferris",
        "open_play",
        "Ferris",
        id="brandt-s-corner-was-flicked-on-25",
    ),
    pytest.param(
        "Big Col Haverley bulleted in a header from a Danny Ives set-piece after 36 minutes.",
        "Col Haverley",
        "Danny Ives",
        "header",
        "Danny Ives",
        id="big-col-haverley-bulleted-in-26",
    ),
    pytest.param(
        (
            "Haverley pulled a goal back for the visitors on 82 minutes, heading home after Orde had hooked "
            "the ball back across goal."
        ),
        "Haverley",
        "Orde",
        "header",
        "Orde",
        id="haverley-pulled-a-goal-back-27",
    ),
    pytest.param(
        (
            "Five minutes before the break Theo Lark exchanged passes with Milo Stent and arrowed a shot "
            "inside the far post."
        ),
        "Theo Lark",
        "Milo Stent",
        "open_play",
        "Milo Stent",
        id="five-minutes-before-the-break-28",
    ),
    pytest.param(
        "Noon converted from the spot on 54 minutes after Dray had felled Crane.",
        "Noon",
        None,
        "penalty",
        "Dray",
        id="noon-converted-from-the-spot-29",
    ),
    pytest.param(
        ("The second goal arrived on 65 minutes, Stent rifling home after Noon's initial shot had been blocked."),
        "Stent",
        None,
        "open_play",
        "Noon",
        id="the-second-goal-arrived-on-30",
    ),
    pytest.param(
        ("Craig Yeomans diverted the ball past his own goalkeeper under pressure from Coe after 71 minutes."),
        "Craig Yeomans",
        None,
        "own_goal",
        "Coe",
        id="craig-yeomans-diverted-the-ball-31",
    ),
    pytest.param(
        "Coe claimed his second on the hour mark, firing into the roof of the net from Dray's knock-down.",
        "Coe",
        "Dray",
        "open_play",
        "Dray",
        id="coe-claimed-his-second-on-32",
    ),
    pytest.param(
        "A trademark Noon free-kick from 22 yards opened the scoring on 16 minutes.",
        "Noon",
        None,
        "free_kick",
        None,
        id="a-trademark-noon-free-kick-from-33",
    ),
    pytest.param(
        "Lee-Roy Bassett marked his debut with a goal, heading in Dray's corner in the 33rd minute.",
        "Lee-Roy Bassett",
        "Dray",
        "header",
        "Dray",
        id="lee-roy-bassett-marked-his-debut-34",
    ),
    pytest.param(
        (
            "The Rovers were ahead again when Bassett outmuscled Yeomans and thrashed the ball high into the "
            "net on 62 minutes."
        ),
        "Bassett",
        None,
        "open_play",
        "Yeomans",
        id="the-rovers-were-ahead-again-35",
    ),
    pytest.param(
        (
            "Crane rode two challenges before smashing an unstoppable drive past Petrie to double the lead on "
            "31 minutes."
        ),
        "Crane",
        None,
        "open_play",
        "Petrie",
        id="crane-rode-two-challenges-before-36",
    ),
    pytest.param(
        ("Thornbury got the goal their pressure deserved on 69 minutes when Stent pounced to score from close in."),
        "Stent",
        None,
        "open_play",
        None,
        id="thornbury-got-the-goal-their-37",
    ),
    pytest.param(
        (
            "It was all over when Lark broke away to add a third in the 86th minute, Foss having robbed "
            "Bassett in midfield."
        ),
        "Lark",
        None,
        "open_play",
        "Bassett",
        id="it-was-all-over-when-38",
    ),
    pytest.param(
        "A defensive mix-up presented Coe with the simplest of tap-ins on 39 minutes.",
        "Coe",
        None,
        "open_play",
        None,
        id="a-defensive-mix-up-presented-coe-39",
    ),
    pytest.param(
        (
            "Foss dispossessed Yeomans on the edge of the area, skipped round Petrie and slotted into the "
            "empty net on 75 minutes."
        ),
        "Foss",
        None,
        "open_play",
        "Yeomans",
        id="foss-dispossessed-yeomans-on-the-40",
    ),
    pytest.param(
        "From a Lark corner the ball fell to Yeomans, who lashed it into the net on 22 minutes.",
        "Yeomans",
        None,
        "open_play",
        None,
        id="from-a-lark-corner-the-41",
    ),
    pytest.param(
        ("Stent curled one into the top corner from the edge of the box on 43 minutes after being found by Foss."),
        "Stent",
        "Foss",
        "open_play",
        "Foss",
        id="stent-curled-one-into-the-42",
    ),
    pytest.param(
        (
            "Noon tried his luck from distance and the ball squirmed under Petrie's body and over the line on "
            "51 minutes."
        ),
        "Noon",
        None,
        "open_play",
        "Petrie",
        id="noon-tried-his-luck-from-43",
    ),
    pytest.param(
        (
            "Bassett looked up and found Coe with a sublime reverse pass, and the forward lifted it over "
            "Petrie on 35 minutes."
        ),
        "Coe",
        "Bassett",
        "open_play",
        "Petrie",
        id="bassett-looked-up-and-found-44",
    ),
    pytest.param(
        "Lark skipped past Dray and squared for Noon to sweep home his 15th of the season on 49 minutes.",
        "Noon",
        "Lark",
        "open_play",
        "Dray",
        id="lark-skipped-past-dray-and-45",
    ),
    pytest.param(
        (
            "Lomax almost turned villain but redeemed himself by tucking in the loose ball after Ed Moxon had "
            "spilled Fisk's shot on 29 minutes."
        ),
        "Lomax",
        None,
        "open_play",
        "Ed Moxon",
        id="lomax-almost-turned-villain-but-46",
    ),
    pytest.param(
        "Fisk then delivered a corner that Nathan Oduya powered home with his head on 41 minutes.",
        "Nathan Oduya",
        "Fisk",
        "header",
        "Fisk",
        id="fisk-then-delivered-a-corner-47",
    ),
    pytest.param(
        (
            "A moment of individual brilliance from Weir settled it in the 84th minute as he beat three men "
            "and drilled his shot into the far corner."
        ),
        "Weir",
        None,
        "open_play",
        None,
        id="a-moment-of-individual-brilliance-48",
    ),
    pytest.param(
        (
            "Oduya's long punt forward caught out the defence and Lomax raced through to lob Moxon from 20 "
            "yards in the 24th minute."
        ),
        "Lomax",
        "Oduya",
        "open_play",
        "Moxon",
        id="oduya-s-long-punt-forward-caught-49",
    ),
    pytest.param(
        ("Purvis found space at the back post and made it 3-1 with a simple tap-in from Weir's cross on 73 minutes."),
        "Purvis",
        "Weir",
        "open_play",
        "Weir",
        id="purvis-found-space-at-the-50",
    ),
    pytest.param(
        ("Weir's corner caused panic in the six-yard box and Terry Crick stabbed it over the line in the 18th minute."),
        "Terry Crick",
        "Weir",
        "open_play",
        "Weir",
        id="weir-s-corner-caused-panic-in-51",
    ),
    pytest.param(
        "Lomax chested down Fisk's cross and hooked the ball past the keeper on 44 minutes.",
        "Lomax",
        "Fisk",
        "open_play",
        "Fisk",
        id="lomax-chested-down-fisk-s-cross-52",
    ),
    pytest.param(
        "Ashby crossed for Lomax to head in at the far post on 53 minutes.",
        "Lomax",
        "Ashby",
        "header",
        "Ashby",
        id="ashby-crossed-for-lomax-to-53",
    ),
    pytest.param(
        "Eastmoor went ahead on 35 minutes, Crick heading home unmarked from a Weir free-kick.",
        "Crick",
        "Weir",
        "header",
        "Weir",
        id="eastmoor-went-ahead-on-35-54",
    ),
    pytest.param(
        ("Substitute Ollie Trent wasted little time in getting on the scoresheet, heading past Hatch on 78 minutes."),
        "Ollie Trent",
        None,
        "header",
        "Hatch",
        id="substitute-ollie-trent-wasted-little-55",
    ),
    pytest.param(
        "Ashby atoned for a missed sitter by sweeping in Lomax's cushioned lay-off on 68 minutes.",
        "Ashby",
        "Lomax",
        "open_play",
        "Lomax",
        id="ashby-atoned-for-a-missed-56",
    ),
    pytest.param(
        "Oduya rose above the defence to head Fisk's corner in off the post on 26 minutes.",
        "Oduya",
        "Fisk",
        "header",
        "Fisk",
        id="oduya-rose-above-the-defence-57",
    ),
    pytest.param(
        ("Thornbury took the lead on 14 minutes when Ashby was upended by Crick and Lomax thumped home the penalty."),
        "Lomax",
        None,
        "penalty",
        "Ashby",
        id="thornbury-took-the-lead-on-58",
    ),
    pytest.param(
        "Crick got the final touch to Weir's cross to equalise in the 76th minute.",
        "Crick",
        "Weir",
        "open_play",
        "Weir",
        id="crick-got-the-final-touch-59",
    ),
    pytest.param(
        ("Weir slipped the ball through to Trent, who took a touch and fired low under Hatch on 55 minutes."),
        "Trent",
        "Weir",
        "open_play",
        "Hatch",
        id="weir-slipped-the-ball-through-60",
    ),
    pytest.param(
        "Purvis doubled the visitors' lead, slotting in after a goalmouth scramble on 33 minutes.",
        "Purvis",
        None,
        "open_play",
        None,
        id="purvis-doubled-the-visitors-lead-61",
    ),
    pytest.param(
        "Trent headed against the bar but Crick was on hand to nod in the rebound on 70 minutes.",
        "Crick",
        None,
        "header",
        "Trent",
        id="trent-headed-against-the-bar-62",
    ),
    pytest.param(
        "Marcus Doyle's in-swinger from the left was touched in by Ben Rudd on 17 minutes.",
        "Ben Rudd",
        "Marcus Doyle",
        "open_play",
        "Marcus Doyle",
        id="marcus-doyle-s-in-swinger-from-the-63",
    ),
    pytest.param(
        "Stiles stayed onside to run clear and dispatched a left-footed shot across Pell on 52 minutes.",
        "Stiles",
        None,
        "open_play",
        "Pell",
        id="stiles-stayed-onside-to-run-64",
    ),
    pytest.param(
        "Rudd was brought down by Liam Hurst and Doyle did the rest from the spot on 44 minutes.",
        "Doyle",
        None,
        "penalty",
        "Rudd",
        id="rudd-was-brought-down-by-65",
    ),
    pytest.param(
        "Conti robbed Hurst of possession, bore down on goal and tucked the ball away on 80 minutes.",
        "Conti",
        None,
        "open_play",
        "Hurst",
        id="conti-robbed-hurst-of-possession-66",
    ),
    pytest.param(
        "Pell's goal kick went straight to Stiles, who gleefully lobbed it back over him on 36 minutes.",
        "Stiles",
        None,
        "open_play",
        "Pell",
        id="pell-s-goal-kick-went-straight-67",
    ),
    pytest.param(
        "The Thornbury number nine, Rudd, thundered in a header from Doyle's cross after 47 minutes.",
        "Rudd",
        "Doyle",
        "header",
        "Doyle",
        id="the-thornbury-number-nine-rudd-68",
    ),
    pytest.param(
        "Stiles cashed in on a slip by Conti to race away and slot under Pell on 58 minutes.",
        "Stiles",
        None,
        "open_play",
        "Conti",
        id="stiles-cashed-in-on-a-69",
    ),
    pytest.param(
        ("Conti turned home the only goal of the game on 76 minutes after Rudd's shot had rebounded off the post."),
        "Conti",
        None,
        "open_play",
        "Rudd",
        id="conti-turned-home-the-only-70",
    ),
    pytest.param(
        "Bello's long-range screamer on 89 minutes rescued a point for the visitors.",
        "Bello",
        None,
        "open_play",
        None,
        id="bello-s-long-range-screamer-on-89-71",
    ),
    pytest.param(
        "Polish winger Conti put Thornbury ahead on 12 minutes.",
        "Conti",
        None,
        "open_play",
        None,
        id="polish-winger-conti-put-thornbury-72",
    ),
    pytest.param(
        "Conti met a Rudd corner with a header that left Pell with no chance.",
        "Conti",
        "Rudd",
        "header",
        "Pell",
        id="conti-met-a-rudd-corner-73",
    ),
    pytest.param(
        "Rudd headed the opener from Conti's free-kick.",
        "Rudd",
        "Conti",
        "header",
        "Conti",
        id="rudd-headed-the-opener-from-74",
    ),
    pytest.param(
        "A rash challenge by Falk allowed Conti to put Thornbury ahead.",
        "Conti",
        None,
        "open_play",
        "Falk",
        id="a-rash-challenge-by-falk-75",
    ),
    pytest.param(
        "Eastmoor were sunk by Conti's 88th-minute header.",
        "Conti",
        None,
        "header",
        None,
        id="eastmoor-were-sunk-by-conti-76",
    ),
    pytest.param(
        "Conti tied it in the 70th minute with a low shot from Rudd's pass.",
        "Conti",
        "Rudd",
        "open_play",
        "Rudd",
        id="conti-tied-it-at-1-77",
    ),
    pytest.param(
        "Conti got Thornbury off to a flyer inside two minutes.",
        "Conti",
        None,
        "open_play",
        None,
        id="conti-got-thornbury-off-to-78",
    ),
    pytest.param(
        "Conti's inswinging corner sailed straight in past Pell.",
        "Conti",
        None,
        "open_play",
        "Pell",
        id="conti-s-inswinging-corner-sailed-79",
    ),
    pytest.param(
        "Up popped Conti to head home Rudd's cross.",
        "Conti",
        "Rudd",
        "header",
        "Rudd",
        id="up-popped-conti-to-head-80",
    ),
)
"""Each: passage, scorer, assist, kind, a name that is not the scorer."""
NO_GOALS = (
    pytest.param("Conti met a Rudd corner with a header that went over the bar.", "Conti", id="no-goals-01"),
    pytest.param("Conti's 70th-minute header was saved by Pell.", "Conti", id="no-goals-02"),
    pytest.param("Conti's last-minute strike hit the bar.", "Conti", id="no-goals-03"),
    pytest.param("Conti's 90th-minute winner was ruled out for offside.", "Conti", id="no-goals-04"),
    pytest.param("Conti's corner went straight in to the arms of Pell.", "Conti", id="no-goals-05"),
    pytest.param("Up stepped Conti to take the penalty but Pell saved it.", "Conti", id="no-goals-06"),
    pytest.param("Up went Conti to head home but the flag was raised.", "Conti", id="no-goals-07"),
    pytest.param("Thornbury went close through Conti's volley.", "Conti", id="no-goals-08"),
    pytest.param("Conti saw his shot tipped past the post by Pell.", "Conti", id="no-goals-09"),
    pytest.param("Conti whipped in a stunning free-kick that Rudd headed home.", "Conti", id="no-goals-10"),
    pytest.param("Conti curled in a 25-yard free-kick and Rudd nodded in.", "Conti", id="no-goals-11"),
    pytest.param("Eastmoor were denied by Conti's header off the line.", "Conti", id="no-goals-12"),
    pytest.param("Conti released Rudd to fire home.", "Conti", id="no-goals-13"),
    pytest.param("With the tie level Conti headed over when it seemed easier to score.", "Conti", id="no-goals-14"),
)
"""What missed, did not count or was another's: passage, and who did not score."""
SENT_OFF = (
    pytest.param("Conti then saw red for a lunge on Rudd.", "Conti", id="sent-off-01"),
    pytest.param("The referee took the decision to send off Conti for a foul on Rudd.", "Conti", id="sent-off-02"),
    pytest.param("Conti picked up a second booking on 70 minutes.", "Conti", id="sent-off-03"),
    pytest.param(
        "Eastmoor suffered from the departures of Conti and Falk, both for second bookings.", "Conti", id="sent-off-04"
    ),
)
"""Sendings-off: passage, player."""
MISSED = (
    pytest.param(
        "The chance fell to Conti, but his penalty was turned round the post by Pell.", "Conti", id="missed-01"
    ),
    pytest.param("Eastmoor keeper Pell then saved from Conti, also from the spot.", "Conti", id="missed-02"),
)
"""Penalties that failed: passage, player."""
