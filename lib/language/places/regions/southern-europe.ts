/** Italy with the province codes of addresses, Spain, Portugal, Greece, Cyprus, Malta. Format: see `region-table.ts`. */
export const regions = `
@IT
Abruzzo = Abruzzi; Abruzzes; Abruzos
  + L'Aquila [AQ] = Aquila
  + Chieti [CH]
  + Pescara [PE]
  + Teramo [TE]
Aosta Valley [AO] = Valle d'Aosta; Vallée d'Aoste; Aostatal; Valle de Aosta
Apulia = Puglia; Pouilles; Apulien
  + Bari [BA]
  + Barletta-Andria-Trani [BT] = Barletta - Andria - Trani
  + Brindisi [BR]
  + Foggia [FG]
  + Lecce [LE]
  + Taranto [TA]
Basilicata = Basilicate; Lucania
  + Matera [MT]
  + Potenza [PZ]
Calabria = Kalabrien; Calabre
  + Catanzaro [CZ]
  + Cosenza [CS]
  + Crotone [KR]
  + Reggio Calabria [RC] = Reggio di Calabria
Campania = Kampanien; Campanie
  + Avellino [AV]
  + Benevento [BN]
  + Caserta [CE]
  + Naples [NA] = Napoli
  + Salerno [SA]
Emilia-Romagna = Émilie-Romagne; Emilia Romaña
  + Bologna [BO]
  + Ferrara [FE]
  + Forlì-Cesena [FC] = Forli
  + Modena [MO]
  + Parma [PR]
  + Piacenza [PC]
  + Ravenna [RA]
  + Reggio Emilia [RE] = Reggio nell'Emilia
  + Rimini [RN]
Friuli Venezia Giulia = Friuli-Venezia Giulia; Friaul-Julisch Venetien; Frioul-Vénétie Julienne
  + Gorizia [GO]
  + Pordenone [PN]
  + Trieste [TS]
  + Udine [UD]
Lazio = Latium; Latiums
  + Frosinone [FR]
  + Latina [LT]
  + Rieti [RI]
  + Rome [RM] = Roma; Roma Capitale
  + Viterbo [VT]
Liguria = Ligurien; Ligurie
  + Genoa [GE] = Genova
  + Imperia [IM]
  + La Spezia [SP]
  + Savona [SV]
Lombardy = Lombardia; Lombardei; Lombardie; Lombardía; Lombardije
  + Bergamo [BG]
  + Brescia [BS]
  + Como [CO]
  + Cremona [CR]
  + Lecco [LC]
  + Lodi [LO]
  + Mantua [MN] = Mantova
  + Milan [MI] = Milano
  + Monza and Brianza [MB] = Monza e Brianza; Monza e della Brianza; Monza Brianza
  + Pavia [PV]
  + Sondrio [SO]
  + Varese [VA]
Marche = The Marches; Marken; Marches; Las Marcas
  + Ancona [AN]
  + Ascoli Piceno [AP]
  + Fermo [FM]
  + Macerata [MC]
  + Pesaro and Urbino [PU] = Pesaro e Urbino
Molise
  + Campobasso [CB]
  + Isernia [IS]
Piedmont = Piemonte; Piemont; Piémont; Piamonte
  + Alessandria [AL]
  + Asti [AT]
  + Biella [BI]
  + Cuneo [CN]
  + Novara [NO]
  + Turin [TO] = Torino
  + Verbano-Cusio-Ossola [VB]
  + Vercelli [VC]
Sardinia = Sardegna; Sardinien; Sardaigne; Cerdeña
  + Cagliari [CA]
  + Nuoro [NU]
  + Sassari [SS]
Sicily = Sicilia; Sizilien; Sicile
  + Agrigento [AG]
  + Caltanissetta [CL]
  + Catania [CT]
  + Messina [ME]
  + Palermo [PA]
  + Ragusa [RG]
  + Syracuse [SR] = Siracusa
  + Trapani [TP]
Trentino-Alto Adige = Trentino-South Tyrol; Trentino-Südtirol; Trentino Alto Adige/Südtirol; Trentin-Haut-Adige; Trentino-Alto Adige/Sudtirol
  + South Tyrol [BZ] = Bolzano; Bozen; Alto Adige; Südtirol; Provincia autonoma di Bolzano
  + Trento [TN] = Trentino; autonoma di Trento; Trient
Tuscany = Toscana; Toskana; Toscane
  + Arezzo [AR]
  + Florence [FI] = Firenze
  + Grosseto [GR]
  + Livorno [LI]
  + Lucca [LU]
  + Massa-Carrara [MS]
  + Pisa [PI]
  + Pistoia [PT]
  + Prato [PO]
  + Siena [SI]
Umbria = Umbrien; Ombrie
  + Perugia [PG]
  + Terni [TR]
Veneto = Venetien; Vénétie; Véneto
  + Belluno [BL]
  + Padua [PD] = Padova
  + Rovigo [RO]
  + Treviso [TV]
  + Venice [VE] = Venezia
  + Verona [VR]
  + Vicenza [VI]
@ES
Andalusia = Andalucía; Andalusien; Andalousie; Andaluzia
  + Seville = Sevilla
  + Málaga
  + Cádiz
Aragon = Aragón; Aragonien
  + Zaragoza = Saragossa
Asturias = Principality of Asturias; Principado de Asturias; Asturien; Asturies
Balearic Islands = Islas Baleares; Illes Balears; Baleares; Balearen; Îles Baléares
Basque Country = País Vasco; Euskadi; Baskenland; Pays Basque; Basque Autonomous Community; Euskadi Basque Country
  + Biscay = Bizkaia; Vizcaya
  + Gipuzkoa = Guipúzcoa
  + Álava = Araba / Álava; Araba; Alava
Canary Islands = Canarias; Islas Canarias; Kanarische Inseln; Îles Canaries; Canaries
Cantabria = Kantabrien
Castile and León = Castille and León; Castilla y León; Castilla-Leon; Kastilien und León
Castilla–La Mancha = Castille-La Mancha; Castile-La Mancha; Castilla-La Mancha; Castilla La Mancha
Catalonia = Cataluña; Catalunya; Katalonien; Catalogne; Catalogna; Catalunha
  + Barcelona = Barcelone
  + Girona = Gerona
  + Lleida = Lérida
  + Tarragona
Extremadura
Galicia = Galizien; Galice
  + A Coruña = La Coruña; Coruña; Corunna
  + Ourense = Orense
  + Pontevedra
La Rioja
Madrid = Community of Madrid; Comunidad de Madrid; Madrid, Comunidad de; Autonome Gemeinschaft Madrid; Communauté de Madrid; Gemeinschaft Madrid
Murcia = Region of Murcia; Región de Murcia; Murcie
Navarre = Navarra; Comunidad Foral de Navarra; Chartered Community of Navarre
Valencia = Valencian Community; Comunidad Valenciana; Comunitat Valenciana; Communauté valencienne; Valencianische Gemeinschaft; Valencia Community; Land of Valencia
  + Alicante = Alacant
  + Castellón = Castelló
  + València
Ceuta
Melilla
@PT
Aveiro
Azores = Açores; Região Autónoma dos Açores
Beja
Braga
Bragança
Castelo Branco
Coimbra
Évora
Faro = Algarve
Guarda
Leiria
Lisbon = Lisboa; Lissabon; Lisbonne; Lisbona
Madeira
Portalegre
Porto = Oporto
Santarém
Setúbal
Viana do Castelo
Vila Real
Viseu
@GR
Attica = Attiki; Attikí; Attika; Attique; Ática
Central Greece = Sterea Ellada; Fthiotis; Viotia; Evvoia; Euboea
Central Macedonia = Kentriki Makedonia; Thessaloniki; Imathia; Pella; Serres; Kilkis; Khalkidhiki; Chalkidiki; Pieria
Crete = Kriti; Kreta; Crète; Creta; Heraklion; Iraklion; Rethymno; Chania; Lasithi; Khania
East Macedonia and Thrace = Anatoliki Makedonia kai Thraki; Eastern Macedonia and Thrace; Kavala; Drama; Evros; Xanthi; Rodopi
Epirus = Ipeiros; Ioannina; Arta; Preveza
Ionian Islands = Ionia Nisia; Kerkyra; Corfu; Zakynthos; Kefallinia
North Aegean = Voreio Aigaio; Lesvos; Khios; Samos
Peloponnese = Peloponnisos; Korinthia; Arkadia; Argolis; Lakonia; Messinia
South Aegean = Notio Aigaio; Dodecanese; Dodekanisos; Cyclades; Kikladhes
Thessaly = Thessalia; Larisa; Magnisia; Magnesia; Karditsa; Trikala
West Greece = Dytiki Ellada; Western Greece; Akhaia; Achaia; Ilia; Aitolia kai Akarnania
West Macedonia = Dytiki Makedonia; Western Macedonia; Kozani; Kastoria; Florina; Grevena
@CY
Nicosia = Lefkosia; Nikosia
Limassol = Lemesos
Larnaca = Larnaka
Paphos = Pafos
Famagusta = Ammochostos
Kyrenia = Keryneia
`;
