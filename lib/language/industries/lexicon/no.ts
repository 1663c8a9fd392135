/** LinkedIn's industries in Norwegian: the frequent ones of both generations, and the words of company pages. One code a line, names by `;`. */
export const labels = `
1 Forsvar og romfart
3 Maskinvare; Datamaskinvare
4 Programvareutvikling; Programvare
5 Datanettverk
6 Teknologi, informasjon og internett; Internett
7 Halvlederindustri
8 Telekommunikasjon
9 Advokatvirksomhet; Advokatfirma
10 Juridisk tjenesteyting
11 Bedriftsrådgivning og tjenester; Bedriftsrådgivning; Konsulenttjenester for bedrifter; Ledelsesrådgivning
12 Bioteknologiforskning
13 Legepraksis; Legekontor
14 Sykehus og helsevesen; Helsevesen; Sykehus og helsetjenester; Helse
15 Legemidler; Legemiddelproduksjon; Farmasi
16 Dyrlegetjenester; Veterinærmedisin
17 Medisinsk utstyr; Produksjon av medisinsk utstyr; Medisinteknikk
18 Kosmetikk
19 Klær og mote; Detaljhandel med klær og mote
22 Dagligvare
23 Matproduksjon; Mat- og drikkevareproduksjon; Næringsmiddelindustri; Produksjon av mat- og drikkevarer
24 Forbrukerelektronikk; Elektronikk
25 Produksjon; Forbruksvarer; Industriproduksjon
26 Møbelproduksjon
27 Varehandel
28 Underholdningsbransjen
29 Gambling og kasino
30 Reise og turisme; Reiseliv
31 Hotell og restaurant; Gjestfrihet; Overnatting og servering
32 Serveringssteder
33 Idrett
34 Mat- og drikketjenester; Serveringstjenester
41 Bankvirksomhet; Bank og finans
42 Forsikringsbransjen
43 Finansielle tjenester og finans
44 Eiendom; Fast eiendom
45 Investeringsbankvirksomhet
46 Investeringsforvaltning og fond
47 Regnskap; Regnskap og revisjon
48 Byggebransjen; Bygg og anlegg; Bygg- og anleggsbransjen
49 Byggematerialer og byggevarer; Byggevarer
50 Arkitektur og planlegging
51 Anleggsarbeid; Anleggsvirksomhet
52 Luft- og romfart
53 Bilbransjen; Produksjon av motorkjøretøy
54 Kjemikalier; Kjemisk industri; Kjemisk produksjon
55 Maskinproduksjon; Maskineri
56 Gruvedrift
57 Olje og gass
59 Kraft- og vannforsyning; Offentlige tjenester forsyning
60 Tekstilproduksjon
61 Papir og skogsprodukter; Treforedling
63 Landbruk
67 Grunnskole og videregående opplæring; Grunnskole og videregående skole
68 Høyere utdanning
69 Utdanningsadministrasjon; Utdanningsledelse
70 Forskningsvirksomhet
75 Offentlig sektor; Offentlig administrasjon
80 Markedsføring og annonsering; Annonsetjenester
82 Forlagsvirksomhet; Bok- og tidsskriftutgivelse
83 Trykkeritjenester og trykk
84 Informasjonstjenester
87 Frakt- og pakketransport
88 Individ- og familietjenester
91 Forbrukertjenester
92 Lastebiltransport; Veitransport
93 Lagervirksomhet; Lagring
94 Flyselskaper og luftfart; Flyselskap/luftfart
95 Sjøtransport; Sjøfart; Maritim transport
96 IT-tjenester og IT-konsulentvirksomhet; Informasjonsteknologi og tjenester; IT-konsulenttjenester
97 Markedsundersøkelser
98 PR og kommunikasjon; Public relations og kommunikasjon
100 Ideelle organisasjoner; Frivillige organisasjoner
104 Bemanning og rekruttering
105 Faglig opplæring og coaching; Profesjonell opplæring og coaching
106 Venturekapital og private equity-selskaper; Risikokapital
108 Oversettelse og lokalisering
109 Dataspillutvikling
110 Arrangementtjenester
112 Elektrisk/elektronisk produksjon; Produksjon av hvitevarer, elektrisk utstyr og elektronikk
116 Transport, logistikk, forsyningskjede og lagring; Logistikk og forsyningskjede; Transport og logistikk
117 Plastproduksjon
118 Data- og nettverkssikkerhet; Cybersikkerhet; Datasikkerhet
121 Sikkerhet og etterforskning; Sikkerhetstjenester
122 Eiendomsdrift; Fasilitetstjenester
124 Helse, velvære og trening; Velvære- og treningstjenester
133 Engroshandel og grossister; Grossister
135 Produksjon av industrimaskiner; Mekanisk eller industriell ingeniørvirksomhet; Mekanisk industri
137 Personaltjenester; HR-tjenester og personal
142 Vin og brennevin; Drikkevareproduksjon
144 Fornybar energi og miljø
146 Emballasje; Emballasje og beholdere; Emballasjeproduksjon
147 Industriell automasjon; Automatisering; Produksjon av automasjonsmaskiner
1445 Netthandel; Nettbutikk og postordre
1905 Holdingselskap; Holdingselskaper
1810 Profesjonelle tjenester
1999 Utdanning; Utdanningssektoren
132 E-læringsleverandører
3242 Ingeniørtjenester og rådgivning; Rådgivende ingeniørvirksomhet
3240 Fornybar energi; Fornybar kraftproduksjon
3250 Apotekvirksomhet
2458 Datainfrastruktur og dataanalyse
332 Olje, gass og gruvedrift
2190 Overnattings- og serveringsvirksomhet; Overnatting
2194 Hotelldrift; Hotell og motell
`;
