/** LinkedIn's industries in German: labels of both generations, and the words of company pages. One code a line, names by `;`. */
export const labels = `
1 Verteidigung und Raumfahrt; Herstellung von Verteidigungs- und Raumfahrttechnik; Rüstungs- und Raumfahrtindustrie; Rüstungsindustrie; Rüstung
3 Herstellung von Computerhardware; Hardware-Herstellung
4 Softwareentwicklung; Softwarehersteller; Softwareunternehmen; Softwarehaus
5 Computernetzwerke; Computernetzwerkprodukte
6 Technologie, Information und Internet; Internetdienste
7 Halbleiter; Herstellung von Halbleitern; Halbleiterherstellung; Halbleiterindustrie
8 Telekommunikation
9 Rechtsanwaltskanzleien; Anwaltskanzleien; Rechtsberatung; Anwaltskanzlei; Kanzlei; Rechtsanwälte
10 Rechtsdienstleistungen; Rechtswesen; Juristische Dienstleistungen
11 Unternehmensberatung; Dienstleistungen und Beratung für Unternehmen; Unternehmensberatung und -dienstleistungen; Managementberatung; Beratung
12 Biotechnologie; Biotechnologische Forschung; Biotechnologieforschung
13 Arztpraxen; Medizinische Praxen; Arztpraxis; Ärzte
14 Krankenhäuser und Gesundheitswesen; Gesundheitswesen; Krankenhauswesen und Gesundheitsversorgung; Gesundheits- und Krankenhauswesen; Gesundheit; Gesundheitsbranche; Medizin und Gesundheit; Gesundheitsversorgung
15 Pharmaindustrie; Pharmazeutika; Herstellung von Arzneimitteln; Pharmazeutische Produktion; Arzneimittelherstellung; Pharmazie; Pharmazeutische Industrie
16 Veterinärmedizin; Tierärztliche Dienste; Tierärztliche Dienstleistungen; Tiermedizin; Tierarztpraxen
17 Herstellung medizinischer Geräte; Medizintechnik; Medizinische Geräte; Herstellung von medizinischen Geräten; Medizinprodukte
18 Kosmetik; Herstellung von Körperpflegeprodukten; Kosmetika; Kosmetikindustrie; Körperpflege
19 Bekleidungs- und Modeeinzelhandel; Einzelhandel mit Bekleidung und Mode; Einzelhandel für Bekleidung und Mode; Bekleidung und Mode; Mode; Mode und Bekleidung; Modeeinzelhandel
20 Sportartikel; Herstellung von Sportartikeln; Sportartikelherstellung
21 Tabak; Tabakwaren; Tabakindustrie; Herstellung von Tabakwaren
22 Supermärkte; Lebensmitteleinzelhandel; Einzelhandel mit Lebensmitteln
23 Lebensmittelproduktion; Herstellung von Lebensmitteln und Getränken; Lebensmittel- und Getränkeherstellung; Nahrungsmittelproduktion; Lebensmittelindustrie; Lebensmittelherstellung; Nahrungsmittel
24 Unterhaltungselektronik; Herstellung von Computern und Elektronik; Computer- und Elektronikherstellung; Elektronik; Elektronikindustrie
25 Konsumgüter; Fertigung; Produktion; Verarbeitendes Gewerbe; Herstellung; Industrie; Produzierendes Gewerbe; Verbrauchsgüter; Fertigungsindustrie; Konsumgüterindustrie; Industrielle Fertigung
26 Möbel; Herstellung von Möbeln und Einrichtungsgegenständen; Möbelherstellung; Möbelindustrie; Möbel- und Einrichtungsherstellung
27 Einzelhandel; Handel
28 Unterhaltung; Unterhaltungsbranche; Unterhaltungsanbieter
29 Glücksspiel und Casinos; Glücksspiele und Casinos; Spielbanken und Casinos; Glücksspiel; Glücksspieleinrichtungen und Casinos
30 Reisearrangements; Freizeit, Reisen und Tourismus; Freizeit, Touristik und Reisen; Tourismus; Reisen; Reisebüros; Touristik; Reiseveranstalter; Reisen und Tourismus
31 Gastgewerbe; Hotellerie; Hotel- und Gastgewerbe; Gastronomie und Hotellerie; Hotelgewerbe
32 Gastronomie
33 Zuschauersport; Profisport
34 Lebensmittel und Getränke; Gastronomiedienstleistungen; Essen und Trinken; Nahrungsmittel und Getränke; Verpflegungsdienstleistungen
35 Filmindustrie; Filme und Video; Film, Video und Ton; Filmproduktion; Filme, Videos und Ton; Kino und Film
36 Rundfunk; Rundfunk und Fernsehen; Rundfunkmedien; Rundfunkproduktion und -vertrieb; Rundfunkproduktion und -verbreitung; Fernsehen
37 Museen; Museen und Institutionen; Museen, historische Stätten und Zoos; Museen und Kultureinrichtungen
38 Künstler und Schriftsteller; Bildende Kunst; Kunst; Künstler und Autoren; Kunst und Kultur
39 Darstellende Künste; Darstellende Kunst
40 Freizeiteinrichtungen; Freizeiteinrichtungen und -dienstleistungen; Freizeit- und Erholungseinrichtungen
41 Bankwesen; Banken; Bankgewerbe
42 Versicherungen; Versicherungswesen; Versicherung; Versicherungsbranche
43 Finanzdienstleistungen; Finanzen; Finanzwesen; Finanzbranche; Finanzdienstleister
44 Immobilien; Immobilienwirtschaft; Immobilienbranche; Immobilienwesen
45 Investmentbanken
46 Vermögensverwaltung; Anlageverwaltung; Kapitalanlage
47 Buchhaltung; Rechnungswesen; Wirtschaftsprüfung; Buchhaltung und Rechnungswesen; Steuerberatung; Wirtschaftsprüfung und Steuerberatung
48 Bauwesen; Bau; Bauindustrie; Baugewerbe; Bauwirtschaft; Bauunternehmen
49 Baustoffe; Großhandel mit Baustoffen; Baumaterialien; Großhandel für Baustoffe; Baustoffgroßhandel
50 Architektur und Planung; Architektur; Architektur und Stadtplanung; Architekturbüros; Architekten
51 Bauingenieurwesen; Tiefbau; Hoch- und Tiefbau; Tiefbau und Ingenieurbau
52 Luft- und Raumfahrt; Herstellung von Luft- und Raumfahrtkomponenten; Luftfahrt und Raumfahrt; Luftfahrt; Luft- und Raumfahrttechnik; Herstellung von Komponenten für die Luft- und Raumfahrt
53 Automobilindustrie; Herstellung von Kraftfahrzeugen; Kraftfahrzeugherstellung; Fahrzeugbau; Automobil; Automobilbau; Kraftfahrzeugbau; Autoindustrie; Fahrzeugherstellung; Automobilbranche
54 Chemie; Chemikalien; Chemische Industrie; Herstellung von Chemikalien; Chemieindustrie; Chemische Produktion; Herstellung chemischer Erzeugnisse; Chemikalienherstellung
55 Maschinenbau; Maschinen; Herstellung von Maschinen; Maschinen- und Anlagenbau; Maschinen und Anlagen; Maschinenbau und Anlagenbau; Anlagenbau
56 Bergbau; Bergbau und Metalle; Bergbau und Metallindustrie
57 Öl und Gas; Öl und Energie; Erdöl und Erdgas; Erdöl und Energie; Mineralöl und Energie; Öl- und Gasindustrie
58 Schiffbau; Schiffsbau
59 Versorgungswirtschaft; Versorgungsunternehmen; Energieversorgung; Versorger; Energie- und Wasserversorgung; Versorgungsbetriebe; Energiewirtschaft; Energieversorger
60 Textilien; Textilindustrie; Herstellung von Textilien; Textilherstellung; Textil
61 Papier und Holzprodukte; Papier und Forstprodukte; Herstellung von Papier und Forstprodukten; Papierindustrie
62 Schienenfahrzeugbau; Eisenbahnbau; Herstellung von Eisenbahnausrüstung; Bahntechnik
63 Landwirtschaft; Agrarwirtschaft; Ackerbau
64 Viehzucht; Viehwirtschaft; Tierzucht
65 Milchprodukte; Molkereiprodukte; Milchwirtschaft; Herstellung von Milchprodukten; Molkerei; Molkereien
66 Fischerei; Fischwirtschaft
67 Grund- und weiterführende Schulen; Grund- und Sekundarschulbildung; Grundschulen und weiterführende Schulen; Schulbildung; Schulen; Grundschule/weiterführende Schule; Primar- und Sekundarschulbildung
68 Hochschulbildung; Hochschulen; Höhere Bildung; Universitäten; Hochschule; Hochschulen und Universitäten; Hochschulwesen
69 Bildungsmanagement; Bildungsverwaltung; Bildungswesen und -verwaltung
70 Forschung; Forschungsdienstleistungen; Forschung und Entwicklung
71 Militär; Streitkräfte; Bundeswehr
72 Gesetzgebung; Legislative
73 Justiz; Gerichtswesen; Rechtspflege; Judikative
74 Internationale Angelegenheiten; Auswärtige Angelegenheiten; Internationale Beziehungen
75 Öffentliche Verwaltung; Regierungsverwaltung; Verwaltung; Öffentlicher Dienst; Behörden; Öffentlicher Sektor; Staatliche Verwaltung
76 Exekutive; Regierung
77 Strafverfolgung; Polizei; Vollzugsbehörden
78 Öffentliche Sicherheit
79 Öffentliche Ordnung; Öffentliche Politik
80 Werbedienstleistungen; Marketing und Werbung; Werbung; Werbung und Marketing; Werbeagentur; Werbeagenturen
81 Zeitungen; Zeitungsverlage; Zeitungswesen; Zeitungsverlag
82 Verlagswesen; Verlage; Buch- und Zeitschriftenverlage; Bücher und Zeitschriften; Buch- und Zeitschriftenverlag; Verlag
83 Druck; Druckdienstleistungen; Druckereien; Druckindustrie; Druckerei; Druckwesen; Druckgewerbe
84 Informationsdienste; Informationsdienstleistungen
85 Bibliotheken; Bibliothekswesen
86 Umweltdienstleistungen; Umweltdienste; Umweltschutz
87 Fracht- und Pakettransport; Paket- und Frachtzustellung; Pakettransport; Kurierdienste; Spedition; Güterverkehr und Paketdienste; Paketdienste
88 Einzelpersonen- und Familiendienste; Dienstleistungen für Einzelpersonen und Familien; Soziale Dienste; Individual- und Familiendienste; Sozialwesen
89 Religiöse Einrichtungen; Religiöse Institutionen; Kirchen; Glaubensgemeinschaften
90 Bürgerliche und soziale Organisationen; Gesellschaftliche und soziale Organisationen; Zivilgesellschaftliche und soziale Organisationen; Gemeinnützige und soziale Organisationen
91 Verbraucherdienste; Verbraucherdienstleistungen; Konsumentendienste; Dienstleistungen für Verbraucher; Verbraucherservice
92 LKW-Transport; Straßengüterverkehr; Gütertransport; Transport/Lkw/Schiene; Transport, Lkw und Eisenbahn; Güterkraftverkehr
93 Lagerhaltung; Lager; Lagerung; Lagerwesen; Lagerhaltung und Lagerung
94 Luftfahrt und Fluggesellschaften; Fluggesellschaften; Fluggesellschaften und Luftfahrt; Luftverkehr; Airlines und Luftfahrt
95 Schifffahrt; Seefracht; Seetransport; Seeschifffahrt; Seeverkehr; Schiffsverkehr
96 IT-Dienstleistungen und IT-Beratung; Informationstechnologie und -dienste; IT-Dienstleistungen; IT-Beratung; IT-Services und IT-Beratung; Informationstechnologie; IT-Dienstleister; Systemhaus
97 Marktforschung
98 Öffentlichkeitsarbeit; PR- und Kommunikationsdienste; Public Relations und Kommunikation; PR und Kommunikation; Öffentlichkeitsarbeit und Kommunikation; Kommunikationsagentur; PR- und Kommunikationsdienstleistungen
99 Designdienstleistungen; Designagentur
100 Gemeinnützige Organisationen; Non-Profit-Organisationen; Management gemeinnütziger Organisationen; Non-Profit-Management; Gemeinnützige Organisation; Gemeinnützig
101 Spendensammlung; Spendenbeschaffung
102 Strategisches Management; Strategische Managementdienstleistungen; Programmentwicklung; Strategieberatung
103 Schreiben und Redigieren; Text und Lektorat; Textredaktion; Redaktion; Schreiben und Bearbeiten
104 Personalvermittlung; Personaldienstleistungen und -beschaffung; Personalbeschaffung; Personalvermittlung und -beschaffung; Personaldienstleistung; Stellenbesetzung und Personalbeschaffung; Personalberatung; Personalbeschaffung und -vermittlung; Personaldienstleister; Personalwesen und -beschaffung
105 Berufliche Weiterbildung und Coaching; Berufliche Weiterbildung; Weiterbildung; Berufsbildung und Coaching; Weiterbildung und Coaching; Fortbildung und Coaching; Professionelles Training und Coaching
106 Risikokapital und Private Equity; Beteiligungskapital; Risiko- und Beteiligungskapital; Wagniskapital und Private Equity; Beteiligungsgesellschaften; Wagniskapital
107 Politische Organisationen; Politische Organisation; Politische Parteien
108 Übersetzung und Lokalisierung; Übersetzung; Übersetzungsdienste; Übersetzungen
109 Computerspiele; Videospiele; Spieleentwicklung
110 Veranstaltungsdienste; Veranstaltungen; Veranstaltungsservices; Veranstaltungsmanagement; Messen und Veranstaltungen; Veranstaltungsdienstleistungen
111 Kunsthandwerk; Einzelhandel mit Künstlerbedarf; Kunsthandel und Kunsthandwerk
112 Elektrik- und Elektronikfertigung; Elektro- und Elektronikherstellung; Elektrotechnik; Elektroindustrie; Herstellung von Haushaltsgeräten, Elektrik und Elektronik; Elektro- und Elektronikindustrie; Elektrotechnik und Elektronik; Herstellung von elektrischen und elektronischen Geräten
113 Online-Medien; Online-Audio- und -Videomedien
114 Nanotechnologie; Nanotechnologieforschung; Nanotechnologische Forschung
115 Musik; Musiker; Musikbranche; Musikindustrie
116 Transport, Logistik, Lieferkette und Lagerung; Transport, Logistik, Lieferkette und Lagerhaltung; Logistik und Beschaffung; Logistik; Logistik und Lieferkette; Transport und Logistik; Logistik und Supply Chain; Transport, Logistik, Supply Chain und Lagerung; Verkehr und Logistik; Transportwesen und Logistik; Logistik und Transport
117 Kunststoffe; Kunststoffindustrie; Herstellung von Kunststoffen; Kunststoffherstellung; Kunststoff; Kunststoffverarbeitung
118 Computer- und Netzwerksicherheit; IT-Sicherheit; Cybersicherheit; Informationssicherheit
119 Mobilfunk; Drahtlose Dienste; Drahtlosdienste; Mobilfunkdienste
120 Alternative Streitbeilegung; Außergerichtliche Streitbeilegung; Alternative Streitschlichtung
121 Sicherheit und Ermittlungen; Sicherheits- und Ermittlungsdienste; Sicherheitsdienste; Sicherheitsdienst; Sicherheit und Ermittlung; Sicherheit
122 Gebäudemanagement; Gebäudedienstleistungen; Anlagen- und Gebäudedienste; Gebäudeservice
123 Beratung zu Outsourcing und Offshoring; Outsourcing- und Offshoring-Beratung
124 Wellness- und Fitnessdienste; Gesundheit, Wellness und Fitness; Wellness- und Fitnessdienstleistungen; Fitnessstudios
125 Alternativmedizin; Alternative Medizin; Naturheilkunde
126 Medienproduktion
127 Animation und Postproduktion
128 Gewerbeimmobilien; Vermietung von Nichtwohnimmobilien; Gewerbliche Immobilien; Vermietung von Gewerbeimmobilien
129 Kapitalmärkte; Kapitalmarkt; Finanzmärkte
130 Denkfabriken
131 Philanthropie; Philanthropische Spendensammlung; Stiftungen
132 E-Learning-Anbieter; Online-Bildung; Fernunterricht
133 Großhandel; Handel und Distribution
134 Großhandel Import und Export; Im- und Export; Außenhandel; Import- und Exportgroßhandel
135 Maschinenbau oder Industrieingenieurwesen; Industriemaschinenbau; Herstellung von Industriemaschinen; Maschinenbau und Betriebstechnik; Industriemaschinen; Maschinenbau und Industrietechnik; Industrieller Maschinenbau
136 Fotografie; Fotografen
137 Personalwesen; Personaldienste; HR-Dienstleistungen
138 Bürobedarf; Bürobedarf und Ausstattung; Einzelhandel mit Bürobedarf; Geschäftsbedarf und -ausstattung; Büroausstattung; Einzelhandel für Büroausstattung
139 Psychische Gesundheit; Psychiatrie und Psychotherapie; Psychologische Betreuung; Psychotherapie; Psychische Gesundheitsfürsorge; Versorgung psychisch Kranker
140 Grafikdesign; Grafikdesigner
141 Internationaler Handel und Entwicklung; Internationaler Handel und Entwicklungszusammenarbeit; Internationaler Handel; Entwicklungszusammenarbeit
142 Getränkeherstellung; Wein und Spirituosen; Getränke; Getränkeindustrie; Herstellung von Getränken
143 Luxusgüter und Schmuck; Einzelhandel mit Luxusgütern und Schmuck; Luxusgüter; Schmuck; Einzelhandel für Luxusgüter und Schmuck
144 Erneuerbare Energien und Umwelt; Halbleiter für erneuerbare Energien; Umwelt und erneuerbare Energien; Herstellung von Halbleitern für erneuerbare Energien
145 Glas, Keramik und Beton; Herstellung von Glas, Keramik und Beton; Glas-, Keramik- und Betonherstellung
146 Verpackung und Container; Verpackungen und Behälter; Herstellung von Verpackungen und Behältern; Verpackung; Verpackungsindustrie; Verpackung und Behälter; Verpackungen
147 Industrielle Automatisierung; Automatisierungstechnik; Herstellung von Automatisierungsmaschinen; Automatisierung; Industrieautomation; Automatisierungsmaschinenbau
148 Regierungsbeziehungen; Dienstleistungen für Regierungsbeziehungen; Interessenvertretung
150 Gartenbau
201 Landwirtschaft, Viehzucht und Forstwirtschaft; Land- und Forstwirtschaft; Land- und Forstwirtschaft, Viehzucht
298 Forstwirtschaft; Forstwirtschaft und Holzeinschlag
332 Öl, Gas und Bergbau; Erdöl, Erdgas und Bergbau
383 Stromerzeugung; Energieerzeugung; Elektrizitätserzeugung
384 Wasserkraft; Stromerzeugung aus Wasserkraft
387 Solarenergie; Solarstromerzeugung; Solarstrom; Photovoltaik; Stromerzeugung aus Solarenergie
397 Gasversorgung; Erdgasverteilung
400 Wasserversorgung
406 Hochbau; Gebäudebau
598 Bekleidungsherstellung; Herstellung von Bekleidung; Bekleidungsindustrie
622 Schuhherstellung; Herstellung von Schuhen
784 Holzprodukte; Herstellung von Holzprodukten; Holzverarbeitung
807 Metallerzeugung; Stahlindustrie; Metallindustrie; Stahl
840 Metallerzeugnisse; Metallverarbeitung; Herstellung von Metallerzeugnissen; Metallbau
983 Messtechnik; Mess- und Regeltechnik; Herstellung von Mess- und Kontrollinstrumenten
1005 Haushaltsgeräte; Herstellung von Haushaltsgeräten
1029 Transportmittelherstellung; Herstellung von Transportmitteln
1042 Kfz-Teile; Automobilzulieferer; Autozulieferer; Herstellung von Kraftfahrzeugteilen; Zulieferindustrie Automobil; Kraftfahrzeugteile
1285 Internet-Marktplätze; Online-Marktplätze; Internet-Marktplatzplattformen; Online-Marktplatz; Marktplatz
1292 Autohandel; Kfz-Handel; Autohäuser; Einzelhandel mit Kraftfahrzeugen; Autohaus
1445 Online- und Versandhandel; Onlinehandel; Versandhandel; Internethandel; Elektronischer Handel; Online-Einzelhandel
1481 Schienenverkehr; Bahn; Eisenbahnverkehr
1495 Personenverkehr; Personenbeförderung
1573 Postdienste
1594 Technologie, Information und Medien
1720 Anlageberatung; Finanzberatung
1737 Versicherungsmakler; Versicherungsagenturen; Versicherungsvermittlung; Versicherungsagenturen und -makler
1770 Immobilienmakler
1779 Vermietung von Ausrüstung; Ausrüstungsvermietung
1810 Professionelle Dienstleistungen; Freiberufliche Dienstleistungen; Fachdienstleistungen; Unternehmensnahe Dienstleistungen
1862 Marketingdienstleistungen
1905 Holdinggesellschaften; Beteiligungsholding
1912 Verwaltungs- und Supportdienste; Administrative und unterstützende Dienstleistungen; Verwaltungs- und Unterstützungsdienste
1923 Personalsuche für Führungskräfte
1925 Zeitarbeit; Arbeitnehmerüberlassung; Zeitarbeitsfirmen
1931 Telefon-Callcenter
1965 Gebäudereinigung; Reinigungsdienste; Reinigungsdienstleistungen
1986 Abfallbehandlung und -entsorgung; Abfallwirtschaft; Entsorgung; Abfallentsorgung
1999 Bildung; Bildungswesen; Ausbildung
2018 Technische und berufliche Bildung; Berufsausbildung; Technische und berufliche Ausbildung
2045 Zahnärzte; Zahnarztpraxen; Zahnmedizin
2081 Krankenhäuser; Kliniken; Krankenhaus; Klinik
2091 Pflegeheime und stationäre Pflegeeinrichtungen; Pflegeheime; Altenpflege
2128 Kinderbetreuung; Kindertagesstätten; Kitas
2190 Beherbergungsdienste; Beherbergung; Unterkunftsdienste; Beherbergungsdienstleistungen
2212 Caterer
2225 Reparatur und Wartung; Reparatur und Instandhaltung
2226 Kfz-Werkstätten; Fahrzeugreparatur; Fahrzeugreparatur und -wartung
2458 Dateninfrastruktur und Datenanalyse; Dateninfrastruktur und -analyse; Datenanalyse
2468 Herstellung von elektrischen Geräten; Herstellung von Elektrogeräten; Herstellung elektrischer Ausrüstung
3133 Medien und Telekommunikation
3240 Erneuerbare Energien; Stromerzeugung aus erneuerbaren Energien; Erzeugung erneuerbarer Energien
3241 Herstellung von Anlagen für erneuerbare Energien
3242 Ingenieurdienstleistungen; Ingenieurbüro; Ingenieurbüros; Ingenieurwesen; Ingenieurdienste
3243 Dienstleistungen für erneuerbare Energien
3248 Robotik; Robotiktechnik
`;
