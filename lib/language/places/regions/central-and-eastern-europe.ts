/** Poland to the Balkans, Ukraine, Belarus, Russia, the Caucasus. Format: see `region-table.ts`. */
export const regions = `
@PL
Lower Silesia = Dolnośląskie; Dolnoslaskie; Lower Silesian; Niederschlesien; Basse-Silésie
Kuyavian-Pomeranian = Kujawsko-Pomorskie; Kuyavia-Pomerania; Kujawien-Pommern
Lublin = Lubelskie; Lublin Voivodeship
Lubusz = Lubuskie
Łódź = Łódzkie; Lodzkie; Łódź Voivodeship; Lodz
Lesser Poland = Małopolskie; Malopolskie; Lesser Poland Voivodeship; Kleinpolen; Petite-Pologne
Masovia = Mazowieckie; Mazovia; Masovian; Mazowsze; Masowien; Mazovie; Mazovian; Masovian Voivodeship
Opole = Opolskie; Opole Voivodeship
Subcarpathia = Podkarpackie; Subcarpathian; Karpatenvorland
Podlasie = Podlaskie; Podlachia
Pomerania = Pomorskie; Pomeranian; Pommern; Poméranie
Silesia = Śląskie; Slaskie; Silesian; Schlesien; Silésie; Śląsk
Świętokrzyskie = Holy Cross; Swietokrzyskie
Warmia-Masuria = Warmińsko-Mazurskie; Warmian-Masurian
Greater Poland = Wielkopolskie; Wielkopolska; Großpolen; Grande-Pologne
West Pomerania = Zachodniopomorskie; West Pomeranian; Westpommern
@CZ
Prague = Praha; Hlavní město Praha; Prag; Capital City of Prague; Hlavní město Praha (hl. m. Praha)
Central Bohemia = Středočeský; Stredocesky kraj; Central Bohemian; Mittelböhmen
South Bohemia = Jihočeský; South Bohemian; South Bohemian Region
Plzeň = Plzeňský; Pilsen; Plzensky
Karlovy Vary = Karlovarský; Carlsbad Region; Karlsbad
Ústí nad Labem = Ústecký; Ustecky
Liberec = Liberecký
Hradec Králové = Královéhradecký; Kralovehradecky
Pardubice = Pardubický
Vysočina = Vysocina; Highlands
South Moravia = Jihomoravský; South Moravian; Jihomoravsky kraj; Südmähren
Olomouc = Olomoucký
Moravian-Silesian = Moravskoslezský; Moravia-Silesia; Moravskoslezsky kraj
Zlín = Zlínský; Zlinsky
@SK
Bratislava = Bratislavský; Bratislava Region
Trnava = Trnavský
Trenčín = Trenčiansky
Nitra = Nitriansky
Žilina = Žilinský
Banská Bystrica = Banskobystrický
Prešov = Prešovský
Košice = Košický
@HU
Budapest = Budapest City
Csongrád-Csanád = Csongrád
Pest = Pest County; Pest Megye
@RO
Bucharest = București; Bucuresti; Bukarest; Bucarest; Municipiul București
Cluj = Cluj County
Timiș
Iași
Brașov
@BG
Sofia City = Sofia-Capital; Sofia-Grad; Sofiya-Grad; Grad Sofiya; Sofia (stolitsa); Sofija-Grad; Sofia Capital
Sofia = Sofia Province; Sofiya
@HR
City of Zagreb = Zagreb; Grad Zagreb
Istria = Istarska; Istarska županija
Split-Dalmatia = Splitsko-Dalmatinska
Primorje-Gorski Kotar = Primorsko-Goranska
@RS
Central Serbia = Centralna Srbija; Belgrade; Šumadija; City of Belgrade; Grad Beograd
Vojvodina = Voivodina
@SI
Ljubljana = Osrednjeslovenska; Ljubljana Urban Municipality; Mestna občina Ljubljana
Maribor = Podravska
@BA
Federation of Bosnia and Herzegovina = Federation of B&H; Federacija Bosne i Hercegovine
Republika Srpska = Srpska
@UA
Kyiv City = Kyiv; Kiev; Misto Kyyiv; Kyyiv; City of Kyiv; Kyïv
Kyiv Oblast = Kievskaya; Kyivs'ka; Kyiv Region; Kiev Oblast
Lviv = L'vivs'ka; Lvivska; Lviv Oblast; L'viv
Kharkiv = Kharkivs'ka; Kharkov; Kharkivska
Dnipropetrovsk = Dnipropetrovs'ka; Dnipropetrovska; Dnepropetrovsk
Odesa = Odessa; Odes'ka; Odessa Oblast
Donetsk = Donets'ka; Donetska
Zaporizhzhia = Zaporiz'ka; Zaporizhia
Vinnytsia = Vinnyts'ka
Poltava = Poltavs'ka
Ivano-Frankivsk = Ivano-Frankivs'ka
@BY
Minsk City = Minsk; Horad Minsk; City of Minsk
Minsk Region = Minskaya; Minsk Oblast
Gomel = Homyel' Voblasc'; Homyel; Gomel Region
Grodno = Grodnenskaya; Hrodna; Grodno Region
@RU
Moscow = Moscow City; Moskva; Moskau; Moscou; Moscú; Mosca; Gorod Moskva
Moscow Oblast = Moskovskaya; Moscow Region; Moskovskaya oblast
Saint Petersburg = St.-Petersburg; St Petersburg; St. Petersburg City; Sankt-Peterburg; Saint Petersburg City; Leningrad
Leningrad Oblast = Leningradskaya; Leningradskaya Oblast'
Tatarstan = Tatarstan Republic
Sverdlovsk Oblast = Sverdlovsk; Sverdlovskaya
Novosibirsk Oblast = Novosibirsk; Novosibirskaya
Nizhny Novgorod Oblast = Nizhny Novgorod; Nizhegorodskaya; Nizhniy Novgorod
Samara Oblast = Samara; Samarskaya
Rostov Oblast = Rostov; Rostovskaya
Krasnodar Krai = Krasnodar; Krasnodarskiy
Perm Krai = Perm; Permskaya
Chelyabinsk Oblast = Chelyabinsk; Chelyabinskaya
Bashkortostan = Bashkortostan Republic; Bashkiria
Khabarovsk Krai = Khabarovsk; Khabarovskiy
@TR
Istanbul = İstanbul; Estambul; Konstantinopel; Istambul
Ankara
İzmir = Izmir; İzmir Province; Smyrna
Kocaeli = Izmit
Mersin = İçel; Icel
Hatay = Antakya
Sakarya = Adapazari
@GE
Tbilisi = T'bilisi; Tiflis
Adjara = Ajaria; Ajara; Adjaria
@AM
Yerevan = Erevan; Eriwan
@AZ
Baku = Baki; Bakı
@MD
Chișinău = Chisinau; Chișinău Municipality; Kishinev
@KZ
Almaty = Almaty City; Almaty Qalasy
Astana = Nur-Sultan; Astana City; Astana Qalasy
@AL
Tirana = Tiranë; Tirane
`;
