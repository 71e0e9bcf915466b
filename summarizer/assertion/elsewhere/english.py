"""What English sets in another match, day or competition, in folded words."""

from __future__ import annotations

ELSEWHERE = (
    (
        r"\b(?:has|have|had) (?:now |already )?(?:scored|netted|struck|hit|bagged|grabbed) "
        r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty) (?:\w+ )?(?:goals|times)\b"
        r"[^,;.:]{0,40}\b(?:this (?:season|term|year|campaign)|so far|"
        r"in (?:his|her|the) (?:last|past|first) (?:\w+ )?(?:games|matches|starts|appearances))\b"
    ),
    r"\bin (?:two|three|four|five|six|seven|eight|nine|\d+) of (?:the|his|her|their) (?:last|previous)\b",
    (
        r"\blast (?:week|weekend|month|season|year|saturday|sunday|monday|tuesday|wednesday|"
        r"thursday|friday|time|match|game)\b"
    ),
    r"\b(?:\w+ )?(?:years?|weeks?|days|months|seasons) ago\b",
    (
        r"\bafter(?:(?<=years after)|(?<=weeks after)|(?<=days after)|(?<=months after)) "
        r"(?:beating|losing|drawing|winning|thrashing|defeating|being (?:beaten|held))\b"
    ),
    r"\bin the (?:last|previous|preceding) round\b(?! of)",
    r"\bsince (?:they|he|she|it|the side) (?:last )?(?:beat|drew|lost|won|met|played)\b",
    r"\bprevious (?:match|game|meeting|week|round|season|leg)\b",
    r"\bin the (?:first|last|earlier) meeting\b(?! (?:of|since|between|in))",
    r"\bin the (?:first|original|earlier) (?:game|match|tie)\b(?! (?:of|since|between|in|at|under|for))",
    r"\bin (?:the )?(?:warm-up|training|midweek)\b",
    r"\bon international duty\b",
    r"\bbefore (?:his|her) (?:move|transfer|switch|departure)\b",
    r"\bfirst leg\b",
    r"\breverse fixture\b",
    r"\bin the return\b",
    r"\bearlier (?:this|in the) (?:season|week|month|year)\b",
    (
        r"\bin (?:january|february|march|april|may|june|july|august|september|october|"
        r"november|december)\b(?! (?:sun|rain|cold|heat|snow))"
    ),
    r"\bin (?:19|20)\d\d\b",
    r"\bsince(?<!first goal since)(?<!first league goal since)(?<!first win since) (?:19|20)\d\d",
    r"\breplay (?:two|three|last)",
    r"\bthe other semi-final\b",
    r"\bin (?:the )?other (?:game|match|fixture)s?\b",
    r"\belsewhere\b",
    r"\bmeanwhile, in\b",
    r"\bfor (?:the )?(?:reserves|under-\d+)\b",
    r"\bwhen (?:the (?:sides|teams|two)|they|these) (?:last )?met\b",
    r"\bhis last (?:goal|strike)\b",
    r"\b\d\d goals\b",
)
