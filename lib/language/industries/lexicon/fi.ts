/** LinkedIn's industries in Finnish: the frequent ones of both generations, and the words of company pages. One code a line, names by `;`. */
export const labels = `
1 Puolustus- ja avaruusteollisuus
3 Tietokonelaitteet
4 Ohjelmistokehitys; Ohjelmistot; Ohjelmistoala
5 Tietoverkot
6 Teknologia, tieto ja internet
7 Puolijohteet
8 Televiestintä; Tietoliikenne
9 Asianajotoimistot; Lakiasiaintoimistot
10 Oikeudelliset palvelut; Lakipalvelut
11 Liikkeenjohdon konsultointi; Yrityskonsultointi ja -palvelut; Yrityskonsultointi
12 Biotekniikka; Biotekniikan tutkimus; Bioteknologia
13 Lääkäriasemat; Lääkärivastaanotot
14 Sairaalat ja terveydenhuolto; Terveydenhuolto
15 Lääketeollisuus; Lääkkeiden valmistus
16 Eläinlääkintä; Eläinlääkäripalvelut
17 Lääkinnällisten laitteiden valmistus; Lääkinnälliset laitteet
18 Kosmetiikka
19 Vaatteiden ja muodin vähittäiskauppa; Vaatteet ja muoti; Muoti
20 Urheiluvälineet
22 Päivittäistavarakauppa; Supermarketit
23 Elintarviketeollisuus; Elintarvikkeiden ja juomien valmistus; Elintarviketuotanto
24 Kulutuselektroniikka; Tietokoneiden ja elektroniikan valmistus; Elektroniikka
25 Valmistus; Valmistava teollisuus; Kulutustavarat; Teollisuus
26 Huonekalut; Huonekalujen valmistus
27 Vähittäiskauppa
28 Viihde; Viihdepalvelut
29 Uhkapelit ja kasinot
30 Matkailu; Matkajärjestelyt; Matkailuala
31 Majoitus- ja ravitsemisala; Hotelli- ja ravintola-ala
32 Ravintolat; Ravintola-ala
33 Urheilu
34 Ruokapalvelut; Ruoka- ja juomapalvelut
41 Pankkitoiminta; Pankki; Pankit
42 Vakuutus; Vakuutusala; Vakuutukset
43 Rahoituspalvelut; Finanssipalvelut; Finanssiala
44 Kiinteistöt; Kiinteistöala
45 Investointipankkitoiminta; Investointipankki
46 Sijoitustenhoito; Sijoitusten hallinta; Varainhoito
47 Kirjanpito; Tilitoimistot
48 Rakentaminen; Rakennusala; Rakennusteollisuus
49 Rakennusmateriaalit; Rakennustarvikkeet
50 Arkkitehtuuri ja suunnittelu; Arkkitehtuuri
51 Maa- ja vesirakentaminen; Infrarakentaminen
52 Ilmailu- ja avaruusteollisuus
53 Autoteollisuus; Moottoriajoneuvojen valmistus; Ajoneuvoteollisuus; Autoala
54 Kemianteollisuus; Kemikaalien valmistus; Kemikaalit
55 Koneiden valmistus; Koneenrakennus; Koneteollisuus; Konepajateollisuus
56 Kaivostoiminta; Kaivosteollisuus
57 Öljy ja kaasu; Öljy- ja kaasuteollisuus
59 Yhdyskuntapalvelut; Energia- ja vesihuolto
60 Tekstiilien valmistus; Tekstiiliteollisuus; Tekstiilit
61 Paperi ja metsäteollisuus; Metsäteollisuus; Paperiteollisuus
63 Maatalous
67 Perusopetus ja toisen asteen koulutus; Perus- ja keskiasteen koulutus
68 Korkeakoulutus; Korkeakouluopetus
69 Koulutushallinto
70 Tutkimus; Tutkimuspalvelut
75 Julkinen hallinto; Valtionhallinto
80 Mainospalvelut; Markkinointi ja mainonta; Mainonta
82 Kustannusala; Kustannustoiminta; Kirjojen ja lehtien kustantaminen
83 Painoala; Painopalvelut
84 Tietopalvelut; Informaatiopalvelut
86 Ympäristöpalvelut
87 Rahti- ja pakettikuljetus; Rahti- ja pakettikuljetukset
88 Yksilö- ja perhepalvelut
91 Kuluttajapalvelut
92 Kuorma-autoliikenne; Tieliikenne kuljetus
93 Varastointi
94 Lentoyhtiöt ja ilmailu; Lentoyhtiöt/ilmailu; Ilmailu
95 Meriliikenne; Merenkulku
96 IT-palvelut ja IT-konsultointi; Tietotekniikka ja -palvelut; IT-palvelut; Tietotekniikka
97 Markkinatutkimus
98 PR ja viestintä; Suhdetoiminta ja viestintä; Viestintäpalvelut; Viestintä
99 Muotoilu; Muotoilupalvelut
100 Voittoa tavoittelemattomat organisaatiot; Järjestöt
104 Henkilöstövuokraus ja rekrytointi; Rekrytointi; Henkilöstöpalvelut ja rekrytointi
105 Ammatillinen koulutus ja valmennus; Koulutus ja valmennus
106 Pääomasijoittaminen; Pääomasijoitus
108 Käännös ja lokalisointi; Käännöspalvelut
109 Tietokonepelit; Peliala
110 Tapahtumapalvelut; Tapahtumajärjestelyt; Tapahtuma-ala
112 Sähkö- ja elektroniikkateollisuus; Sähkölaitteiden ja elektroniikan valmistus
116 Kuljetus, logistiikka, toimitusketju ja varastointi; Logistiikka ja toimitusketju; Kuljetus ja logistiikka; Logistiikka
117 Muovit; Muoviteollisuus; Muovien valmistus
118 Tietoturva; Tietokone- ja verkkoturvallisuus; Kyberturvallisuus
121 Turvallisuus ja tutkinta; Turvallisuuspalvelut
122 Kiinteistöpalvelut; Toimitilapalvelut
124 Terveys, hyvinvointi ja kuntoilu; Hyvinvointi- ja kuntoilupalvelut
133 Tukkukauppa
134 Tuonti ja vienti
135 Teollisuuskoneiden valmistus; Kone- tai tuotantotekniikka; Konetekniikka
137 Henkilöstöhallinnon palvelut; Henkilöstöpalvelut; HR-palvelut; Henkilöstöhallinto
142 Viinit ja väkevät alkoholijuomat; Juomien valmistus; Juomateollisuus
144 Uusiutuva energia ja ympäristö
146 Pakkaukset; Pakkausteollisuus; Pakkausten ja säiliöiden valmistus
147 Teollisuusautomaatio; Automaatiokoneiden valmistus
1445 Verkkokauppa; Verkko- ja postimyynti
1905 Holdingyhtiöt; Holdingyhtiö
1810 Asiantuntijapalvelut
1999 Koulutus; Koulutusala
132 Verkko-oppiminen
3242 Insinööripalvelut; Suunnittelu- ja insinööripalvelut
3240 Uusiutuva energia; Uusiutuvan energian tuotanto
3250 Apteekit
2458 Datainfrastruktuuri ja analytiikka; Data-analytiikka
332 Öljy, kaasu ja kaivostoiminta
2190 Majoitus- ja ruokapalvelut; Majoitus
2194 Hotellit; Hotellit ja motellit
`;
