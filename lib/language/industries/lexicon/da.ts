/** LinkedIn's industries in Danish: the frequent ones of both generations, and the words of company pages. One code a line, names by `;`. */
export const labels = `
1 Forsvar og rumfart
3 Computerhardware
4 Softwareudvikling; Udvikling af software
5 Computernetværk
6 Teknologi, information og internet
7 Halvledere
9 Advokatfirmaer; Advokatvirksomhed
10 Juridiske tjenester; Juridiske ydelser
11 Virksomhedsrådgivning og -tjenester; Virksomhedskonsulenter og -tjenester; Managementkonsulenter
12 Bioteknologisk forskning
13 Lægepraksis; Lægeklinikker
14 Hospitaler og sundhedsvæsen; Sundhedsvæsen; Hospitaler og sundhedspleje
15 Lægemidler; Lægemiddelfremstilling; Medicinalindustri
16 Veterinærtjenester
17 Medicinsk udstyr; Fremstilling af medicinsk udstyr; Medicoteknik
19 Detailhandel med tøj og mode; Tøj og mode
20 Sportsudstyr; Sportsartikler
22 Dagligvarehandel; Supermarkeder
23 Fødevareproduktion; Produktion af fødevarer og drikkevarer; Fødevareindustri
24 Forbrugerelektronik
25 Fremstilling; Fremstillingsvirksomhed; Forbrugsvarer; Produktionsvirksomhed
26 Møbler; Møbelfremstilling
27 Detailhandel
28 Underholdning; Underholdningsudbydere
29 Spil og kasinoer
30 Rejser og turisme; Turisme; Rejsearrangementer
31 Hotel- og restaurationsbranchen; Hotel og restauration
32 Restauranter; Restauration
33 Sport og idræt
34 Fødevaretjenester; Mad- og drikkeservice
41 Bankvirksomhed; Banksektoren
42 Forsikring; Forsikringsvirksomhed
43 Finansielle tjenester; Finansielle ydelser
44 Fast ejendom; Ejendomme; Ejendomsbranchen
45 Investeringsbank
46 Investeringsforvaltning; Kapitalforvaltning
47 Regnskab; Regnskab og revision
48 Byggeri; Bygge og anlæg; Byggebranchen
49 Byggematerialer
50 Arkitektur og planlægning
51 Anlægsarbejde; Bygningsingeniør
52 Luft- og rumfart; Fly- og rumfartsindustri
53 Bilindustrien; Bilbranchen; Fremstilling af motorkøretøjer
54 Kemikaliefremstilling; Kemi
55 Maskinfremstilling; Maskinproduktion
56 Minedrift
57 Olie og gas
59 Forsyningsvirksomhed; Forsyning
60 Tekstiler; Tekstilfremstilling; Tekstilindustri
61 Papir og skovprodukter
63 Landbrug
67 Grundskole og gymnasium; Grundskole- og ungdomsuddannelse
68 Videregående uddannelse; Højere uddannelse
69 Uddannelsesadministration; Uddannelsesledelse
70 Forskningstjenester; Forskningsservice
75 Offentlig administration; Offentlig forvaltning
80 Reklametjenester; Markedsføring og reklame; Marketing og reklame; Reklame
82 Forlag; Forlagsvirksomhed
83 Trykkeri; Trykkeritjenester
84 Informationstjenester
86 Miljøtjenester; Miljøydelser
87 Fragt- og pakketransport; Pakke- og godstransport
88 Tjenester for enkeltpersoner og familier
91 Forbrugerservice; Forbrugertjenester
92 Lastbiltransport; Vejtransport
93 Lagervirksomhed; Lager og opbevaring
94 Flyselskaber og luftfart
95 Søtransport; Skibsfart; Søfart
96 It-services og it-rådgivning; It-tjenester og it-konsulentvirksomhed; IT-services og IT-konsulentydelser; Informationsteknologi og -tjenester; It-konsulenter; IT-tjenester og IT-rådgivning
97 Markedsanalyse; Markedsundersøgelser
98 PR og kommunikation; Public relations og kommunikation
99 Designtjenester; Designydelser
100 Nonprofitorganisationer; Almennyttige organisationer
104 Rekruttering og bemanding; Bemanding og rekruttering; Rekruttering
105 Faglig uddannelse og coaching; Professionel uddannelse og coaching
106 Venturekapital og private equity; Venturekapital
108 Oversættelse og lokalisering
109 Computerspil
110 Eventservices; Eventtjenester; Begivenhedstjenester
112 Elektrisk og elektronisk produktion; Fremstilling af apparater, el og elektronik
116 Transport, logistik, forsyningskæde og lagring; Logistik og forsyningskæde; Transport og logistik
117 Plast og plastfremstilling; Plastfremstilling; Plastindustri
118 Computer- og netværkssikkerhed; Cybersikkerhed; It-sikkerhed
121 Sikkerhed og efterforskning; Sikkerhedstjenester
122 Facilitetsservice; Ejendomsservice; Facility services
124 Sundhed, wellness og fitness; Wellness- og fitnessservice
133 Engroshandel; Engros
134 Import og eksport
135 Fremstilling af industrimaskiner; Maskinteknik og industriteknik; Mekanisk eller industriel ingeniørvirksomhed
137 HR-tjenester; HR-services; HR-ydelser; Personaletjenester
142 Vin og spiritus; Drikkevareproduktion; Drikkevarer
144 Vedvarende energi og miljø
146 Emballage; Emballage og beholdere
147 Industriel automation; Industriautomatisering; Fremstilling af automationsmaskiner
1445 Internet- og postordrehandel; Onlinehandel
1905 Holdingselskaber
1810 Professionelle tjenester
1999 Uddannelse; Undervisning
132 E-læring; E-læringsudbydere
3242 Ingeniørtjenester; Ingeniørydelser; Rådgivende ingeniører
3240 Vedvarende energi; Produktion af vedvarende energi
3250 Apoteker
2458 Datainfrastruktur og analyse
332 Olie, gas og minedrift
2190 Overnatning og bespisning; Indkvartering
2194 Hoteller; Hoteller og moteller
`;
