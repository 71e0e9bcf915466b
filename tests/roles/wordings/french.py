"""French reports as they are worded: who scored, who helped, and what was no goal."""

from __future__ import annotations

import pytest

SCORERS = (
    pytest.param(
        "Dès la 12e minute, Lefranc ouvrait la marque d'une frappe enroulée du gauche.", "Lefranc", id="scorer-01"
    ),
    pytest.param(
        "En fin de match, Di Meo, entré en jeu, scellait le sort de la rencontre sur un service de Salomon.",
        "Di Meo",
        id="scorer-02",
    ),
    pytest.param(
        "Oublié par la défense, Gaillard n'avait plus qu'à ajuster Maurin du plat du pied.",
        "Gaillard",
        id="scorer-03",
    ),
    pytest.param(
        "Pelletier, malheureux, déviait dans son propre but un centre tendu d'Amadou.", "Pelletier", id="scorer-04"
    ),
    pytest.param(
        "À la 78e, Etienne déposait le ballon sur la tête de Le Gall, qui ne laissait aucune chance au portier.",
        "Le Gall",
        id="scorer-05",
    ),
    pytest.param("La délivrance est venue de Fabre dans le temps additionnel (90e+3).", "Fabre", id="scorer-06"),
    pytest.param(
        "Martin, lancé en profondeur par Lebon, s'en allait battre Blanc d'un tir croisé (41e).",
        "Martin",
        id="scorer-07",
    ),
    pytest.param(
        "Fauché dans la surface par Villard, Carrère se faisait justice lui-même sur penalty.",
        "Carrère",
        id="scorer-08",
    ),
    pytest.param(
        "À dix minutes du terme, Serrano mettait fin au suspense en concluant un contre mené par Ferrand.",
        "Serrano",
        id="scorer-09",
    ),
    pytest.param(
        "Sur une ouverture lumineuse de Paris, Sartre éliminait le gardien Monnier et marquait dans le but vide.",
        "Sartre",
        id="scorer-10",
    ),
    pytest.param("Bruneau s'est offert un doublé (52e, 71e s.p.).", "Bruneau", id="scorer-11"),
    pytest.param(
        "Missile de Millet des vingt-cinq mètres en pleine lucarne, Tessier n'a rien pu faire (1-0).",
        "Millet",
        id="scorer-12",
    ),
    pytest.param("Diop échappe au marquage de Guerin et lobe Cattan, sorti à sa rencontre.", "Diop", id="scorer-13"),
    pytest.param(
        "Le troisième but est un bijou : Damien arme une volée de vingt mètres qui file sous la barre.",
        "Damien",
        id="scorer-14",
    ),
    pytest.param(
        "Peu après la demi-heure, la recrue Van den Berg ouvrait son compteur sur un caviar de Jourdan.",
        "Van den Berg",
        id="scorer-15",
    ),
    pytest.param(
        "Sorel déborde côté gauche, centre en retrait pour Léonard qui fusille Coste (7e).",
        "Léonard",
        id="scorer-16",
    ),
    pytest.param(
        "Ferrer, d'une talonnade astucieuse, trompait la vigilance de Rivière après une remise de Morel.",
        "Ferrer",
        id="scorer-17",
    ),
    pytest.param(
        "Superbe réalisation de Benoît, qui efface deux défenseurs avant d'ajuster le gardien.",
        "Benoît",
        id="scorer-18",
    ),
    pytest.param(
        "Pélissier, après un une-deux avec Bernardet, plaçait le ballon hors de portée de Carbonnel pour le 4-0.",
        "Pélissier",
        id="scorer-19",
    ),
    pytest.param("Les visiteurs sauvaient l'honneur par Messager à la 88e minute.", "Messager", id="scorer-20"),
    pytest.param("Fontaine y est également allé de son but.", "Fontaine", id="scorer-21"),
    pytest.param(
        "Vauclair faisait le break sur un contre éclair conclu par Sanson, parfaitement décalé par Coche (58e).",
        "Sanson",
        id="scorer-22",
    ),
    pytest.param("Melin tente sa chance de loin et surprend Pujol, masqué : 2-0.", "Melin", id="scorer-23"),
    pytest.param(
        "Juste avant la pause, Murat doublait la mise d'un plat du pied, sur une offrande de Loiseau.",
        "Murat",
        id="scorer-24",
    ),
    pytest.param(
        "Après un tir de Muret sur le poteau, Corbin suivait bien et donnait l'avantage aux locaux.",
        "Corbin",
        id="scorer-25",
    ),
    pytest.param("Montbrison renversait la table en trois minutes par Serre et Pinel.", "Serre", id="scorer-26"),
    pytest.param(
        "Cabrol trouvait Onfray dans la surface, contrôle et frappe sous la barre : 1-2.", "Onfray", id="scorer-27"
    ),
    pytest.param(
        "Il ne fallait que huit minutes à Ferrier pour débloquer son compteur d'une frappe sèche.",
        "Ferrier",
        id="scorer-28",
    ),
    pytest.param(
        "Berthier triplait la mise à la 37e, à l'affût au second poteau après un corner de Rigaud.",
        "Berthier",
        id="scorer-29",
    ),
    pytest.param(
        "Frantz s'avançait pour tirer le penalty et ne laissait aucune chance à Bosquet.", "Frantz", id="scorer-30"
    ),
    pytest.param(
        "Terrible désillusion pour Magnier, auteur d'un but contre son camp sous la pression d'Arnaud.",
        "Magnier",
        id="scorer-31",
    ),
    pytest.param(
        "Au retour des vestiaires, Nocher se rachetait en inscrivant le but du 1-1.", "Nocher", id="scorer-32"
    ),
    pytest.param(
        "Dans les dernières secondes, Carlier, esseulé, crucifiait Melet d'un tir croisé.",
        "Carlier",
        id="scorer-33",
    ),
    pytest.param("Cette fois, Richez ne tremblait pas au moment de transformer le penalty.", "Richez", id="scorer-34"),
    pytest.param(
        "Brémond remisait pour Cattin qui envoyait une praline sous la barre (3-1).", "Cattin", id="scorer-35"
    ),
    pytest.param(
        "L'artilleur Okafor inscrivait son quinzième but de la saison sur un long ballon de Prandin.",
        "Okafor",
        id="scorer-36",
    ),
    pytest.param(
        "Zanella repiquait dans l'axe et décochait un tir enroulé qui terminait sa course au fond des filets.",
        "Zanella",
        id="scorer-37",
    ),
    pytest.param(
        "Le coup de grâce était porté par Delmas à cinq minutes du coup de sifflet final.", "Delmas", id="scorer-38"
    ),
    pytest.param("D'une panenka, Vignal donnait l'avantage à Vauclair.", "Vignal", id="scorer-39"),
    pytest.param(
        "But pour Montbrison signé Crépin, qui profite d'une hésitation de Mantout.", "Crépin", id="scorer-40"
    ),
    pytest.param(
        "Le penalty, sifflé pour une faute de Biasse sur Massé, était transformé par Lazard.",
        "Lazard",
        id="scorer-41",
    ),
    pytest.param(
        "À la mi-temps, les locaux menaient 1-0 grâce au but de Mion inscrit à la 40e.", "Mion", id="scorer-42"
    ),
    pytest.param("Perrot n'avait plus qu'à pousser dans le but le ballon offert par Bonat.", "Perrot", id="scorer-43"),
    pytest.param("La remontée était parachevée par Tosser à la 90e.", "Tosser", id="scorer-44"),
    pytest.param(
        "Les visiteurs ouvrent le score à la 14e : Bonnot trouve Zuccarelli au second poteau, qui ajuste Perrot.",
        "Zuccarelli",
        id="scorer-45",
    ),
    pytest.param(
        "Dès le retour des vestiaires, Cerdan profitait d'une erreur de Galibert pour marquer de près.",
        "Cerdan",
        id="scorer-46",
    ),
    pytest.param("Corner de Maury, tête de Rochon au fond des filets.", "Rochon", id="scorer-47"),
    pytest.param(
        "La réponse de Montbrison ne se faisait pas attendre avec Airaud, servi dans la surface par Casal.",
        "Airaud",
        id="scorer-48",
    ),
    pytest.param("Crépy, plus prompt que la défense, trompait Motte à bout portant.", "Crépy", id="scorer-49"),
    pytest.param(
        "À la 28e, Salat perdait le ballon et Teruel filait battre Fossey d'une frappe croisée.",
        "Teruel",
        id="scorer-50",
    ),
    pytest.param("Vauclair menait à la 9e grâce à un penalty de Penet.", "Penet", id="scorer-51"),
    pytest.param("Ogier avait le malheur de tromper son propre gardien.", "Ogier", id="scorer-52"),
    pytest.param(
        "À la 44e, Sprevier enroulait un superbe coup franc dans la lucarne de Rattier.", "Sprevier", id="scorer-53"
    ),
    pytest.param("Locard recevait une passe de Cortin et plaçait une frappe imparable.", "Locard", id="scorer-54"),
    pytest.param(
        "Sortie manquée de Pesant, Fachet en profite pour marquer dans le but vide.", "Fachet", id="scorer-55"
    ),
    pytest.param("Le triplé est pour Bellot.", "Bellot", id="scorer-56"),
    pytest.param("Montbrison revenait à 2-1 par Invernon (66e).", "Invernon", id="scorer-57"),
    pytest.param(
        "À la 90e, Gambier débordait à droite et centrait, Arrigo arrivait lancé et marquait.",
        "Arrigo",
        id="scorer-58",
    ),
    pytest.param("Bertuel ne pouvait rien sur le tir à bout portant de Cavelier.", "Cavelier", id="scorer-59"),
    pytest.param("Morandeau participait à la fête en inscrivant le cinquième but.", "Morandeau", id="scorer-60"),
    pytest.param("Gerard enfonçait le clou à la 39e.", "Gerard", id="scorer-61"),
    pytest.param("Le jeune Bosio clôturait la marque en fin de match.", "Bosio", id="scorer-62"),
    pytest.param("À la 73e, Scott tuait le match sur une passe décisive de Pedron.", "Scott", id="scorer-63"),
    pytest.param("Gilbert, d'un tir lointain, glaçait les 3 000 spectateurs (81e).", "Gilbert", id="scorer-64"),
    pytest.param("C'est Marchal qui a sonné la révolte, d'un extérieur du pied (34e).", "Marchal", id="scorer-65"),
    pytest.param(
        "Granger, oublié au second poteau, a remis les pendules à l'heure (21e) et Tissier a aggravé la marque (40e).",
        "Granger",
        id="scorer-66",
    ),
    pytest.param("Les visiteurs ont ouvert le score par l'entremise de Coste (24e).", "Coste", id="scorer-67"),
    pytest.param("Le but est à mettre au crédit de Besson.", "Besson", id="scorer-68"),
    pytest.param("Jamet égalisait de près sur un service de Royer.", "Jamet", id="scorer-69"),
    pytest.param("Picot doublait l'avantage des siens à la 52e.", "Picot", id="scorer-70"),
    pytest.param("Et de trois sur une frappe lourde de Vasseur (56e).", "Vasseur", id="scorer-71"),
)
"""Each: passage, scorer."""
ASSISTS = (
    pytest.param(
        "En fin de match, Di Meo, entré en jeu, scellait le sort de la rencontre sur un service de Salomon.",
        "Di Meo",
        "Salomon",
        id="assist-01",
    ),
    pytest.param(
        "À la 78e, Etienne déposait le ballon sur la tête de Le Gall, qui ne laissait aucune chance au portier.",
        "Le Gall",
        "Etienne",
        id="assist-02",
    ),
    pytest.param(
        "Martin, lancé en profondeur par Lebon, s'en allait battre Blanc d'un tir croisé (41e).",
        "Martin",
        "Lebon",
        id="assist-03",
    ),
    pytest.param(
        "À dix minutes du terme, Serrano mettait fin au suspense en concluant un contre mené par Ferrand.",
        "Serrano",
        "Ferrand",
        id="assist-04",
    ),
    pytest.param(
        "Sur une ouverture lumineuse de Paris, Sartre éliminait le gardien Monnier et marquait dans le but vide.",
        "Sartre",
        "Paris",
        id="assist-05",
    ),
    pytest.param(
        "Peu après la demi-heure, la recrue Van den Berg ouvrait son compteur sur un caviar de Jourdan.",
        "Van den Berg",
        "Jourdan",
        id="assist-06",
    ),
    pytest.param(
        "Sorel déborde côté gauche, centre en retrait pour Léonard qui fusille Coste (7e).",
        "Léonard",
        "Sorel",
        id="assist-07",
    ),
    pytest.param(
        "Ferrer, d'une talonnade astucieuse, trompait la vigilance de Rivière après une remise de Morel.",
        "Ferrer",
        "Morel",
        id="assist-08",
    ),
    pytest.param(
        "Pélissier, après un une-deux avec Bernardet, plaçait le ballon hors de portée de Carbonnel pour le 4-0.",
        "Pélissier",
        "Bernardet",
        id="assist-09",
    ),
    pytest.param(
        "Vauclair faisait le break sur un contre éclair conclu par Sanson, parfaitement décalé par Coche (58e).",
        "Sanson",
        "Coche",
        id="assist-10",
    ),
    pytest.param(
        "Juste avant la pause, Murat doublait la mise d'un plat du pied, sur une offrande de Loiseau.",
        "Murat",
        "Loiseau",
        id="assist-11",
    ),
    pytest.param(
        "Cabrol trouvait Onfray dans la surface, contrôle et frappe sous la barre : 1-2.",
        "Onfray",
        "Cabrol",
        id="assist-12",
    ),
    pytest.param(
        "Berthier triplait la mise à la 37e, à l'affût au second poteau après un corner de Rigaud.",
        "Berthier",
        "Rigaud",
        id="assist-13",
    ),
    pytest.param(
        "Brémond remisait pour Cattin qui envoyait une praline sous la barre (3-1).",
        "Cattin",
        "Brémond",
        id="assist-14",
    ),
    pytest.param(
        "L'artilleur Okafor inscrivait son quinzième but de la saison sur un long ballon de Prandin.",
        "Okafor",
        "Prandin",
        id="assist-15",
    ),
    pytest.param(
        "Perrot n'avait plus qu'à pousser dans le but le ballon offert par Bonat.",
        "Perrot",
        "Bonat",
        id="assist-16",
    ),
    pytest.param(
        "Les visiteurs ouvrent le score à la 14e : Bonnot trouve Zuccarelli au second poteau, qui ajuste Perrot.",
        "Zuccarelli",
        "Bonnot",
        id="assist-17",
    ),
    pytest.param("Corner de Maury, tête de Rochon au fond des filets.", "Rochon", "Maury", id="assist-18"),
    pytest.param(
        "La réponse de Montbrison ne se faisait pas attendre avec Airaud, servi dans la surface par Casal.",
        "Airaud",
        "Casal",
        id="assist-19",
    ),
    pytest.param(
        "Locard recevait une passe de Cortin et plaçait une frappe imparable.", "Locard", "Cortin", id="assist-20"
    ),
    pytest.param(
        "À la 90e, Gambier débordait à droite et centrait, Arrigo arrivait lancé et marquait.",
        "Arrigo",
        "Gambier",
        id="assist-21",
    ),
    pytest.param("À la 73e, Scott tuait le match sur une passe décisive de Pedron.", "Scott", "Pedron", id="assist-22"),
    pytest.param(
        "À la suite d'un coup de pied de coin de Fleury, Dubreuil surgissait pour marquer de la tête.",
        "Dubreuil",
        "Fleury",
        id="assist-23",
    ),
    pytest.param(
        "Renard a ensuite servi sur un plateau Diaby, qui n'avait plus qu'à conclure.",
        "Diaby",
        "Renard",
        id="assist-24",
    ),
)
"""Each: passage, scorer, assist."""
OTHERS = (
    pytest.param(
        "En fin de match, Di Meo, entré en jeu, scellait le sort de la rencontre sur un service de Salomon.",
        "Salomon",
        id="other-01",
    ),
    pytest.param(
        "Oublié par la défense, Gaillard n'avait plus qu'à ajuster Maurin du plat du pied.", "Maurin", id="other-02"
    ),
    pytest.param(
        "Pelletier, malheureux, déviait dans son propre but un centre tendu d'Amadou.", "Amadou", id="other-03"
    ),
    pytest.param(
        "À la 78e, Etienne déposait le ballon sur la tête de Le Gall, qui ne laissait aucune chance au portier.",
        "Etienne",
        id="other-04",
    ),
    pytest.param(
        "Martin, lancé en profondeur par Lebon, s'en allait battre Blanc d'un tir croisé (41e).",
        "Lebon",
        id="other-05",
    ),
    pytest.param(
        "Martin, lancé en profondeur par Lebon, s'en allait battre Blanc d'un tir croisé (41e).",
        "Blanc",
        id="other-06",
    ),
    pytest.param(
        "Fauché dans la surface par Villard, Carrère se faisait justice lui-même sur penalty.",
        "Villard",
        id="other-07",
    ),
    pytest.param(
        "À dix minutes du terme, Serrano mettait fin au suspense en concluant un contre mené par Ferrand.",
        "Ferrand",
        id="other-08",
    ),
    pytest.param(
        "Sur une ouverture lumineuse de Paris, Sartre éliminait le gardien Monnier et marquait dans le but vide.",
        "Paris",
        id="other-09",
    ),
    pytest.param(
        "Sur une ouverture lumineuse de Paris, Sartre éliminait le gardien Monnier et marquait dans le but vide.",
        "Monnier",
        id="other-10",
    ),
    pytest.param(
        "Missile de Millet des vingt-cinq mètres en pleine lucarne, Tessier n'a rien pu faire (1-0).",
        "Tessier",
        id="other-11",
    ),
    pytest.param("Diop échappe au marquage de Guerin et lobe Cattan, sorti à sa rencontre.", "Guerin", id="other-12"),
    pytest.param(
        "Peu après la demi-heure, la recrue Van den Berg ouvrait son compteur sur un caviar de Jourdan.",
        "Jourdan",
        id="other-13",
    ),
    pytest.param(
        "Sorel déborde côté gauche, centre en retrait pour Léonard qui fusille Coste (7e).", "Sorel", id="other-14"
    ),
    pytest.param(
        "Sorel déborde côté gauche, centre en retrait pour Léonard qui fusille Coste (7e).", "Coste", id="other-15"
    ),
    pytest.param(
        "Ferrer, d'une talonnade astucieuse, trompait la vigilance de Rivière après une remise de Morel.",
        "Morel",
        id="other-16",
    ),
    pytest.param(
        "Ferrer, d'une talonnade astucieuse, trompait la vigilance de Rivière après une remise de Morel.",
        "Rivière",
        id="other-17",
    ),
    pytest.param(
        "Pélissier, après un une-deux avec Bernardet, plaçait le ballon hors de portée de Carbonnel pour le 4-0.",
        "Bernardet",
        id="other-18",
    ),
    pytest.param(
        "Pélissier, après un une-deux avec Bernardet, plaçait le ballon hors de portée de Carbonnel pour le 4-0.",
        "Carbonnel",
        id="other-19",
    ),
    pytest.param(
        "Vauclair faisait le break sur un contre éclair conclu par Sanson, parfaitement décalé par Coche (58e).",
        "Coche",
        id="other-20",
    ),
    pytest.param("Melin tente sa chance de loin et surprend Pujol, masqué : 2-0.", "Pujol", id="other-21"),
    pytest.param(
        "Juste avant la pause, Murat doublait la mise d'un plat du pied, sur une offrande de Loiseau.",
        "Loiseau",
        id="other-22",
    ),
    pytest.param(
        "Après un tir de Muret sur le poteau, Corbin suivait bien et donnait l'avantage aux locaux.",
        "Muret",
        id="other-23",
    ),
    pytest.param(
        "Cabrol trouvait Onfray dans la surface, contrôle et frappe sous la barre : 1-2.", "Cabrol", id="other-24"
    ),
    pytest.param(
        "Berthier triplait la mise à la 37e, à l'affût au second poteau après un corner de Rigaud.",
        "Rigaud",
        id="other-25",
    ),
    pytest.param(
        "Frantz s'avançait pour tirer le penalty et ne laissait aucune chance à Bosquet.", "Bosquet", id="other-26"
    ),
    pytest.param(
        "Terrible désillusion pour Magnier, auteur d'un but contre son camp sous la pression d'Arnaud.",
        "Arnaud",
        id="other-27",
    ),
    pytest.param(
        "Dans les dernières secondes, Carlier, esseulé, crucifiait Melet d'un tir croisé.", "Melet", id="other-28"
    ),
    pytest.param(
        "Brémond remisait pour Cattin qui envoyait une praline sous la barre (3-1).", "Brémond", id="other-29"
    ),
    pytest.param(
        "L'artilleur Okafor inscrivait son quinzième but de la saison sur un long ballon de Prandin.",
        "Prandin",
        id="other-30",
    ),
    pytest.param(
        "But pour Montbrison signé Crépin, qui profite d'une hésitation de Mantout.", "Mantout", id="other-31"
    ),
    pytest.param(
        "Le penalty, sifflé pour une faute de Biasse sur Massé, était transformé par Lazard.",
        "Biasse",
        id="other-32",
    ),
    pytest.param("Perrot n'avait plus qu'à pousser dans le but le ballon offert par Bonat.", "Bonat", id="other-33"),
    pytest.param(
        "Les visiteurs ouvrent le score à la 14e : Bonnot trouve Zuccarelli au second poteau, qui ajuste Perrot.",
        "Bonnot",
        id="other-34",
    ),
    pytest.param(
        "Les visiteurs ouvrent le score à la 14e : Bonnot trouve Zuccarelli au second poteau, qui ajuste Perrot.",
        "Perrot",
        id="other-35",
    ),
    pytest.param(
        "Dès le retour des vestiaires, Cerdan profitait d'une erreur de Galibert pour marquer de près.",
        "Galibert",
        id="other-36",
    ),
    pytest.param("Corner de Maury, tête de Rochon au fond des filets.", "Maury", id="other-37"),
    pytest.param(
        "La réponse de Montbrison ne se faisait pas attendre avec Airaud, servi dans la surface par Casal.",
        "Casal",
        id="other-38",
    ),
    pytest.param("Crépy, plus prompt que la défense, trompait Motte à bout portant.", "Motte", id="other-39"),
    pytest.param(
        "À la 28e, Salat perdait le ballon et Teruel filait battre Fossey d'une frappe croisée.",
        "Salat",
        id="other-40",
    ),
    pytest.param(
        "À la 44e, Sprevier enroulait un superbe coup franc dans la lucarne de Rattier.", "Rattier", id="other-41"
    ),
    pytest.param("Locard recevait une passe de Cortin et plaçait une frappe imparable.", "Cortin", id="other-42"),
    pytest.param("Sortie manquée de Pesant, Fachet en profite pour marquer dans le but vide.", "Pesant", id="other-43"),
    pytest.param(
        "À la 90e, Gambier débordait à droite et centrait, Arrigo arrivait lancé et marquait.",
        "Gambier",
        id="other-44",
    ),
    pytest.param("Bertuel ne pouvait rien sur le tir à bout portant de Cavelier.", "Bertuel", id="other-45"),
    pytest.param("À la 73e, Scott tuait le match sur une passe décisive de Pedron.", "Pedron", id="other-46"),
    pytest.param("Fontaine s'offrait un doublé en se jouant de Noiret.", "Noiret", id="other-47"),
    pytest.param("Jamet égalisait de près sur un service de Royer.", "Royer", id="other-48"),
)
"""Each: passage, a name that is not the scorer."""
NO_GOALS = (
    pytest.param("À la 15e, Lefranc trouvait la transversale.", "Lefranc", id="no-goal-01"),
    pytest.param("Perrin tentait un retourné mais Garnier veillait au grain.", "Perrin", id="no-goal-02"),
    pytest.param("La frappe de Di Meo s'écrasait sur le poteau (33e).", "Di Meo", id="no-goal-03"),
    pytest.param("Le tir de Gaillard passait de peu à côté.", "Gaillard", id="no-goal-04"),
    pytest.param("Richard s'interposait brillamment devant Sylvestre.", "Sylvestre", id="no-goal-05"),
    pytest.param("Fabre manquait l'immanquable devant le but vide.", "Fabre", id="no-goal-06"),
    pytest.param("Martin vendangeait une énorme balle de match.", "Martin", id="no-goal-07"),
    pytest.param("Sans un arrêt réflexe de Sarr, Carrère aurait égalisé.", "Carrère", id="no-goal-08"),
    pytest.param("À la 22e, Lefranc marquait mais l'arbitre assistant levait son drapeau.", "Lefranc", id="no-goal-09"),
    pytest.param("Perrin trouvait les filets, mais l'arbitre avait déjà sifflé une faute.", "Perrin", id="no-goal-10"),
    pytest.param(
        "Di Meo pensait avoir égalisé mais son but n'était pas validé pour une main.", "Di Meo", id="no-goal-11"
    ),
    pytest.param("Gaillard trompait le gardien en position illicite.", "Gaillard", id="no-goal-12"),
    pytest.param("Ferrier avait la balle du 1-0 mais il croquait complètement.", "Ferrier", id="no-goal-13"),
    pytest.param("La frappe de Berthier heurtait le montant.", "Berthier", id="no-goal-14"),
    pytest.param("Le tir de Frantz était contré par Bosquet.", "Frantz", id="no-goal-15"),
    pytest.param("Ventura frappait mollement dans les bras d'Olive.", "Ventura", id="no-goal-16"),
    pytest.param("Guidon écrasait trop sa frappe.", "Guidon", id="no-goal-17"),
    pytest.param("Ferrier poussait le ballon au fond mais il était signalé hors-jeu.", "Ferrier", id="no-goal-18"),
    pytest.param("Frantz exultait, à tort : le drapeau était levé et le but non accordé.", "Frantz", id="no-goal-19"),
    pytest.param("Bonnot tentait sa chance mais le ballon passait au-dessus.", "Bonnot", id="no-goal-20"),
    pytest.param("Perrot repoussait la frappe de Taillandier d'un bel arrêt.", "Taillandier", id="no-goal-21"),
    pytest.param("Il fallait un grand Fossey pour empêcher Villain de marquer.", "Villain", id="no-goal-22"),
    pytest.param("Sorman ne trouvait pas le cadre.", "Sorman", id="no-goal-23"),
    pytest.param("Radel manquait le ballon d'un rien.", "Radel", id="no-goal-24"),
    pytest.param("Bonnot marquait mais le hors-jeu était signalé.", "Bonnot", id="no-goal-25"),
    pytest.param(
        "Taillandier avait égalisé, mais la VAR annulait le but pour une faute.", "Taillandier", id="no-goal-26"
    ),
    pytest.param("Villain marquait, mais il était en position de hors-jeu.", "Villain", id="no-goal-27"),
    pytest.param("La frappe de Granger glaçait le public mais passait à côté.", "Granger", id="no-goal-28"),
    pytest.param("Coste a remis les pendules à l'heure, mais la VAR annulait le but.", "Coste", id="no-goal-29"),
)
"""Each: passage, who did not score."""
SENT_OFF = (
    pytest.param("À la 60e, Lefranc était expulsé pour un second avertissement.", "Lefranc", id="red-01"),
    pytest.param("Colin voyait rouge pour contestation.", "Colin", id="red-02"),
    pytest.param("Carton rouge direct pour Konaté, auteur d'une faute sur Gaillard.", "Konaté", id="red-03"),
    pytest.param("Sylvestre, déjà averti, laissait ses partenaires à dix.", "Sylvestre", id="red-04"),
    pytest.param("Ferrier récoltait un second jaune et devait quitter ses partenaires.", "Ferrier", id="red-05"),
    pytest.param("Expulsion : Rigaud (75e).", "Rigaud", id="red-06"),
    pytest.param("Réduit à dix après l'exclusion de Frantz, Vauclair souffrait.", "Frantz", id="red-07"),
    pytest.param(
        "Bonnot, déjà averti, recevait un second carton jaune et laissait Vauclair à dix.", "Bonnot", id="red-08"
    ),
    pytest.param("À la 65e, l'arbitre expulsait Taillandier.", "Taillandier", id="red-09"),
    pytest.param("Villain était renvoyé aux vestiaires.", "Villain", id="red-10"),
    pytest.param("Moulin, averti à deux reprises, a rejoint les vestiaires à la 57e.", "Moulin", id="red-11"),
    pytest.param("Tellier, exclu à la 80e pour une semelle, quittait les siens.", "Tellier", id="red-12"),
)
"""Each: passage, who was sent off."""
MISSED = (
    pytest.param("À la 55e, Lefranc manquait un penalty, stoppé par Garnier.", "Lefranc", id="missed-01"),
    pytest.param("Garnier arrêtait le penalty de Perrin.", "Perrin", id="missed-02"),
    pytest.param("Di Meo voyait son penalty repoussé par Sarr.", "Di Meo", id="missed-03"),
    pytest.param("Gaillard gâchait le penalty de l'égalisation.", "Gaillard", id="missed-04"),
    pytest.param("Ferrier s'élançait mais son penalty était repoussé par Merle.", "Ferrier", id="missed-05"),
    pytest.param("Berthier fracassait son penalty sur la transversale.", "Berthier", id="missed-06"),
    pytest.param("À la 20e, Page a échoué sur penalty face à Bosquet.", "Page", id="missed-07"),
    pytest.param("Bonnot ratait un penalty à la 20e.", "Bonnot", id="missed-08"),
    pytest.param("Taillandier voyait son penalty arrêté par Perrot.", "Taillandier", id="missed-09"),
    pytest.param("Villain trouvait le poteau sur penalty.", "Villain", id="missed-10"),
    pytest.param("Un penalty était sifflé, mais Saïdi butait sur le gardien (75e).", "Saïdi", id="missed-11"),
    pytest.param("Garnier déviait sur son poteau un penalty tiré par Obame.", "Obame", id="missed-12"),
)
"""Each: passage, who missed a penalty."""
