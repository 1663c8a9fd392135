/** LinkedIn's industries in French: labels of Sales Navigator and company pages, then older names. One code a line, names by `;`. */
export const labels = `
1 Fabrication pour l'aérospatiale et la défense; Défense et espace; Industrie spatiale et de défense
3 Fabrication de matériel informatique; Matériel informatique
4 Développement de logiciels; Logiciels informatiques; Logiciels; Édition de logiciels; Éditeur de logiciels; Logiciel
5 Réseaux informatiques; Produits pour réseaux informatiques
6 Technologie, information et Internet; Technologies, information et Internet
7 Fabrication de semi-conducteurs; Semi-conducteurs
9 Cabinets d'avocats; Cabinet d'avocats; Avocats; Droit; Cabinets juridiques
10 Services juridiques
11 Services et conseil aux entreprises; Conseil en management; Conseil; Conseil aux entreprises; Conseil en gestion
12 Recherche en biotechnologie; Biotechnologie; Biotechnologies
13 Cabinets médicaux; Médecine; Pratique médicale
14 Hôpitaux et services de santé; Hôpitaux et santé; Santé; Hôpitaux et centres de soins; Hôpitaux et soins de santé; Secteur de la santé
15 Fabrication de produits pharmaceutiques; Produits pharmaceutiques; Industrie pharmaceutique; Pharmaceutique
16 Services vétérinaires; Vétérinaire; Services vétérinaire
17 Fabrication d'équipements médicaux; Équipements médicaux; Dispositifs médicaux; Matériel médical
18 Fabrication de parfums et de produits pour la toilette; Cosmétiques; Produits cosmétiques; Fabrication de produits d'hygiène et de beauté; Cosmétique
19 Commerce de détail d'habillement et mode; Commerce de détail de vêtements et d'articles de mode; Confection et mode; Habillement et mode; Mode
20 Fabrication d'articles de sport; Articles de sport
21 Fabrication de produits à base de tabac; Tabac
22 Commerce de détail de produits alimentaires; Grande distribution; Supermarchés; Commerce alimentaire; Grandes surfaces
23 Fabrication de produits alimentaires et boissons; Fabrication de produits alimentaires et de boissons; Agroalimentaire; Production alimentaire; Industrie agroalimentaire; Produits alimentaires
24 Fabrication de produits informatiques et électroniques; Électronique grand public; Électronique
25 Industrie manufacturière; Biens de consommation; Fabrication; Industrie; Secteur manufacturier
26 Fabrication de meubles et d'articles d'ameublement; Meubles; Ameublement; Mobilier
27 Commerce de détail; Vente au détail; Distribution de détail; Détail
28 Divertissement; Loisirs et divertissement; Services de divertissement; Fournisseurs de divertissements; Spectacles; Loisirs
29 Jeux de hasard et casinos; Casinos et jeux de hasard; Jeux d'argent et casinos
30 Voyages; Services de voyages; Voyages et tourisme; Loisirs, voyages et tourisme; Tourisme; Organisation de voyages; Agences de voyages; Services liés au voyage
31 Hôtellerie; Hôtellerie et restauration; Hébergement; Secteur hôtelier; Hébergement et tourisme
32 Restauration
33 Sports professionnels
34 Services de restauration; Aliments et boissons; Restauration et boissons; Services de restauration et de boissons; Restauration collective
35 Films, vidéos et son; Cinéma; Industrie cinématographique; Cinéma, vidéo et son; Films, vidéo et son
36 Médias radio et télédiffusés; Production et diffusion audiovisuelles; Audiovisuel; Médias de diffusion
37 Musées et institutions culturelles; Musées, sites historiques et zoos; Musées
38 Artistes et écrivains; Beaux-arts; Artistes et auteurs
39 Arts du spectacle; Arts vivants
40 Équipements et services de loisirs; Installations récréatives; Installations de loisirs
41 Services bancaires; Banques; Banque; Secteur bancaire; Activités bancaires
42 Assurance; Assurances
43 Services financiers; Finances
44 Immobilier; Secteur immobilier; Biens immobiliers
45 Banques d'investissement; Banque d'investissement; Services bancaires d'investissement; Banque d'affaires
46 Gestion de placements; Gestion des investissements; Gestion d'actifs; Gestion de patrimoine; Gestion d'investissements
47 Comptabilité; Expertise comptable
48 BTP; Bâtiment; Bâtiment et travaux publics
49 Commerce de gros de matériaux de construction; Matériaux de construction
50 Architecture et urbanisme; Architecture et planification; Architecture et aménagement
51 Génie civil; Travaux publics; Ingénierie civile
52 Fabrication de composants pour l'industrie aéronautique et aérospatiale; Aéronautique et aérospatiale; Aéronautique; Industrie aéronautique et aérospatiale
53 Fabrication de véhicules à moteur; Industrie automobile; Fabrication automobile; Fabrication de véhicules automobiles; Construction automobile
54 Fabrication de produits chimiques; Produits chimiques; Chimie; Industrie chimique
55 Fabrication de machines; Machines; Machinerie
56 Exploitation minière; Mines et métaux; Industrie minière; Mines
57 Pétrole et gaz; Pétrole et énergie; Secteur du pétrole et du gaz
58 Construction navale
59 Services publics; Énergie et services publics; Services publics de distribution
60 Fabrication de textiles; Industrie textile
61 Fabrication de papier et de produits en papier; Industrie bois et papiers; Papier et produits forestiers; Papier
62 Construction de matériel ferroviaire; Fabrication de matériel ferroviaire
63 Exploitation agricole
64 Élevage
65 Fabrication de produits laitiers; Produits laitiers
66 Pêche; Pêcheries
67 Enseignement primaire et secondaire
68 Enseignement supérieur; Études supérieures; Universités
69 Programmes d'administration de l'éducation; Gestion de l'éducation; Administration scolaire; Services d'administration scolaire
70 Services de recherche; Recherche
71 Forces armées; Armée; Secteur militaire
72 Bureaux législatifs; Assemblées législatives
73 Administration de la justice; Pouvoir judiciaire; Système judiciaire
74 Affaires internationales; Relations internationales
75 Administration publique; Administration gouvernementale; Secteur public; Fonction publique
77 Forces de l'ordre; Application de la loi
78 Sécurité publique; Sécurité civile
79 Politique publique; Politiques publiques
80 Services de publicité; Publicité; Marketing et publicité; Services publicitaires; Agence de publicité
81 Presse écrite; Journaux; Édition de journaux
82 Édition; Édition de livres et de périodiques; Publication de livres et périodiques; Publications
83 Services d'impression; Imprimerie; Impression
84 Services d'information; Services de l'information
85 Bibliothèques
86 Services de conseil en environnement; Services environnementaux; Services pour l'environnement; Environnement
87 Transports de fret et de colis; Fret et transport de colis; Transport de fret et de colis; Livraison de colis et de fret
88 Services à la personne et à la famille; Services aux particuliers et aux familles; Services sociaux
89 Institutions religieuses; Organisations religieuses
90 Organisations civiques et sociales; Organisation civique et sociale
91 Services aux particuliers; Services aux consommateurs; Services à la personne
92 Transports routiers de fret; Transport routier; Transport routier de marchandises; Transport routier de fret; Transports routiers et ferroviaires
93 Entreposage et stockage; Entreposage; Stockage
94 Transport aérien; Compagnies aériennes; Compagnies aériennes et aviation
95 Transport maritime; Transports maritimes
96 Services et conseil en informatique; Technologies et services de l'information; Services informatiques; Conseil en informatique; Services et conseil informatiques; ESN; Technologies de l'information; Informatique
97 Études de marché; Étude de marché
98 Relations publiques et communication; Services de relations publiques et de communication; Relations publiques; Relations publiques et communications; Communication
99 Services de design; Conception; Services de conception
100 Organisations à but non lucratif; Organisations sans but lucratif; Associations; Gestion d'organisations à but non lucratif; Administration d'organisations à but non lucratif; Organismes sans but lucratif; ONG; Organisation à but non lucratif; Secteur associatif
101 Collecte de fonds; Levée de fonds
102 Services de conseil en stratégie; Services de gestion stratégique; Développement de programmes; Conseil en stratégie
103 Écriture et édition; Rédaction et révision; Rédaction
104 Recrutement et placement de personnel; Recrutement et mise à disposition de personnel; Recrutement; Services de recrutement; Recrutement et placement; Dotation en personnel et recrutement; Intérim et recrutement
105 Formation professionnelle et coaching; Formation professionnelle; Formation et coaching
106 Capital-risque et fonds de capital-investissement; Capital-risque et capital-investissement; Capital risque et private equity; Capital-investissement; Capital-risque
107 Organisations politiques; Partis politiques; Politique
108 Traduction et localisation; Traduction et adaptation; Traduction
109 Jeux électroniques; Jeux vidéo; Jeux informatiques; Édition de jeux vidéo
110 Événementiel; Services événementiels; Services pour l'événementiel; Organisation d'événements
111 Artisanat; Arts et artisanat; Commerce de détail de fournitures artistiques
112 Fabrication d'appareils électroménagers, électriques et électroniques; Fabrication électrique et électronique; Équipements électriques et électroniques
113 Médias audio et vidéo en ligne; Médias en ligne; Médias digitaux
114 Recherche en nanotechnologie; Nanotechnologies; Nanotechnologie
115 Musique; Musiciens; Industrie musicale
116 Transport, logistique, chaîne logistique et stockage; Logistique et chaîne d'approvisionnement; Transport et logistique; Logistique; Transport, logistique et entreposage; Transport, logistique et supply chain; Transports et logistique; Transports
117 Fabrication de produits en plastique; Plastiques; Plasturgie; Matières plastiques
118 Sécurité informatique et des réseaux; Sécurité informatique; Cybersécurité; Sécurité réseau et informatique; Sécurité de l'ordinateur et des réseaux
119 Services sans fil; Sans fil; Télécommunications sans fil; Services mobiles
120 Médiation et arbitrage; Modes alternatifs de résolution des conflits; Résolution alternative des conflits
121 Sécurité et investigations; Sécurité et enquêtes; Sécurité; Sécurité privée
122 Services relatifs aux bâtiments; Services d'infrastructure; Gestion des installations; Services aux immeubles
123 Externalisation et délocalisation; Conseil en externalisation et délocalisation; Sous-traitance/délocalisation; Externalisation; Sous-traitance
124 Services de bien-être et de fitness; Santé, bien-être et fitness; Santé, bien-être et sport; Bien-être et fitness; Bien-être
125 Médecines alternatives; Médecine douce; Médecine alternative; Médecines douces
126 Production multimédia; Production de médias; Production audiovisuelle
128 Location de biens immobiliers non résidentiels; Immobilier commercial; Immobilier d'entreprise; Location immobilière non résidentielle
129 Marchés des capitaux; Marchés financiers; Marchés de capitaux
130 Groupes de réflexion; Laboratoires d'idées
131 Services de collecte de fonds philanthropiques; Philanthropie; Mécénat
132 Fournisseurs d'apprentissage en ligne; Fournisseurs d'e-learning; Formation en ligne; Formation à distance; Apprentissage en ligne
133 Commerce de gros; Vente en gros; Négoce; Grossistes
134 Commerce de gros import-export; Importation et exportation
135 Fabrication de machines industrielles; Ingénierie mécanique ou industrielle; Génie mécanique ou industriel; Ingénierie industrielle; Génie mécanique
136 Photographie
137 Services de ressources humaines; Ressources humaines; Services RH
138 Commerce de détail de machines et d'équipements de bureau; Biens et équipements pour les entreprises; Équipements et fournitures de bureau; Fournitures de bureau
139 Soins de santé mentale; Santé mentale; Secteur de la santé mentale
140 Conception graphique; Design graphique; Graphisme
141 Commerce et développement international; Commerce international et développement; Commerce international
142 Fabrication de boissons; Vins et spiritueux; Boissons
143 Commerce de détail de produits de luxe et de bijoux; Articles de luxe et bijouterie; Luxe et bijouterie; Produits de luxe et bijoux; Luxe
144 Fabrication de semi-conducteurs pour énergies renouvelables; Environnement et énergies renouvelables
145 Fabrication de verre, de produits céramiques et de ciment; Verre, céramique et ciment; Verre, céramique et béton; Verrerie, céramique et béton
146 Fabrication d'emballages et conteneurs; Emballages et conteneurs; Emballage; Emballages et contenants
147 Fabrication de machines d'automatisation; Automatismes industriels; Automatisation industrielle; Automatisation
148 Services de relations gouvernementales; Relations gouvernementales; Relations institutionnelles; Affaires publiques
201 Agriculture, élevage et sylviculture
298 Sylviculture et exploitation forestière; Sylviculture
332 Industries extractives; Pétrole, gaz et mines; Pétrole, gaz et exploitation minière
345 Extraction de minerais métalliques
356 Extraction de minerais non métalliques
383 Production d'électricité; Production d'énergie électrique
388 Programmes de qualité environnementale
398 Services de gestion des eaux, eaux usées, vapeur et climatisation
400 Traitement et distribution d'eau
406 Construction de bâtiments
408 Construction de bâtiments résidentiels
413 Construction de bâtiments non résidentiels
419 Construction des services publics de distribution
431 Construction de routes, autoroutes et ponts
435 Travaux de construction spécialisés
436 Travaux de maçonnerie générale et gros œuvre de bâtiment
453 Travaux d'installation électrique, plomberie et autres travaux d'installation
460 Travaux de finition de bâtiment
481 Fabrication d'aliments pour animaux
562 Fabrication de bière; Brasseries
598 Fabrication de vêtements; Confection
615 Fabrication d'accessoires de mode
679 Cokéfaction et raffinage
703 Fabrication de caoutchouc et fibres synthétiques
709 Fabrication de produits agrochimiques et d'engrais
722 Fabrication de peintures, enduits et adhésifs
727 Fabrication de savons, détergents et produits d'entretien
743 Fabrication de produits en caoutchouc et en plastique
763 Fabrication de produits en caoutchouc
773 Fabrication de produits en argile et matériaux réfractaires
779 Fabrication de verre et d'articles en verre
784 Fabrication de produits en bois; Produits en bois
794 Fabrication de chaux et d'éléments en plâtre
799 Fabrication de produits abrasifs et de produits minéraux non métalliques
807 Métallurgie; Sidérurgie
840 Fabrication de produits métalliques; Produits métalliques
849 Fabrication de coutellerie et d'outils à main
852 Fabrication d'éléments en métal pour la construction
861 Fabrication de réservoirs, citernes et conteneurs métalliques
871 Fabrication de serrures et de ferrures
873 Fabrication de ressorts et de produits en fil métallique
876 Fabrication de pièces tournées et d'éléments de fixation
883 Traitements des métaux; Traitement des métaux
887 Fabrication de valves, billes et cylindres en métal
901 Fabrication de machines agricoles et forestières, pour l'extraction ou la construction
918 Fabrication de machines pour le commerce et les industries de services
923 Fabrication d'équipements aérauliques et frigorifiques
928 Fabrication de machines pour la métallurgie
964 Fabrication d'équipements de communication
973 Fabrication d'équipements audio et vidéo
983 Fabrication d'instruments de mesure et de contrôle
994 Fabrication de supports magnétiques et optiques
998 Fabrication d'appareils d'éclairage électrique
1005 Fabrication d'appareils électroménagers; Électroménager
1029 Fabrication de matériel de transport
1042 Fabrication de pièces automobiles; Équipementiers automobiles; Pièces automobiles
1080 Fabrication de meubles pour particuliers et institutions
1090 Fabrication de meubles de bureau et de magasin
1095 Fabrication de matelas et stores
1137 Commerce de gros de meubles et articles d'ameublement
1171 Commerce de gros de matériel électrique et électronique
1187 Commerce de gros d'équipements industriels
1206 Commerce de gros de matériaux recyclables
1212 Commerce de gros de papier et d'articles de papeterie
1267 Commerce de gros de boissons alcoolisées
1285 Plateformes de commerce en ligne; Places de marché en ligne; Places de marché
1309 Commerce de détail de meubles et articles d'ameublement
1319 Commerce de détail d'appareils électriques et électroniques
1324 Commerce de détail de matériaux de construction et matériel de jardinage
1445 Commerce de détail en ligne et par correspondance; Commerce électronique; Vente en ligne; Commerce en ligne; Vente à distance; Vente par correspondance
1481 Transport ferroviaire
1594 Technologie, information et médias; Technologies, information et médias
1810 Services professionnels
1862 Services marketing; Services de marketing
1905 Sociétés de portefeuille; Sociétés holding
1912 Services administratifs et de soutien; Services administratifs
1925 Travail temporaire; Intérim; Services d'intérim
1986 Traitement et élimination des déchets; Gestion des déchets
1999 Enseignement
2081 Hôpitaux; Hôpital
2190 Services d'hébergement
2468 Fabrication d'équipements électriques
3133 Médias et télécommunications
3240 Production d'énergie renouvelable; Énergies renouvelables
3241 Fabrication d'équipements pour les énergies renouvelables
3242 Services d'ingénierie; Ingénierie; Bureau d'études
3243 Services pour les énergies renouvelables
3247 Fabrication de robots
3248 Ingénierie robotique; Robotique
3254 Fabrication de compteurs intelligents
3255 Fabrication de piles à combustible
`;
