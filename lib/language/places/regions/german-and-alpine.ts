/** Germany, Austria, Switzerland in English, their own and their readers' languages. Format: see `region-table.ts`. */
export const regions = `
@DE
Baden-Württemberg = BaWü; Bade-Wurtemberg; Baden-Wuerttemberg
Bavaria = Bayern; Bavière; Baviera; Beieren; Freistaat Bayern
  + Upper Bavaria = Oberbayern
  + Middle Franconia = Mittelfranken
  + Swabia = Schwaben
Berlin = State of Berlin; Land Berlin; Berlín; Berlino
Brandenburg = Brandebourg; Brandeburgo
Bremen = Freie Hansestadt Bremen; Brême; Brema
Hamburg = Hamburgo; Hambourg; Amburgo; Freie und Hansestadt Hamburg
Hesse = Hessen; Assia; Hessia
Lower Saxony = Niedersachsen; Basse-Saxe; Baja Sajonia; Bassa Sassonia; Baixa Saxônia; Nedersaksen
Mecklenburg-Vorpommern = Mecklenburg-Western Pomerania; Mecklembourg-Poméranie-Occidentale
North Rhine-Westphalia = Nordrhein-Westfalen; NRW; Rhénanie-du-Nord-Westphalie; Renania del Norte-Westfalia; Renania Settentrionale-Vestfalia; Renânia do Norte-Vestfália; Noordrijn-Westfalen; Nadrenia Północna-Westfalia
Rhineland-Palatinate = Rheinland-Pfalz; Rhénanie-Palatinat; Renania-Palatinado; Renania-Palatinato
Saarland = Sarre
Saxony = Sachsen; Saxe; Sajonia; Sassonia; Saxônia; Saksen; Freistaat Sachsen
Saxony-Anhalt = Sachsen-Anhalt; Saxe-Anhalt; Sajonia-Anhalt
Schleswig-Holstein
Thuringia = Thüringen; Thuringe; Turingia; Freistaat Thüringen
@AT
Burgenland
Carinthia = Kärnten; Carinthie; Carintia
Lower Austria = Niederösterreich; Basse-Autriche; Baja Austria
Salzburg = Salzbourg; Salzburgo; Salisburgo; Salzburgerland
Styria = Steiermark; Styrie; Estiria; Stiria
Tyrol = Tirol; Tirolo
Upper Austria = Oberösterreich; Haute-Autriche; Alta Austria
Vienna = Wien; Vienne; Viena
Vorarlberg
@CH
Aargau = Argovie; Argovia
Appenzell Ausserrhoden
Appenzell Innerrhoden
Basel-City = Basel-Stadt; Bâle-Ville; Basilea Città; Basel Stadt; Basle-City; Basel Town
Basel-Landschaft = Basel-Land; Bâle-Campagne; Basel-Country; Baselland; Basle-Country
Bern = Berne; Berna
Fribourg = Freiburg; Friburgo
Geneva = Genève; Genf; Ginevra; Ginebra; Genebra
Glarus = Glaris
Grisons = Graubünden; Grigioni; Graubuenden
Jura
Lucerne = Luzern; Lucerna
Neuchâtel = Neuenburg
Nidwalden = Nidwald
Obwalden = Obwald
Schaffhausen = Schaffhouse
Schwyz
Solothurn = Soleure
St. Gallen = Saint Gallen; Saint-Gall; San Gallo; Sankt Gallen
Thurgau = Thurgovie
Ticino = Tessin
Uri
Valais = Wallis; Vallese
Vaud = Waadt
Zug = Zoug
Zurich = Zürich; Zurigo; Zúrich; Zurique
@LU
Luxembourg = Luxemburg; Lëtzebuerg
@LI
Vaduz
`;
