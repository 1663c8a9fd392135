/** LinkedIn's industries in Czech: the frequent ones of both generations, and the words of company pages. One code a line, names by `;`. */
export const labels = `
1 Obrana a vesmír; Obranný průmysl
3 Počítačový hardware; Výroba počítačového hardwaru
4 Vývoj softwaru; Počítačový software
5 Počítačové sítě
6 Technologie, informace a internet
7 Polovodiče; Výroba polovodičů
8 Telekomunikace
9 Advokátní kanceláře; Právní praxe
10 Právní služby
11 Poradenství a služby pro firmy; Podnikové poradenství a služby; Manažerské poradenství; Poradenství
12 Biotechnologie; Biotechnologický výzkum
13 Lékařské praxe; Ordinace lékařů
14 Nemocnice a zdravotnictví; Zdravotnictví; Nemocnice a zdravotní péče
15 Farmaceutický průmysl; Výroba léčiv; Farmacie
16 Veterinární služby; Veterinární medicína
17 Výroba zdravotnických prostředků; Zdravotnické prostředky; Zdravotnická technika; Výroba zdravotnického vybavení
18 Kosmetický průmysl
19 Maloobchod s oděvy a módou; Oděvy a móda; Móda
20 Sportovní potřeby
22 Supermarkety a potraviny
23 Výroba potravin a nápojů; Potravinářský průmysl; Výroba potravin; Potravinářství
24 Spotřební elektronika; Výroba počítačů a elektroniky
25 Výroba; Výrobní průmysl; Spotřební zboží
26 Nábytek; Výroba nábytku
27 Maloobchod
28 Zábava; Zábavní průmysl
29 Hazardní hry a kasina
30 Cestovní ruch; Zajišťování cest; Cestování a turistika
31 Pohostinství; Pohostinství a hotelnictví
32 Restaurace
33 Sportovní kluby a soutěže
34 Stravovací služby; Potravinové a nápojové služby
41 Bankovnictví; Banky
42 Pojišťovnictví; Pojištění
43 Finanční služby; Finance
44 Nemovitosti; Reality
45 Investiční bankovnictví
46 Správa investic; Správa aktiv
47 Účetnictví
48 Stavebnictví; Stavební průmysl
49 Stavební materiály
50 Architektura a plánování
51 Inženýrské stavitelství; Stavební inženýrství
52 Letectví a kosmonautika; Letecký průmysl
53 Automobilový průmysl; Výroba motorových vozidel
54 Chemický průmysl; Chemikálie; Výroba chemikálií; Chemická výroba
55 Strojírenství; Výroba strojů; Strojírenský průmysl; Strojní výroba
56 Těžební průmysl; Hornictví; Těžba
57 Ropa a plyn
59 Veřejné služby; Komunální služby
60 Textilní průmysl; Textil; Výroba textilu
61 Papír a lesní produkty; Papírenský průmysl
63 Zemědělství
67 Základní a střední vzdělávání; Základní a střední školství
68 Vysokoškolské vzdělávání; Vysoké školství
69 Správa vzdělávání; Řízení vzdělávání
70 Výzkum; Výzkumné služby
75 Státní správa; Veřejná správa
80 Reklamní služby; Marketing a reklama
82 Vydavatelství; Nakladatelství; Vydávání knih a časopisů
83 Tiskařské služby; Polygrafie; Tisk
84 Informační služby
86 Environmentální služby; Služby v oblasti životního prostředí
87 Nákladní a balíková přeprava; Balíková a nákladní doprava
88 Služby pro jednotlivce a rodiny
91 Služby pro spotřebitele; Spotřebitelské služby
92 Nákladní autodoprava; Silniční doprava; Kamionová doprava
93 Skladování
94 Letecké společnosti a letectví; Letectví; Letecká doprava
95 Námořní doprava
96 IT služby a IT poradenství; Informační technologie a služby; IT služby; Informační technologie
97 Průzkum trhu
98 Public relations a komunikace
99 Design a designové služby; Designérské služby
100 Neziskové organizace
104 Nábor a personální agentury; Personalistika a nábor; Nábor zaměstnanců
105 Profesní školení a koučování; Profesní vzdělávání a koučink
106 Rizikový kapitál a private equity; Rizikový a soukromý kapitál
108 Překlady a lokalizace; Překladatelství
109 Počítačové hry
110 Pořádání akcí; Služby v oblasti akcí; Organizace akcí
112 Výroba elektrických a elektronických zařízení; Elektrotechnická výroba; Elektrotechnický průmysl
116 Doprava, logistika, dodavatelský řetězec a skladování; Logistika a dodavatelský řetězec; Doprava a logistika
117 Výroba plastů; Plasty; Plastikářský průmysl
118 Zabezpečení počítačů a sítí; Počítačová a síťová bezpečnost; Kybernetická bezpečnost
121 Bezpečnost a vyšetřování; Bezpečnostní služby
122 Správa budov; Facility management služby; Správa zařízení
124 Zdraví, wellness a fitness; Wellness a fitness služby
133 Velkoobchod
134 Dovoz a vývoz; Import a export
135 Výroba průmyslových strojů; Strojní nebo průmyslové inženýrství; Strojní inženýrství
137 Služby v oblasti lidských zdrojů; Lidské zdroje; Personální služby
142 Výroba nápojů; Víno a lihoviny; Nápojový průmysl
144 Obnovitelná energie a životní prostředí
146 Obaly a nádoby; Obaly; Výroba obalů
147 Průmyslová automatizace; Výroba automatizačních strojů; Automatizace
1445 Internetový a zásilkový obchod; Internetový obchod; E-shop
1905 Holdingové společnosti
1810 Odborné služby; Profesionální služby
1999 Vzdělávání; Školství
132 E-learningové služby
3242 Inženýrské služby; Inženýrství
3240 Obnovitelná energie; Výroba energie z obnovitelných zdrojů; Obnovitelné zdroje
3250 Lékárny
2458 Datová infrastruktura a analytika; Datová analytika
332 Ropa, plyn a těžba
2190 Ubytovací a stravovací služby; Ubytování a stravování
2194 Hotely a motely; Hotely
`;
