/** LinkedIn's industries in Dutch: labels of both generations, and the words of company pages. One code a line, names by `;`. */
export const labels = `
1 Defensie en ruimtevaart; Productie voor defensie en ruimtevaart; Vervaardiging van defensie- en ruimtevaartmaterieel; Defensie; Defensie- en ruimtevaartindustrie
3 Productie van computerhardware; Vervaardiging van computerhardware
4 Softwareontwikkeling; Softwarebedrijf; Ontwikkeling van software
5 Computernetwerken; Computernetwerkproducten; Producten voor computernetwerken
6 Technologie, informatie en internet
7 Halfgeleiders; Productie van halfgeleiders; Vervaardiging van halfgeleiders; Halfgeleiderindustrie
8 Telecommunicatie
9 Advocatenkantoren; Advocatuur; Rechtspraktijk; Advocatenkantoor; Advocaten; Juridische praktijk
10 Juridische dienstverlening; Juridische services; Juridische diensten; Rechtsdiensten
11 Zakelijke consultancy en dienstverlening; Organisatieadvies; Bedrijfsadvies; Zakelijke consultancy en services; Bedrijfsadvisering; Managementadvies; Zakelijke dienstverlening; Bedrijfsconsultancy en -services; Zakelijke dienstverlening en consultancy; Advies
12 Biotechnologie; Biotechnologisch onderzoek; Onderzoek in biotechnologie
13 Medische praktijken; Medische praktijk; Geneeskunde; Huisartsen; Artsenpraktijken
14 Ziekenhuizen en gezondheidszorg; Ziekenhuis en gezondheidszorg; Gezondheidszorg; Zorg; Zorgsector
15 Farmaceutische producten; Productie van farmaceutische producten; Farmacie; Farmaceutische industrie; Farmaceutica; Farmaceutische productie; Vervaardiging van farmaceutische producten
16 Veterinaire diensten; Diergeneeskunde; Dierenartsen; Veterinair; Diergeneeskundige diensten; Veterinaire services
17 Medische apparatuur; Productie van medische apparatuur; Medische hulpmiddelen; Vervaardiging van medische apparatuur; Medische technologie
18 Cosmetica; Productie van producten voor persoonlijke verzorging; Persoonlijke verzorging; Cosmetische producten; Verzorgingsproducten
19 Detailhandel in kleding en mode; Kleding en mode; Mode; Mode en kleding; Kleding- en modedetailhandel; Kledingdetailhandel
20 Sportartikelen; Productie van sportartikelen; Vervaardiging van sportartikelen
21 Tabak; Tabaksindustrie; Productie van tabak; Tabaksproductie
22 Supermarkten; Levensmiddelendetailhandel; Detailhandel in levensmiddelen; Supermarkt; Detailhandel in kruidenierswaren
23 Voedselproductie; Productie van voedingsmiddelen en dranken; Voedingsmiddelenindustrie; Voedingsindustrie; Productie van levensmiddelen en dranken; Voeding; Levensmiddelenproductie; Levensmiddelenindustrie; Productie van voedsel en dranken; Voedings- en drankenproductie
24 Consumentenelektronica; Productie van computers en elektronica; Elektronica; Vervaardiging van computers en elektronica; Computer- en elektronicaproductie
25 Productie; Consumptiegoederen; Industrie; Maakindustrie; Consumentengoederen; Fabricage; Productie-industrie; Vervaardiging
26 Meubels; Meubilair; Productie van meubels en woninginrichting; Meubelindustrie; Meubelproductie; Vervaardiging van meubels; Productie van meubelen en woninginrichting
27 Detailhandel; Winkels; Kleinhandel
28 Amusement; Entertainmentaanbieders; Aanbieders van entertainment; Vermaak; Amusementssector
29 Gokken en casino's; Kansspelen en casino's; Gokfaciliteiten en casino's; Kansspelen
30 Vrije tijd, reizen en toerisme; Reizen; Reizen en toerisme; Toerisme; Reisorganisaties; Recreatie, reizen en toerisme; Reisbureaus; Reisarrangementen; Reisdiensten
31 Horeca; Hotelwezen; Gastvrijheid; Hotelbranche; Gastvrijheidssector; Hotels en horeca; Hotellerie
33 Sporten; Professionele sport; Sportevenementen
34 Eten en drinken; Voeding en dranken; Voedings- en drankdiensten; Voedsel en dranken; Diensten voor eten en drinken; Voedingsmiddelen en dranken
35 Films; Filmindustrie; Bioscoop en film; Films, video's en geluid; Films, video en geluid
36 Omroepmedia; Productie en distributie van omroepmedia; Omroep; Radio en televisie; Uitzendmedia; Productie en distributie van uitzendmedia
37 Musea en instellingen; Musea; Musea, historische locaties en dierentuinen; Musea, historische plaatsen en dierentuinen
38 Kunstenaars en schrijvers; Beeldende kunst; Schone kunsten; Kunst; Kunst en schrijvers
39 Uitvoerende kunsten; Podiumkunsten
40 Recreatieve voorzieningen; Recreatiefaciliteiten; Recreatieve faciliteiten en services; Recreatievoorzieningen en -diensten; Recreatiefaciliteiten en -diensten
41 Bankwezen; Banken; Bankieren; Bankensector; Bankdiensten; Bancaire sector
42 Verzekeringen; Verzekeringswezen; Verzekering; Verzekeringsbranche; Verzekeraars
43 Financiële dienstverlening; Financiële diensten; Financiële services; Financiën; Financiële sector
44 Onroerend goed; Vastgoed; Vastgoedsector; Onroerend goed/vastgoed
45 Zakenbankieren; Investeringsbanken; Zakenbanken; Beleggingsbankieren; Investeringsbankieren
46 Investeringsbeheer; Vermogensbeheer; Beleggingsbeheer; Beheer van investeringen; Investeringsmanagement
47 Boekhouding; Boekhouden
48 Bouw; Bouwnijverheid; Bouwsector; Constructie; Bouwbedrijf
49 Bouwmaterialen; Groothandel in bouwmaterialen; Bouwmaterialengroothandel
50 Architectuur en planning; Architectuur; Architectuur en stedenbouw; Architecten
51 Civiele techniek; Weg- en waterbouw; Civiele bouwkunde; Grond-, weg- en waterbouw; GWW
52 Lucht- en ruimtevaart; Productie van componenten voor lucht- en ruimtevaart; Luchtvaart en ruimtevaart; Luchtvaart- en ruimtevaartindustrie; Productie van onderdelen voor lucht- en ruimtevaart
53 Auto-industrie; Automobielindustrie; Productie van motorvoertuigen; Automobiel; Vervaardiging van motorvoertuigen; Auto's; Autobranche; Automobielsector
54 Chemicaliën; Productie van chemicaliën; Chemie; Chemische industrie; Vervaardiging van chemische producten; Chemische producten; Chemische productie
55 Machines; Productie van machines; Machinebouw; Vervaardiging van machines; Machinerie; Machineproductie; Machine-industrie
56 Mijnbouw; Mijnbouw en metalen; Mijnbouw en metaal
57 Olie en gas; Olie en energie; Aardolie en energie; Olie- en gasindustrie
58 Scheepsbouw
59 Nutsbedrijven; Nutsvoorzieningen; Energiebedrijven; Nutssector; Energie en nutsvoorzieningen; Nutsdiensten
60 Textiel; Textielproductie; Textielindustrie; Productie van textiel; Vervaardiging van textiel
61 Papier en bosproducten; Productie van papier en bosproducten; Papier & bosbouwproducten; Papierindustrie; Productie van papier en bosbouwproducten
62 Productie van spoorwegmaterieel; Spoorwegproductie; Spoorwegindustrie; Fabricage spoorwegen; Spoorwegfabricage
63 Landbouw; Akkerbouw; Agrarische sector; Agrarisch
64 Veeteelt; Veehouderij
65 Zuivel; Zuivelproductie; Zuivelproducten; Productie van zuivelproducten; Zuivelindustrie
66 Visserij
67 Basis- en voortgezet onderwijs; Primair en voortgezet onderwijs; Lager/middelbaar onderwijs; Basisonderwijs en voortgezet onderwijs; Primair/secundair onderwijs; Basis- en middelbaar onderwijs
68 Hoger onderwijs; Universiteiten; Hogescholen; Hogescholen en universiteiten
69 Onderwijsbeheer; Onderwijsmanagement; Onderwijsadministratie; Onderwijsbestuur; Programma's voor onderwijsbeheer; Onderwijsbeleid
70 Onderzoek; Onderzoeksdiensten; Onderzoek en ontwikkeling; Onderzoeksservices; Wetenschappelijk onderzoek
71 Krijgsmacht; Leger; Militair; Strijdkrachten
72 Wetgevende macht; Wetgevende instanties; Wetgeving; Wetgevende kantoren
73 Rechtspraak; Justitie; Rechterlijke macht; Gerechtelijke macht; Rechtsbedeling; Rechtsbedeling en justitie
74 Internationale zaken; Internationale betrekkingen; Buitenlandse zaken
75 Overheidsadministratie; Overheid; Openbaar bestuur; Publieke sector; Overheidsdiensten; Overheidsbestuur; Rijksoverheid
76 Uitvoerende macht; Uitvoerende instanties; Uitvoerend kantoor
77 Wetshandhaving; Rechtshandhaving; Politie; Ordehandhaving; Handhaving
78 Openbare veiligheid; Publieke veiligheid
79 Overheidsbeleid; Openbaar beleid; Publiek beleid
80 Reclamediensten; Marketing en reclame; Reclame; Advertentiediensten; Adverteren; Reclame en marketing; Reclamebureau; Reclameservices; Marketing en adverteren
81 Kranten; Krantenuitgeverij; Uitgeverij van kranten; Krantenuitgeverijen; Dagbladen
82 Uitgeverij; Uitgeverijen; Uitgeverij van boeken en tijdschriften; Uitgeven; Boek- en tijdschriftuitgeverijen; Boeken- en tijdschriftenuitgeverij; Uitgeverij van boeken en periodieken
83 Drukwerk; Drukkerij; Drukkerijen; Drukdiensten; Grafische industrie; Drukkerijdiensten
84 Informatieservices; Informatiediensten; Informatiedienstverlening
85 Bibliotheken
86 Milieudiensten; Milieuservices; Milieu; Milieudienstverlening
87 Vracht- en pakketvervoer; Pakket-/vrachtbezorging; Pakketbezorging; Bezorging van pakketten en vracht; Koeriersdiensten; Vrachtvervoer en pakketvervoer; Vracht- en pakkettransport
88 Individuele en gezinsdiensten; Diensten voor individuen en gezinnen; Persoonlijke en gezinsdiensten; Sociale dienstverlening; Individuele en gezinsservices; Maatschappelijke dienstverlening
89 Religieuze instellingen; Kerken; Religieuze organisaties; Kerkelijke instellingen
90 Maatschappelijke organisaties; Burgerlijke en sociale organisaties; Maatschappelijke en sociale organisaties; Burger- en maatschappelijke organisaties; Burger- en sociale organisaties
91 Consumentendiensten; Consumentenservices; Diensten aan consumenten; Consumentenservice; Diensten voor consumenten
92 Vrachtvervoer over de weg; Wegvervoer; Wegtransport; Transport/vrachtvervoer/spoorwegen; Vrachtwagentransport; Transport over de weg; Goederenvervoer over de weg; Transport/wegvervoer/spoor
93 Opslag; Magazijnen; Opslag en magazijnen; Magazijnopslag; Warehousing en opslag; Opslagdiensten
94 Luchtvaartmaatschappijen en luchtvaart; Luchtvaart; Luchtvaartmaatschappijen; Luchtvaartmaatschappij/luchtvaart; Luchttransport
95 Maritiem; Zeetransport; Maritiem transport; Scheepvaart; Zeevaart; Maritieme sector; Transport over zee
96 IT-diensten en IT-consultancy; IT-services en consultancy; Informatietechnologie en services; IT-services en IT-consultancy; Informatietechnologie en diensten; IT-diensten; IT-dienstverlening; Informatietechnologie; ICT-dienstverlening; Automatisering en ICT; IT-diensten en -consultancy
97 Marktonderzoek
98 Public relations en communicatie; PR en communicatie; Diensten voor public relations en communicatie; Communicatie; PR- en communicatiediensten; Communicatiebureau; PR- en communicatieservices
99 Ontwerp; Ontwerpdiensten; Designdiensten; Vormgeving
100 Non-profitorganisaties; Management van non-profitorganisaties; Stichtingen zonder winstoogmerk; Goede doelen; Non-profitorganisatie; Non-profitorganisatiemanagement; Organisaties zonder winstoogmerk; Beheer van non-profitorganisaties
101 Fondsenwerving; Geldinzameling
102 Strategisch management; Programmaontwikkeling; Strategische managementdiensten; Diensten voor strategisch management; Strategische managementservices
103 Schrijven en redigeren; Schrijven en redactie; Tekstschrijven; Redactie; Schrijven en bewerken; Tekst en redactie
104 Werving en selectie; Personeelswerving; Uitzending en werving; Uitzendbureaus en werving; Personeel en werving; Personeelswerving en -selectie; Detachering en werving; Personeelsvoorziening en werving; Arbeidsbemiddeling; Werving en selectie van personeel
105 Professionele training en coaching; Professionele opleiding en coaching; Trainingen; Opleiding en coaching; Professionele ontwikkeling en coaching; Beroepstraining en coaching
106 Durfkapitaal en private equity; Risicokapitaal en private equity; Durfkapitaal; Participatiemaatschappijen; Durfinvesteringen en private equity
107 Politieke organisaties; Politieke organisatie; Politieke partijen
108 Vertaling en lokalisatie; Vertaalbureaus; Vertalingen; Vertalen en lokaliseren; Vertaaldiensten; Vertaling en lokalisering
109 Computerspellen; Computerspelletjes; Game-ontwikkeling
110 Evenementen; Evenementendiensten; Evenementenservices; Evenementenorganisatie; Evenementenbureau; Evenementenbranche
111 Kunst en ambachten; Kunstnijverheid; Detailhandel in kunstbenodigdheden; Kunst en handwerk; Ambachten
112 Elektrische/elektronische productie; Elektrotechniek; Productie van elektrische en elektronische apparatuur; Productie van apparaten, elektra en elektronica; Vervaardiging van elektrische en elektronische apparatuur; Productie van huishoudelijke apparaten, elektra en elektronica; Elektrotechnische industrie; Productie van elektrische en elektronische producten
113 Digitale media
114 Nanotechnologie; Onderzoek naar nanotechnologie; Nanotechnologieonderzoek; Nanotechnologisch onderzoek
115 Muziek; Musici; Muzikanten; Muziekindustrie
116 Transport, logistiek, supply chain en opslag; Logistiek en supply chain; Logistiek en toelevering; Logistiek; Transport en logistiek; Logistiek en transport; Vervoer, logistiek en opslag; Transport, logistiek, toeleveringsketen en opslag
117 Kunststoffen; Productie van kunststoffen; Kunststof; Kunststofindustrie; Kunststofproductie; Vervaardiging van kunststof
118 Computer- en netwerkbeveiliging; IT-beveiliging; Cyberbeveiliging; Informatiebeveiliging; Netwerk- en computerbeveiliging
119 Draadloos; Draadloze diensten; Mobiele telefonie; Draadloze services; Draadloze communicatie
120 Alternatieve geschillenbeslechting; Bemiddeling en arbitrage; Alternatieve geschilbeslechting; Alternatieve geschillenoplossing
121 Beveiliging en onderzoek; Beveiliging; Beveiliging en opsporing; Beveiliging en recherche; Particuliere beveiliging; Beveiliging en onderzoeken; Beveiligingsdiensten
122 Facilitaire diensten; Facilitaire services; Facilitaire dienstverlening; Facilitair beheer; Facilitair
123 Uitbesteding; Advies over outsourcing en offshoring; Outsourcing- en offshoringadvies; Consultancy voor outsourcing en offshoring; Uitbesteding en offshoring
124 Gezondheid, wellness en fitness; Wellness- en fitnessdiensten; Gezondheid, welzijn en fitness; Sportscholen
125 Alternatieve geneeskunde; Alternatieve geneeswijzen; Alternatieve geneeswijze
126 Mediaproductie; Audiovisuele productie
127 Animatie; Animatie en postproductie
128 Commercieel onroerend goed; Commercieel vastgoed; Verhuur van niet-residentieel vastgoed; Verhuur van bedrijfspanden; Bedrijfsvastgoed; Bedrijfsonroerendgoed; Zakelijk vastgoed
129 Kapitaalmarkten; Kapitaalmarkt; Financiële markten
130 Denktanks; Denktank
131 Filantropie; Filantropische fondsenwerving; Filantropische fondsenwervingsdiensten; Stichtingen
132 E-learningaanbieders; Online leren; Aanbieders van e-learning; Online onderwijs; Afstandsonderwijs
133 Groothandel
134 Groothandel in import en export; Import- en exportgroothandel; Groothandel import en export
135 Werktuigbouwkunde of industriële techniek; Productie van industriële machines; Werktuigbouw; Werktuigbouwkunde; Mechanische of industriële techniek; Industriële machines; Machinebouw en industriële techniek; Werktuigbouwkunde of bedrijfskunde; Werktuigbouw of industriële techniek
136 Fotografie; Fotografen
137 Personeelszaken; HR-diensten; Personeelsdiensten; HR-dienstverlening; Human resources-diensten
138 Kantoorbenodigdheden en -apparatuur; Zakelijke benodigdheden en apparatuur; Kantoorartikelen; Detailhandel in kantoorapparatuur; Kantoorinrichting en -benodigdheden; Kantoorbenodigdheden; Bedrijfsbenodigdheden en -apparatuur; Detailhandel in kantoorbenodigdheden; Bedrijfsmaterialen en -apparatuur
139 Geestelijke gezondheidszorg; Mentale gezondheidszorg; GGZ; Psychische gezondheidszorg; Geestelijke gezondheid
140 Grafisch ontwerp; Grafische vormgeving; Grafisch design
141 Internationale handel en ontwikkeling; Internationale handel; Internationale ontwikkelingssamenwerking; Ontwikkelingssamenwerking
142 Drankenproductie; Wijn en sterke drank; Productie van dranken; Dranken; Wijn en gedistilleerd; Drankenindustrie; Wijnen en sterke drank
143 Luxegoederen en sieraden; Detailhandel in luxegoederen en sieraden; Luxeartikelen en juwelen; Juweliers; Luxegoederen & juwelen; Luxegoederen; Luxeartikelen en sieraden
144 Hernieuwbare energie en milieu; Duurzame energie en milieu; Halfgeleiders voor hernieuwbare energie; Hernieuwbare energiebronnen en milieu; Productie van halfgeleiders voor hernieuwbare energie; Duurzaamheid en milieu
145 Glas, keramiek en beton; Productie van glas, keramiek en beton; Vervaardiging van glas, keramiek en beton
146 Verpakkingen en containers; Verpakking en containers; Verpakkingen; Productie van verpakkingen en containers; Verpakkingsindustrie; Verpakking
147 Industriële automatisering; Automatisering; Productie van automatiseringsmachines; Automatiseringstechniek; Productie van automatiseringsapparatuur
148 Overheidsrelaties; Lobby; Diensten voor overheidsrelaties; Overheidsbetrekkingen; Lobbyen; Public relations overheid
150 Tuinbouw
201 Landbouw, veeteelt en bosbouw; Land- en bosbouw; Land- en tuinbouw, veeteelt en bosbouw
298 Bosbouw; Bosbouw en houtkap
332 Olie, gas en mijnbouw
383 Elektriciteitsopwekking; Stroomopwekking; Energieopwekking; Opwekking van elektriciteit; Elektriciteitsproductie
387 Zonne-energie; Opwekking van zonne-energie; Opwekking van elektriciteit uit zonne-energie
406 Gebouwenbouw; Bouw van gebouwen; Burgerlijke en utiliteitsbouw; Utiliteitsbouw
598 Kledingproductie; Kledingindustrie; Productie van kleding; Vervaardiging van kleding
807 Metallurgie; Staalindustrie; Primaire metaalproductie
840 Metaalproducten; Metaalbewerking; Metaalindustrie; Productie van metaalproducten; Vervaardiging van metaalproducten
1042 Auto-onderdelen; Productie van auto-onderdelen; Toeleveranciers auto-industrie; Productie van onderdelen voor motorvoertuigen
1285 Internetmarktplaatsen; Online marktplaatsen; Marktplaats; Platforms voor internetmarktplaatsen; Internetmarktplaatsplatforms
1445 Online detailhandel; Webwinkels; Webwinkel; Online en postorderdetailhandel; Onlinedetailhandel en postorderbedrijven; Postorderbedrijven; Detailhandel via internet en postorder; Internetwinkel; Elektronische handel; Webshops
1481 Spoorvervoer; Spoorwegen; Railvervoer; Spoortransport
1594 Technologie, informatie en media
1770 Makelaars; Makelaardij; Vastgoedmakelaars; Makelaars in onroerend goed; Vastgoedmakelaars en -agenten
1810 Professionele dienstverlening; Professionele services; Professionele diensten; Specialistische zakelijke dienstverlening
1862 Marketingdiensten; Marketingbureau; Marketingdienstverlening
1905 Holdingmaatschappijen; Houdstermaatschappijen; Holdingbedrijven
1912 Administratieve en ondersteunende diensten; Administratieve en ondersteunende services; Administratieve en ondersteunende dienstverlening
1925 Uitzendbureaus; Uitzendbureau; Uitzendwerk; Uitzendbranche
1931 Klantcontactcentra; Telefonische callcenters
1965 Schoonmaak; Schoonmaakdiensten; Schoonmaakbedrijven; Schoonmaakbedrijf
1986 Afvalverwerking; Afvalbeheer; Afvalverwerking en -verwijdering; Afvalbehandeling en -verwijdering
1999 Onderwijs; Opleiding; Educatie; Onderwijssector
2045 Tandartsen; Tandheelkunde; Tandartspraktijken
2081 Ziekenhuizen; Ziekenhuis
2091 Verpleeghuizen; Ouderenzorg; Verzorgingshuizen; Verpleeghuizen en woonzorginstellingen
2128 Kinderopvang; Kinderdagverblijven
2190 Accommodatie; Accommodatiediensten; Accommodatieservices; Verblijfsaccommodatie; Accommodatieverstrekking
2458 Data-infrastructuur en -analyse; Data-analyse; Data-infrastructuur en analytics; Gegevensinfrastructuur en -analyse
2468 Productie van elektrische apparatuur; Elektrische apparatuur; Vervaardiging van elektrische apparatuur
3133 Media en telecommunicatie
3240 Hernieuwbare energie; Duurzame energie; Opwekking van hernieuwbare energie; Opwekking van duurzame energie; Productie van hernieuwbare energie
3242 Ingenieursdiensten; Ingenieursbureau; Ingenieursbureaus; Technische dienstverlening; Ingenieursdienstverlening; Engineeringdiensten
3243 Diensten voor hernieuwbare energie; Services voor hernieuwbare energie; Diensten voor duurzame energie
3248 Robotica; Robotica-engineering; Robottechniek
`;
