/**
 * Cities of Europe by their names in English, at home and in the languages of readers (de, fr, es, it, pt, nl, pl).
 * A city listed here wins over namesakes when it stands alone. Format: see `city-table.ts`.
 */
export const cities = `
@DE
Berlin (Berlin) = Berlín; Berlino; Berlim; Berlijn
Hamburg (Hamburg) = Hambourg; Hamburgo; Amburgo
Munich (Bavaria) = München; Muenchen; Monaco di Baviera; Múnich; Munique; Monachium; Mnichov; Greater Munich; Landkreis München
Cologne (North Rhine-Westphalia) = Köln; Koeln; Colonia; Colônia; Colónia; Keulen; Kolonia
Frankfurt (Hesse) = Frankfurt am Main; Frankfurt a.M.; Frankfurt/Main; Francfort; Francfort-sur-le-Main; Fráncfort; Francoforte; Frankfurt a. M.; Fráncfort del Meno; Frankfurt Main; Frankfurt Rhine-Main; Frankfurt/Rhein-Main; Rhein-Main; FrankfurtRheinMain
Stuttgart (Baden-Württemberg) = Stoccarda; Estugarda
Düsseldorf (North Rhine-Westphalia) = Duesseldorf; Dusseldorf
Leipzig (Saxony) = Lipsia
Dresden (Saxony) = Dresde; Dresda
Nuremberg (Bavaria) = Nürnberg; Nuernberg; Núremberg; Norimberga; Nurembergue; Neurenberg
Hanover (Lower Saxony) = Hannover; Hanovre; Hanóver; Hannover Region
Bremen (Bremen) = Brême; Brema
Essen (North Rhine-Westphalia)
Dortmund (North Rhine-Westphalia)
Duisburg (North Rhine-Westphalia)
Bonn (North Rhine-Westphalia)
Mannheim (Baden-Württemberg) = Rhein-Neckar; Rhine-Neckar
Karlsruhe (Baden-Württemberg)
Aachen (North Rhine-Westphalia) = Aix-la-Chapelle; Aquisgrán; Aquisgrana; Aken
Augsburg (Bavaria)
Mainz (Rhineland-Palatinate) = Mayence; Maguncia; Magonza
Wiesbaden (Hesse)
Freiburg (Baden-Württemberg) = Freiburg im Breisgau; Fribourg-en-Brisgau; Friburgo de Brisgovia; Freiburg i. Br.
Regensburg (Bavaria) = Ratisbonne; Ratisbona
Heidelberg (Baden-Württemberg)
Ludwigshafen (Rhineland-Palatinate) = Ludwigshafen am Rhein
Offenbach (Hesse) = Offenbach am Main
Halle (Saxony-Anhalt) = Halle (Saale); Halle an der Saale; Halle/Saale
Brunswick (Lower Saxony) = Braunschweig
Coblenz (Rhineland-Palatinate) = Koblenz; Coblence
Trier (Rhineland-Palatinate) = Trèves
Esslingen (Baden-Württemberg) = Esslingen am Neckar
Frankfurt an der Oder (Brandenburg) = Frankfurt (Oder)
@AT
Vienna (Vienna) = Wien; Vienne; Viena; Wenen; Wiedeń; Vídeň; Bécs; Beč
Graz (Styria)
Linz (Upper Austria)
Salzburg (Salzburg) = Salzbourg; Salzburgo; Salisburgo
Innsbruck (Tyrol)
Klagenfurt (Carinthia) = Klagenfurt am Wörthersee; Klagenfurt am Woerthersee
@CH
Zurich (Zurich) = Zürich; Zuerich; Zúrich; Zurigo; Zurique; Grossraum Zürich; Greater Zurich
Geneva (Geneva) = Genève; Genf; Ginebra; Ginevra; Genebra; Genewa
Basel (Basel-City) = Bâle; Basle; Basilea; Basileia; Bazylea
Bern (Bern) = Berne; Berna; Berno
Lausanne (Vaud) = Losanna; Lausana
Lucerne (Lucerne) = Luzern; Lucerna
St. Gallen (St. Gallen) = Sankt Gallen; Saint-Gall; San Gallo; Saint Gallen
Lugano (Ticino)
Winterthur (Zurich) = Winterthour
Zug (Zug) = Zoug
@LI
Vaduz (Vaduz)
@LU
Luxembourg (Luxembourg) = Luxemburg; Luxembourg City; Luxemburgo; Lussemburgo; Luxembourg-Ville; Ville de Luxembourg
@FR
Paris (Île-de-France) = París; Parigi; Parijs; Paryż; Paříž; Ville de Paris; Grand Paris; Paris et périphérie; Ville de Paris et périphérie; Paris und Umgebung; Paris La Défense; La Défense; Paris La Defense
Lyon (Auvergne-Rhône-Alpes) = Lyons; Lione; Lión
Marseille (Provence-Alpes-Côte d'Azur) = Marseilles; Marsella; Marsiglia; Marselha
Toulouse (Occitanie)
Nice (Provence-Alpes-Côte d'Azur) = Niza; Nizza
Nantes (Pays de la Loire)
Strasbourg (Grand Est) = Straßburg; Strassburg; Estrasburgo; Strasburgo; Straatsburg
Montpellier (Occitanie)
Bordeaux (Nouvelle-Aquitaine) = Burdeos; Bordéus
Lille (Hauts-de-France) = Rijsel; Lilla
Rennes (Brittany)
Grenoble (Auvergne-Rhône-Alpes)
Rouen (Normandy) = Ruan
Dijon (Bourgogne-Franche-Comté) = Digione
Sophia Antipolis (Provence-Alpes-Côte d'Azur) = Sophia-Antipolis
Boulogne-Billancourt (Île-de-France) = Boulogne Billancourt
@BE
Brussels (Brussels Capital) = Bruxelles; Brussel; Brüssel; Bruselas; Bruxelas; Bruksela; Brusel
Antwerp (Flanders) = Antwerpen; Anvers; Amberes; Anversa; Antuérpia
Ghent (Flanders) = Gent; Gand; Gante
Bruges (Flanders) = Brugge; Brügge; Brujas
Liège (Wallonia) = Luik; Lüttich; Lieja; Liegi; Liege
Leuven (Flanders) = Louvain; Löwen; Lovaina; Lovanio
Mechelen (Flanders) = Malines; Mecheln
Namur (Wallonia) = Namen
Mons (Wallonia)
Kortrijk (Flanders) = Courtrai
Louvain-la-Neuve (Wallonia)
@NL
Amsterdam (North Holland) = Ámsterdam; Amesterdão
Rotterdam (South Holland) = Róterdam; Roterdão
The Hague (South Holland) = Den Haag; 's-Gravenhage; La Haye; La Haya; L'Aia; Haag; Haia; 's Gravenhage; Gravenhage
Utrecht (Utrecht)
Eindhoven (North Brabant)
Den Bosch (North Brabant) = 's-Hertogenbosch; Hertogenbosch; Bois-le-Duc
Groningen (Groningen) = Groningue
Nijmegen (Gelderland) = Nimègue; Nimega
Arnhem (Gelderland)
Tilburg (North Brabant)
Breda (North Brabant)
Maastricht (Limburg)
Leiden (South Holland) = Leyden; Leyde
@GB
London (England) = Londres; Londra; Londen; Londyn; Londýn; Greater London; London Area; Central London; City of London; Londain
Manchester (England) = Mánchester
Birmingham (England)
Leeds (England)
Liverpool (England)
Bristol (England)
Sheffield (England)
Newcastle upon Tyne (England) = Newcastle; Newcastle-upon-Tyne
Nottingham (England)
Oxford (England)
Reading (England)
York (England)
Hull (England) = Kingston upon Hull
Brighton (England) = Brighton and Hove; Brighton & Hove
Edinburgh (Scotland) = Edimburgo; Édimbourg; Edynburg; Edinburg
Glasgow (Scotland) = Glasgow City
Aberdeen (Scotland) = Aberdeen City
Cardiff (Wales) = Caerdydd
Belfast (Northern Ireland)
@IE
Dublin (Leinster) = Dublín; Dublino; Dublim; Baile Átha Cliath; Dublin City
Cork (Munster)
Galway (Connacht)
Limerick (Munster)
@IT
Rome (Lazio) = Roma; Rom; Rzym; Řím
Milan (Lombardy) = Milano; Mailand; Milán; Milão; Milaan; Mediolan
Turin (Piedmont) = Torino; Turín; Turim; Turijn
Naples (Campania) = Napoli; Neapel; Nápoles; Napels; Neapol
Florence (Tuscany) = Firenze; Florenz; Florencia; Florença
Venice (Veneto) = Venezia; Venedig; Venise; Venecia; Veneza; Venetië
Genoa (Liguria) = Genova; Genua; Gênes; Génova; Gênova
Bologna (Emilia-Romagna) = Bologne; Bolonia; Bolonha
Padua (Veneto) = Padova; Padoue
Verona (Veneto) = Vérone
Bolzano (Trentino-Alto Adige) = Bozen
Mantua (Lombardy) = Mantova
Syracuse (Sicily) = Siracusa
Monza (Lombardy)
Reggio Emilia (Emilia-Romagna) = Reggio nell'Emilia
@VA
Vatican City () = Città del Vaticano
@SM
San Marino ()
@MC
Monaco () = Mónaco; Monte Carlo; Monte-Carlo
@ES
Madrid (Madrid) = Madryt; Madri
Barcelona (Catalonia) = Barcelone; Barcellona
Valencia (Valencia) = València; Valência
Seville (Andalusia) = Sevilla; Séville; Siviglia; Sevilha
Zaragoza (Aragon) = Saragossa; Saragosse; Saragozza
Málaga (Andalusia) = Malaga
Bilbao (Basque Country)
San Sebastián (Basque Country) = Donostia; Donostia-San Sebastián; San Sebastian; Donostia / San Sebastián
A Coruña (Galicia) = La Coruña; La Corogne; Corunna
Palma (Balearic Islands) = Palma de Mallorca; Palma de Majorque
Alicante (Valencia) = Alacant
Pamplona (Navarre) = Pampelune; Iruña; Pamplona/Iruña
Vitoria-Gasteiz (Basque Country) = Vitoria
Murcia (Murcia) = Murcie
Las Palmas (Canary Islands) = Las Palmas de Gran Canaria
@PT
Lisbon (Lisbon) = Lisboa; Lissabon; Lisbonne; Lisbona; Lizbona; Lisabon
Porto (Porto) = Oporto
Braga (Braga)
@DK
Copenhagen (Capital Region of Denmark) = København; Kobenhavn; Kopenhagen; Copenhague; Copenaghen; Kopenhaga; Köpenhamn; Koebenhavn; Copenhaga; Copenhagen K; København K; København V; København S; København Ø
Aarhus (Central Denmark Region) = Århus; Aarhus C; Aarhus N; Århus C
Odense (Region of Southern Denmark)
Aalborg (North Denmark Region) = Ålborg
@SE
Stockholm (Stockholm) = Estocolmo; Stoccolma; Sztokholm; Greater Stockholm
Gothenburg (Västra Götaland) = Göteborg; Goteborg; Gotemburgo; Göteborg Metropolitan Area
Malmö (Skåne) = Malmoe; Malmo
Uppsala (Uppsala)
@NO
Oslo (Oslo)
Bergen (Vestland)
Trondheim (Trøndelag)
Stavanger (Rogaland)
@FI
Helsinki (Uusimaa) = Helsingfors; Helsínquia; Helsinque
Espoo (Uusimaa) = Esbo
Tampere (Pirkanmaa) = Tammerfors
Turku (Southwest Finland) = Åbo
Vantaa (Uusimaa) = Vanda
Oulu (North Ostrobothnia) = Uleåborg
@IS
Reykjavik (Capital Region of Iceland) = Reykjavík; Reykiavik
@PL
Warsaw (Masovia) = Warszawa; Warschau; Varsovie; Varsovia; Varsavia; Varsóvia; Varšava
Krakow (Lesser Poland) = Kraków; Cracow; Krakau; Cracovie; Cracovia; Cracóvia; Krakov; Krakowski
Wrocław (Lower Silesia) = Breslau; Breslavia; Wroclaw
Gdańsk (Pomerania) = Danzig; Gdansk; Dantzig; Danzica
Poznań (Greater Poland) = Posen; Poznan
Łódź (Łódź) = Lodz
Katowice (Silesia) = Kattowitz
Szczecin (West Pomerania) = Stettin
@CZ
Prague (Prague) = Praha; Prag; Praga; Praag
Brno (South Moravia) = Brünn
Ostrava (Moravian-Silesian)
Pilsen (Plzeň) = Plzeň; Plzen
@SK
Bratislava (Bratislava) = Pressburg; Presbourg; Pozsony
Košice (Košice) = Kaschau; Kosice
@HU
Budapest (Budapest) = Budapeste; Budapeszt; Budapešť
@RO
Bucharest (Bucharest) = București; Bucuresti; Bukarest; Bucarest; Bucareste; Boekarest; Bukareszt; Bukurešť
Cluj-Napoca (Cluj) = Cluj; Klausenburg; Kolozsvár
Timișoara (Timiș) = Timisoara; Temeswar
Iași (Iași) = Iasi
@BG
Sofia (Sofia City) = Sofija; Sofía; Sófia; София
@GR
Athens (Attica) = Athina; Athen; Athènes; Atenas; Atene; Athene; Ateny; Athína; Athenes
Thessaloniki (Central Macedonia) = Thessaloníki; Salonica; Salónica; Saloniki; Salonicco; Thessalonique
Piraeus (Attica) = Pireas; Peiraias
@CY
Nicosia (Nicosia) = Lefkosia; Nikosia
Limassol (Limassol) = Lemesos; Limassol Municipality
Larnaca (Larnaca) = Larnaka
@MT
Valletta () = La Valletta; Il-Belt Valletta
Sliema () = Tas-Sliema
@HR
Zagreb (City of Zagreb) = Agram; Zagabria
Split (Split-Dalmatia)
@SI
Ljubljana (Ljubljana) = Laibach; Lubiana; Liubliana
Maribor (Maribor)
@RS
Belgrade (Central Serbia) = Beograd; Belgrad; Belgrado; Belgrád
Novi Sad (Vojvodina)
@BA
Sarajevo (Federation of Bosnia and Herzegovina) = Sarajewo
@MK
Skopje () = Skoplje; Üsküp
@AL
Tirana (Tirana) = Tiranë
@ME
Podgorica ()
@XK
Pristina () = Prishtina; Prishtinë; Priština
@MD
Chișinău (Chișinău) = Chisinau; Kishinev
@UA
Kyiv (Kyiv City) = Kiev; Kiew; Kijów; Київ; Kyïv; Kyjev
Lviv (Lviv) = Lvov; Lemberg; Lwów; Львів
Kharkiv (Kharkiv) = Kharkov; Charkiw; Харків
Odesa (Odesa) = Odessa; Одеса
Dnipro (Dnipropetrovsk) = Dnipropetrovsk; Dnepr; Dnipropetrovs'k
@BY
Minsk (Minsk City) = Mińsk; Мінск
@RU
Moscow (Moscow) = Moskva; Moskau; Moscou; Moscú; Mosca; Moskou; Moskwa; Москва; Москва и Московская область; Большая Москва
Saint Petersburg (Saint Petersburg) = St. Petersburg; Sankt Petersburg; Saint-Pétersbourg; San Petersburgo; San Pietroburgo; Санкт-Петербург; Sankt-Peterburg; São Petersburgo
@EE
Tallinn (Harjumaa) = Reval; Tallin
@LV
Riga (Riga) = Rīga; Ryga
@LT
Vilnius (Vilnius) = Wilna; Wilno; Vilna
Kaunas (Kaunas)
@TR
Istanbul (Istanbul) = İstanbul; Estambul; Istambul; Stambuł
Ankara (Ankara) = Ancara
Izmir (İzmir) = İzmir; Esmirna; Smyrna
@GE
Tbilisi (Tbilisi) = Tiflis; Tbilissi
@AM
Yerevan (Yerevan) = Erevan; Eriwan; Ereván
@AZ
Baku (Baku) = Bakı; Bakou; Bakú
@GI
Gibraltar ()
`;
