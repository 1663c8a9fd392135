/** LinkedIn's industries in Romanian: the frequent ones of both generations, and the words of company pages. One code a line, names by `;`. */
export const labels = `
1 Apărare și spațiu; Industria de apărare
3 Hardware de calculatoare; Hardware
4 Dezvoltare software; Dezvoltare de software
5 Rețele de calculatoare
6 Tehnologie, informații și internet
7 Semiconductori; Semiconductoare
8 Telecomunicații
9 Cabinete de avocatură; Case de avocatură
10 Servicii juridice
11 Servicii și consultanță pentru afaceri; Consultanță în management; Consultanță în afaceri; Consultanță
12 Biotehnologie; Cercetare în biotehnologie
13 Cabinete medicale
14 Spitale și servicii medicale; Spitale și asistență medicală; Sănătate
15 Industria farmaceutică; Produse farmaceutice; Farmaceutice
16 Servicii veterinare; Medicină veterinară
17 Dispozitive medicale; Fabricarea echipamentelor medicale; Echipamente medicale
18 Cosmetice
19 Îmbrăcăminte și modă; Comerț cu îmbrăcăminte și modă; Modă
20 Articole sportive
22 Supermarketuri
23 Producția de alimente și băuturi; Producție alimentară; Industria alimentară
24 Electronice de larg consum; Electronică
25 Producție; Bunuri de consum; Fabricare; Industrie prelucrătoare
26 Mobilă; Producție de mobilă
27 Comerț cu amănuntul; Retail
28 Divertisment
29 Jocuri de noroc și cazinouri
30 Turism; Călătorii și turism; Organizare de călătorii
31 Ospitalitate; Industria ospitalității
32 Restaurante
33 Sporturi; Sportul
34 Servicii alimentare; Servicii de alimentație
41 Servicii bancare; Bănci; Bancar
42 Asigurări
43 Servicii financiare; Finanțe
44 Imobiliare; Proprietăți imobiliare
45 Servicii bancare de investiții
46 Managementul investițiilor; Administrarea investițiilor
47 Contabilitate
48 Construcții
49 Materiale de construcții
50 Arhitectură și planificare; Arhitectură
51 Inginerie civilă; Construcții civile
52 Industria aerospațială; Aeronautică și industria aerospațială
53 Auto; Industria auto; Industria automobilelor
54 Produse chimice; Industria chimică; Substanțe chimice
55 Mașini și utilaje; Construcții de mașini; Fabricarea mașinilor
56 Minerit; Industria minieră
57 Petrol și gaze; Petrol și gaz
59 Utilități; Utilități publice
60 Textile; Industria textilă
61 Hârtie și produse forestiere
63 Agricultură
67 Învățământ primar și secundar
68 Învățământ superior
69 Managementul educației
70 Cercetare; Servicii de cercetare
75 Administrație publică; Administrație guvernamentală
80 Servicii de publicitate; Marketing și publicitate; Publicitate
82 Edituri; Publicare
83 Tipografie; Servicii de tipărire
84 Servicii de informare; Servicii informaționale
86 Servicii de mediu
87 Transport de mărfuri și colete; Livrare de colete și mărfuri
88 Servicii pentru persoane și familii
91 Servicii pentru consumatori
92 Transport rutier
93 Depozitare
94 Companii aeriene și aviație; Aviație
95 Transport maritim; Maritim
96 Servicii IT și consultanță IT; Tehnologia informației și servicii; Servicii IT; Tehnologia informației
97 Cercetare de piață; Studii de piață
98 Relații publice și comunicare; Relații publice
99 Servicii de design
100 Organizații nonprofit
104 Recrutare și plasare de personal; Recrutare; Selecție și recrutare de personal
105 Instruire profesională și coaching; Formare profesională și coaching
106 Capital de risc și private equity; Capital de risc
108 Traduceri și localizare; Traduceri
109 Jocuri pe calculator; Jocuri video
110 Organizare de evenimente; Servicii pentru evenimente
112 Producție de echipamente electrice și electronice; Fabricarea aparatelor electrocasnice, electrice și electronice
116 Transport, logistică, lanț de aprovizionare și depozitare; Logistică și lanț de aprovizionare; Transport și logistică
117 Mase plastice; Producție de materiale plastice
118 Securitatea computerelor și a rețelelor; Securitate cibernetică
121 Securitate și investigații; Servicii de securitate
122 Servicii pentru facilități; Administrare clădiri
124 Sănătate, wellness și fitness; Servicii de wellness și fitness
133 Comerț cu ridicata; Comerț en-gros
134 Import și export; Import-export
135 Fabricarea mașinilor industriale; Inginerie mecanică sau industrială; Inginerie mecanică
137 Servicii de resurse umane; Resurse umane
142 Producția de băuturi; Vinuri și băuturi spirtoase; Băuturi
144 Energie regenerabilă și mediu
146 Ambalaje; Ambalaje și containere
147 Automatizări industriale; Automatizare industrială
1445 Comerț online; Comerț electronic; Magazin online
1905 Companii holding; Societăți holding
1810 Servicii profesionale
1999 Educație; Învățământ
132 E-learning și platforme educaționale
3242 Servicii de inginerie; Inginerie
3240 Energie regenerabilă; Energie verde
3250 Farmacii
2458 Infrastructură de date și analiză; Analiză de date
332 Petrol, gaze și minerit
2190 Servicii de cazare și alimentație; Cazare și servicii alimentare
2194 Hoteluri; Hoteluri și moteluri
`;
