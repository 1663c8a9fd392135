/** France before and after the reform of 2016, Belgium, the Netherlands. Format: see `region-table.ts`. */
export const regions = `
@FR
Auvergne-Rhône-Alpes = Auvergne; Rhône-Alpes; Rhone Alps
  + Haute-Savoie
  + Rhône
  + Isère
Bourgogne-Franche-Comté = Bourgogne; Burgundy; Franche-Comté
Brittany = Bretagne; Bretaña; Bretagna
Centre-Val de Loire = Centre; Centre - Val de Loire
Corsica = Corse; Córcega
Grand Est = Alsace; Lorraine; Champagne-Ardenne; Alsace-Champagne-Ardenne-Lorraine; Elsass
Hauts-de-France = Nord-Pas-de-Calais; Picardie; Picardy; Nord-Pas-de-Calais-Picardie
  + Nord
Île-de-France = Ile de France; IdF; Région parisienne; Région Île-de-France; Paris Region
  + Paris
  + Hauts-de-Seine
Normandy = Normandie; Basse-Normandie; Haute-Normandie; Lower Normandy; Upper Normandy; Normandía
Nouvelle-Aquitaine = New Aquitaine; Aquitaine; Limousin; Poitou-Charentes; Aquitaine-Limousin-Poitou-Charentes; Nueva Aquitania
Occitanie = Occitania; Languedoc-Roussillon; Midi-Pyrénées; Languedoc-Roussillon-Midi-Pyrénées
  + Haute-Garonne = Upper Garonne
Pays de la Loire
Provence-Alpes-Côte d'Azur = PACA; Provence Alpes Cote d'Azur; Provenza-Alpes-Costa Azul; Provence
  + Var
@BE
Brussels Capital = Brussels Region; Brussels-Capital Region; Bruxelles-Capitale; Région de Bruxelles-Capitale; Brussels Hoofdstedelijk Gewest; Brussels; Bruxelles; Brussel; Brüssel; Bruselas; Region Brüssel-Hauptstadt
Flanders = Flemish Region; Vlaanderen; Vlaams Gewest; Flandre; Flandern; Région flamande; Vlaanderen Gewest; Flandes
  + Antwerp = Antwerpen; Anvers
  + East Flanders = Oost-Vlaanderen; Flandre-Orientale; Ostflandern
  + Flemish Brabant = Vlaams-Brabant; Brabant flamand; Flämisch-Brabant; Vlaams Brabant
  + Limburg = Limbourg
  + West Flanders = West-Vlaanderen; Flandre-Occidentale; Westflandern
Wallonia = Walloon Region; Wallonie; Région wallonne; Wallonië; Waals Gewest; Wallonien; Valonia
  + Hainaut = Henegouwen; Hennegau
  + Liège = Luik; Lüttich; Liege
  + Luxembourg = Belgisch-Luxemburg
  + Namur = Namen
  + Walloon Brabant = Brabant Wallon; Waals-Brabant
@NL
Drenthe
Flevoland
Friesland = Fryslân; Frise; Frisia
Gelderland = Guelders
Groningen = Groningue
Limburg = Limbourg; Limburgo
North Brabant = Noord-Brabant; Brabant; Nordbrabant; Brabant-Septentrional; Brabante Septentrional
North Holland = Noord-Holland; Nordholland; Hollande-Septentrionale; Holanda Septentrional; Olanda settentrionale; Holanda do Norte
Overijssel
South Holland = Zuid-Holland; Südholland; Hollande-Méridionale; Holanda Meridional; Olanda meridionale; Holanda do Sul
Utrecht
Zeeland = Zélande; Seeland
`;
