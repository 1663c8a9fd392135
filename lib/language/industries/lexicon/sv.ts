/** LinkedIn's industries in Swedish: the frequent ones of both generations, and the words of company pages. One code a line, names by `;`. */
export const labels = `
1 Försvars- och rymdindustri; Försvar och rymd
3 Datorhårdvara; Tillverkning av datorhårdvara
4 Programvaruutveckling; Mjukvaruutveckling; Programvara; Mjukvara
5 Datornätverk
6 Teknik, information och internet; Teknologi, information och internet
7 Halvledare; Tillverkning av halvledare
8 Telekommunikation; Telekom
9 Advokatbyråer; Advokatbyrå
10 Juridiska tjänster
11 Affärskonsulting och tjänster; Företagskonsulting och tjänster; Managementkonsulting; Organisationskonsulting
12 Bioteknik; Bioteknikforskning; Bioteknologi
13 Läkarmottagningar; Medicinska mottagningar
14 Sjukhus och hälso- och sjukvård; Hälso- och sjukvård; Sjukvård
15 Läkemedel; Läkemedelstillverkning; Läkemedelsindustri
16 Veterinärmedicin; Veterinärtjänster
17 Tillverkning av medicinsk utrustning; Medicinteknik; Medicinsk utrustning
18 Kosmetika; Tillverkning av hygienprodukter
19 Detaljhandel med kläder och mode; Kläder och mode
20 Sportartiklar
22 Livsmedelsbutiker; Dagligvaruhandel; Stormarknader
23 Livsmedelstillverkning; Livsmedelsproduktion; Tillverkning av livsmedel och drycker; Livsmedelsindustri
24 Hemelektronik; Tillverkning av datorer och elektronik; Elektronik
25 Tillverkning; Konsumentvaror; Tillverkningsindustri
26 Möbler; Möbeltillverkning
27 Detaljhandel; Detaljhandeln
28 Underhållning; Nöjesbranschen
29 Spel och kasinon; Spel och kasino
30 Resor och turism; Researrangemang; Turism; Rese- och turistbranschen
31 Besöksnäring; Hotell och restaurang; Gästfrihet
32 Restauranger
33 Idrott
34 Måltidstjänster; Mat- och dryckestjänster; Restaurangtjänster
41 Bankverksamhet; Banker
42 Försäkring; Försäkringar
43 Finansiella tjänster; Finans
44 Fastigheter; Fastighet; Fastighetsbranschen
45 Investmentbank; Investmentbanking
46 Investeringsförvaltning; Kapitalförvaltning
47 Redovisning; Redovisning och revision
48 Byggbranschen; Byggindustri; Bygg; Byggverksamhet
49 Byggmaterial
50 Arkitektur och planering; Arkitektur
51 Anläggning; Väg och vatten; Anläggningsarbeten
52 Flyg- och rymdindustri; Flyg och rymd
53 Fordonsindustri; Fordonstillverkning; Bilindustri; Tillverkning av motorfordon
54 Kemikalier; Kemisk industri; Tillverkning av kemikalier; Kemitillverkning
55 Maskintillverkning; Maskiner; Maskinindustri
56 Gruvdrift; Gruvor och metaller; Gruvindustri
57 Olja och gas
59 Allmännyttiga tjänster; Energi- och vattenförsörjning
60 Textilier; Textiltillverkning; Textilindustri
61 Papper och skogsprodukter; Pappersindustri; Skogsindustri
63 Jordbruk; Lantbruk
67 Grundskole- och gymnasieutbildning; Grund- och gymnasieskola
68 Högre utbildning; Högskolor och universitet
69 Utbildningsadministration; Utbildningsförvaltning
70 Forskning; Forskningstjänster
75 Offentlig förvaltning; Myndigheter
80 Reklamtjänster; Marknadsföring och reklam; Reklam; Annonseringstjänster
82 Förlag; Förlagsverksamhet; Bok- och tidningsförlag
83 Tryckeri; Tryckeritjänster
84 Informationstjänster
86 Miljötjänster
87 Frakt- och pakettransport; Paket- och frakttransport
88 Individ- och familjetjänster
91 Konsumenttjänster
92 Lastbilstransport; Åkeri; Vägtransport
93 Lagerhållning; Lagring och magasinering
94 Flygbolag och flyg; Flygbolag/flyg; Luftfart
95 Sjötransport; Sjöfart
96 IT-tjänster och IT-konsultverksamhet; IT-tjänster och IT-konsulting; Informationsteknik och tjänster; IT-tjänster; IT-konsultverksamhet; Informationsteknologi och tjänster
97 Marknadsundersökningar; Marknadsundersökning
98 PR och kommunikation; Public relations och kommunikation; PR- och kommunikationstjänster
99 Designtjänster
100 Ideella organisationer; Ideella föreningar
104 Bemanning och rekrytering; Rekrytering; Personaluthyrning och rekrytering
105 Yrkesutbildning och coachning; Professionell utbildning och coachning
106 Riskkapital och private equity; Riskkapital
108 Översättning och lokalisering; Översättning
109 Datorspel; Dataspel
110 Eventtjänster; Evenemangstjänster; Eventbranschen
112 Tillverkning av vitvaror, el- och elektronikprodukter; El- och elektroniktillverkning
116 Transport, logistik, försörjningskedja och lagring; Logistik och försörjningskedja; Transport och logistik
117 Plast; Plasttillverkning
118 Dator- och nätverkssäkerhet; Cybersäkerhet; IT-säkerhet
121 Säkerhet och utredningar; Säkerhetstjänster
122 Fastighetsservice; Fastighetstjänster; Facilitetstjänster
124 Hälsa, friskvård och träning; Friskvårdstjänster; Friskvård och träning; Hälsa och wellness
133 Partihandel; Grossisthandel
134 Import och export
135 Tillverkning av industrimaskiner; Maskinteknik; Mekanik eller industriteknik
137 HR-tjänster; Personaltjänster; Personalfrågor; Human resources-tjänster
142 Drycker; Tillverkning av drycker; Vin och sprit; Dryckestillverkning
144 Förnybar energi och miljö
146 Förpackningar; Förpackningar och behållare; Tillverkning av förpackningar
147 Industriell automation; Tillverkning av automationsmaskiner; Industriautomation
1445 Internethandel och postorder; E-handel; Nät- och postorderhandel
1905 Holdingbolag
1810 Professionella tjänster
1999 Utbildning; Utbildningssektorn
132 E-lärande; E-utbildning
3242 Ingenjörstjänster; Tekniska konsulttjänster
3240 Förnybar energi; Produktion av förnybar energi
3250 Apotek
2458 Datainfrastruktur och analys; Dataanalys
332 Olja, gas och gruvdrift
2190 Boende och restaurang; Hotell- och restaurangverksamhet
2194 Hotell; Hotell och motell
`;
