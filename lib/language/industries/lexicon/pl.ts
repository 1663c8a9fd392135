/** LinkedIn's industries in Polish: the frequent ones of both generations, and the words of company pages. One code a line, names by `;`. */
export const labels = `
1 Przemysł obronny i kosmiczny
3 Sprzęt komputerowy; Produkcja sprzętu komputerowego
4 Tworzenie oprogramowania; Oprogramowanie; Oprogramowanie komputerowe; Rozwój oprogramowania; Produkcja oprogramowania
5 Sieci komputerowe
6 Technologia, informacje i Internet; Internet
7 Półprzewodniki; Produkcja półprzewodników
8 Telekomunikacja
9 Kancelarie prawne; Praktyka prawnicza
10 Usługi prawne
11 Usługi i doradztwo biznesowe; Usługi biznesowe i doradztwo; Doradztwo biznesowe; Doradztwo w zarządzaniu; Konsulting
12 Biotechnologia; Badania biotechnologiczne
13 Praktyki lekarskie; Gabinety lekarskie
14 Szpitale i opieka zdrowotna; Szpitale i ochrona zdrowia; Opieka zdrowotna; Ochrona zdrowia
15 Produkcja farmaceutyczna; Przemysł farmaceutyczny; Farmaceutyka
16 Weterynaria; Usługi weterynaryjne
17 Produkcja sprzętu medycznego; Sprzęt medyczny; Urządzenia medyczne; Wyroby medyczne
18 Kosmetyki; Produkcja kosmetyków; Produkcja artykułów higieny osobistej
19 Sprzedaż detaliczna odzieży i mody; Odzież i moda; Moda
20 Artykuły sportowe
22 Handel artykułami spożywczymi; Supermarkety; Sprzedaż detaliczna artykułów spożywczych
23 Produkcja żywności i napojów; Produkcja żywności; Przemysł spożywczy
24 Produkcja komputerów i elektroniki; Elektronika użytkowa; Elektronika
25 Produkcja; Przemysł; Dobra konsumpcyjne; Produkcja przemysłowa
26 Meble; Produkcja mebli
27 Handel detaliczny; Sprzedaż detaliczna
28 Rozrywka; Dostawcy rozrywki
29 Hazard i kasyna; Gry hazardowe i kasyna
30 Organizacja podróży; Turystyka; Podróże i turystyka
31 Hotelarstwo; Hotelarstwo i gastronomia
32 Restauracje; Gastronomia
33 Sport; Sporty widowiskowe
34 Usługi gastronomiczne; Usługi żywieniowe
41 Bankowość; Banki
42 Ubezpieczenia
43 Usługi finansowe; Finanse
44 Nieruchomości
45 Bankowość inwestycyjna
46 Zarządzanie inwestycjami
47 Księgowość; Rachunkowość
48 Budownictwo
49 Materiały budowlane; Produkcja materiałów budowlanych
50 Architektura i planowanie; Architektura
51 Inżynieria lądowa i wodna; Budownictwo lądowe; Inżynieria lądowa
52 Lotnictwo i kosmonautyka; Przemysł lotniczy; Produkcja komponentów lotniczych i kosmicznych
53 Motoryzacja; Produkcja pojazdów silnikowych; Przemysł motoryzacyjny; Produkcja samochodów
54 Chemia; Produkcja chemikaliów; Przemysł chemiczny
55 Produkcja maszyn; Maszyny; Przemysł maszynowy; Budowa maszyn
56 Górnictwo; Górnictwo i hutnictwo
57 Ropa i gaz; Ropa naftowa i gaz
59 Usługi komunalne; Media komunalne
60 Włókiennictwo; Tekstylia; Produkcja tekstyliów; Przemysł tekstylny
61 Papier i produkty leśne; Przemysł papierniczy
63 Rolnictwo; Uprawa
67 Edukacja podstawowa i średnia; Szkolnictwo podstawowe i średnie
68 Szkolnictwo wyższe; Uczelnie wyższe
69 Zarządzanie edukacją; Administracja oświaty; Programy administracji edukacyjnej
70 Badania naukowe; Usługi badawcze; Badania
75 Administracja rządowa; Administracja publiczna
80 Usługi reklamowe; Marketing i reklama; Reklama
82 Wydawnictwa; Wydawanie książek i czasopism
83 Poligrafia; Usługi poligraficzne; Drukarnie
84 Usługi informacyjne
86 Usługi środowiskowe; Usługi ochrony środowiska
87 Transport towarowy i paczkowy; Usługi kurierskie; Transport paczek i ładunków
88 Usługi dla osób i rodzin; Usługi indywidualne i rodzinne
91 Usługi dla konsumentów; Usługi konsumenckie
92 Transport drogowy; Transport ciężarowy
93 Magazynowanie; Magazynowanie i przechowywanie
94 Linie lotnicze i lotnictwo; Linie lotnicze/lotnictwo; Lotnictwo
95 Transport morski; Żegluga
96 Usługi IT i doradztwo IT; Usługi IT i konsulting IT; Informatyka i usługi; Usługi informatyczne; Technologie i usługi informatyczne
97 Badania rynku
98 Public relations i komunikacja; Public relations
99 Design; Usługi projektowe
100 Organizacje non-profit; Zarządzanie organizacjami non-profit
104 Rekrutacja; Rekrutacja i pośrednictwo pracy; Doradztwo personalne i rekrutacja; Rekrutacja i selekcja
105 Szkolenia zawodowe i coaching; Szkolenia zawodowe; Szkolenia i coaching
106 Venture capital i private equity; Fundusze venture capital i private equity
108 Tłumaczenia i lokalizacja; Tłumaczenia
109 Gry komputerowe
110 Organizacja imprez; Usługi eventowe; Organizacja wydarzeń
112 Produkcja urządzeń elektrycznych i elektronicznych; Produkcja sprzętu AGD, elektrycznego i elektronicznego
116 Transport, logistyka, łańcuch dostaw i magazynowanie; Logistyka i łańcuch dostaw; Transport i logistyka
117 Produkcja tworzyw sztucznych; Tworzywa sztuczne; Produkcja tworzyw
118 Bezpieczeństwo komputerów i sieci; Bezpieczeństwo komputerowe i sieciowe; Cyberbezpieczeństwo
121 Ochrona; Usługi ochrony i detektywistyczne; Ochrona i dochodzenia
122 Zarządzanie obiektami; Usługi zarządzania obiektami; Usługi dla obiektów
124 Zdrowie, wellness i fitness; Usługi wellness i fitness; Zdrowie i fitness
133 Handel hurtowy; Hurt
134 Import i eksport; Handel zagraniczny
135 Produkcja maszyn przemysłowych; Inżynieria mechaniczna lub przemysłowa; Inżynieria mechaniczna
137 Usługi HR; Zasoby ludzkie; Usługi w zakresie zasobów ludzkich; Usługi kadrowe
142 Wina i spirytus; Produkcja napojów; Napoje
144 Odnawialne źródła energii i środowisko
146 Opakowania i pojemniki; Opakowania; Produkcja opakowań i pojemników
147 Automatyka przemysłowa; Produkcja maszyn do automatyki; Automatyka
1445 Handel internetowy i wysyłkowy; Handel internetowy; Handel elektroniczny
1905 Holdingi; Spółki holdingowe
1810 Usługi profesjonalne
1999 Edukacja
132 E-learning; Dostawcy e-learningu
3242 Usługi inżynieryjne; Usługi inżynierskie
3240 Odnawialne źródła energii; Energia odnawialna; Usługi energii odnawialnej; Produkcja energii ze źródeł odnawialnych
3250 Apteki
2458 Infrastruktura danych i analityka; Analiza danych
332 Górnictwo, ropa i gaz; Ropa, gaz i górnictwo
2190 Usługi noclegowe i gastronomiczne; Zakwaterowanie i gastronomia
2194 Hotele i motele; Hotele
`;
