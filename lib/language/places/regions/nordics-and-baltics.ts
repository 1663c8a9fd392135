/** The Nordic and the Baltic countries, with the Norwegian and Finnish counties of older pages. Format: see `region-table.ts`. */
export const regions = `
@DK
Capital Region of Denmark = Capital Region; Hovedstaden; Region Hovedstaden; Hauptstadtregion; Copenhagen; København; Frederiksborg; Capital Region Denmark; Storkøbenhavn
Central Denmark Region = Central Jutland; Midtjylland; Region Midtjylland; Central Denmark; Middle Jutland; Mittjütland; Århus; Aarhus
North Denmark Region = North Denmark; Nordjylland; Region Nordjylland; North Jutland; Nordjütland
Region of Southern Denmark = South Denmark; Syddanmark; Southern Denmark; Region Syddanmark; Süddänemark; Fyn; Funen
Region Zealand = Zealand; Sjælland; Sjaelland; Sjelland; Region Sjælland; Roskilde; Region Seeland; Zealand Region
@SE
Blekinge
Dalarna = Dalarnas
Gävleborg = Gävleborgs; Gaevleborg
Gotland = Gotlands
Halland = Hallands
Jämtland = Jämtlands
Jönköping = Jönköpings; Joenkoeping
Kalmar
Kronoberg = Kronobergs
Norrbotten = Norrbottens
Örebro = Orebro; Oerebro
Östergötland = Östergötlands; Oestergoetland
Skåne = Skane; Scania; Schonen; Scanie
Södermanland = Södermanlands; Soedermanland
Stockholm = Stockholms; Estocolmo; Stoccolma
Uppsala
Värmland = Värmlands
Västerbotten = Västerbottens; Vaesterbotten
Västernorrland = Västernorrlands
Västmanland = Västmanlands; Vaestmanland
Västra Götaland = Västra Götalands; Vaestra Goetaland; Vastra Gotaland
@NO
Agder = Aust-Agder; Vest-Agder
Akershus = Viken
Buskerud
Finnmark = Finnmark Fylke; Troms og Finnmark; Troms and Finnmark
Innlandet = Hedmark; Oppland
Møre og Romsdal = More og Romsdal; Møre and Romsdal
Nordland
Østfold = Ostfold
Oslo
Rogaland
Telemark = Vestfold og Telemark; Vestfold and Telemark
Troms
Trøndelag = Sør-Trøndelag; Nord-Trøndelag; Sor-Trondelag; Nord-Trondelag; Trondelag
Vestfold
Vestland = Hordaland; Sogn og Fjordane
@FI
Uusimaa = Nyland; Southern Finland; Etelä-Suomi; Eastern Uusimaa
Southwest Finland = Finland Proper; Varsinais-Suomi; Egentliga Finland; Western Finland; Länsi-Suomi
Pirkanmaa = Birkaland; Tampere Region
North Ostrobothnia = Northern Ostrobothnia; Pohjois-Pohjanmaa; Oulu
North Savo = Northern Savonia; Northern Savo; Pohjois-Savo; Eastern Finland; Itä-Suomi
South Savo = Southern Savonia; Southern Savo; Etelä-Savo
Central Finland = Keski-Suomi
Ostrobothnia = Pohjanmaa; Österbotten
South Ostrobothnia = Southern Ostrobothnia; Etelä-Pohjanmaa
Central Ostrobothnia = Keski-Pohjanmaa
South Karelia = Etelä-Karjala
North Karelia = Pohjois-Karjala
Päijät-Häme = Paijat-Hame; Päijänne Tavastia
Kanta-Häme = Tavastia Proper
Lapland = Lappi; Lappland
Kymenlaakso
Satakunta
Kainuu
@IS
Capital Region of Iceland = Höfuðborgarsvæði; Höfuðborgarsvæðið; Hofudborgarsvaedi; Gullbringusysla; Kjosarsysla
Northeastern Region = Northeast; Nordurland Eystra
@EE
Harjumaa = Harju; Harju County; Harju Maakond
Tartu = Tartumaa; Tartu County
Ida-Virumaa = Ida-Viru
Pärnumaa = Pärnu
@LV
Riga = Rīga; Rigas; Riga Municipality
@LT
Vilnius = Vilniaus; Vilniaus apskritis; Vilnius County
Kaunas = Kauno; Kauno apskritis; Kaunas County
Klaipėda = Klaipėdos; Klaipedos apskritis; Klaipėda County
Šiauliai = Siauliai; Šiaulių; Siauliu
Panevėžys = Panevėžio; Panevezio
Alytus = Alytaus
Marijampolė = Marijampolės
Utena = Utenos
Telšiai = Telsiai; Telšių
Tauragė = Tauragės
`;
