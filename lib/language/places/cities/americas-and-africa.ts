/** Cities of the Americas and Africa that win over namesakes, or are written in several ways. Format: see `city-table.ts`. */
export const cities = `
@US
New York (New York) = New York City; NYC; Nueva York; Nova York; Nova Iorque; Nowy Jork; City of New York; Manhattan
Los Angeles (California) = L.A.; Los Ángeles; Greater Los Angeles; Los Angeles County
San Francisco (California) = SF; San Fran; São Francisco; San Francisco Bay; SF Bay; Bay Area
San Jose (California)
San Diego (California)
Oakland (California)
Sacramento (California)
Palo Alto (California)
Mountain View (California)
Chicago (Illinois) = Greater Chicago; Chicagoland
Boston (Massachusetts) = Greater Boston
Houston (Texas) = Greater Houston
Dallas (Texas) = Dallas-Fort Worth; DFW; Dallas Fort Worth; Dallas/Fort Worth; Dallas-Ft. Worth
Austin (Texas)
San Antonio (Texas)
Seattle (Washington) = Greater Seattle
Portland (Oregon)
Denver (Colorado)
Boulder (Colorado)
Phoenix (Arizona)
Philadelphia (Pennsylvania) = Filadelfia; Philadelphie; Filadélfia; Greater Philadelphia; Philly
Pittsburgh (Pennsylvania)
Atlanta (Georgia)
Miami (Florida)
Orlando (Florida)
Tampa (Florida) = Tampa Bay
Jacksonville (Florida)
Washington (District of Columbia) = Washington DC; Washington D.C.; Washington, D.C.; Washington D. C.
Baltimore (Maryland)
Detroit (Michigan) = Metro Detroit
Minneapolis (Minnesota) = Minneapolis-St. Paul; Twin Cities; Greater Minneapolis
St. Louis (Missouri) = Saint Louis; Greater St. Louis
Kansas City (Missouri)
Nashville (Tennessee) = Nashville-Davidson
Memphis (Tennessee)
Charlotte (North Carolina)
Raleigh (North Carolina) = Raleigh-Durham; Research Triangle; Research Triangle Park; Raleigh-Durham-Chapel Hill; RTP
Cleveland (Ohio)
Columbus (Ohio)
Cincinnati (Ohio)
Indianapolis (Indiana)
Milwaukee (Wisconsin)
Las Vegas (Nevada)
Salt Lake City (Utah)
New Orleans (Louisiana) = Nouvelle-Orléans; Nueva Orleans
Honolulu (Hawaii)
Albuquerque (New Mexico)
Louisville (Kentucky)
@CA
Toronto (Ontario) = Greater Toronto; Toronto City; GTA
Montreal (Quebec) = Montréal; Greater Montreal; Montreal City
Vancouver (British Columbia) = Greater Vancouver; Metro Vancouver
Ottawa (Ontario) = National Capital Region Ottawa; Ottawa-Gatineau; Greater Ottawa
Calgary (Alberta)
Edmonton (Alberta)
Quebec City (Quebec) = Québec; Quebec; Ville de Québec
Winnipeg (Manitoba)
Kitchener (Ontario) = Kitchener-Waterloo
Halifax (Nova Scotia)
@MX
Mexico City (Mexico City) = Ciudad de México; México D.F.; CDMX; Mexiko-Stadt; Mexico-Stad; Città del Messico; Cidade do México; México, D.F.; Greater Mexico City; Mexico D.F.; Ciudad de Mexico; Mexico DF
Guadalajara (Jalisco)
Monterrey (Nuevo León)
Puebla (Puebla) = Puebla de Zaragoza; Heroica Puebla de Zaragoza
Querétaro (Querétaro) = Santiago de Querétaro
Tijuana (Baja California)
Cancún (Quintana Roo)
@BR
São Paulo (São Paulo) = Sao Paulo; San Paolo; Greater São Paulo; Grande São Paulo; Sampa
Rio de Janeiro (Rio de Janeiro) = Río de Janeiro; Rio; Greater Rio de Janeiro; Grande Rio de Janeiro
Belo Horizonte (Minas Gerais) = Greater Belo Horizonte
Brasília (Federal District) = Brasilia; Brasília
Porto Alegre (Rio Grande do Sul) = Greater Porto Alegre
Curitiba (Paraná) = Greater Curitiba
Campinas (São Paulo) = Greater Campinas
Recife (Pernambuco)
Salvador (Bahia) = Salvador da Bahia; Salvador de Bahía
Florianópolis (Santa Catarina) = Florianopolis
Fortaleza (Ceará)
@AR
Buenos Aires (Buenos Aires City) = CABA; Ciudad Autónoma de Buenos Aires; Greater Buenos Aires; Gran Buenos Aires; Capital Federal; Ciudad de Buenos Aires; Ciudad Autonoma de Buenos Aires
Córdoba (Córdoba)
Rosario (Santa Fe)
Mendoza (Mendoza)
La Plata (Buenos Aires Province)
@CL
Santiago (Santiago Metropolitan) = Santiago de Chile; Gran Santiago; Santiago du Chili; Greater Santiago
Valparaíso (Valparaíso)
@CO
Bogotá (Bogotá D.C.) = Bogota; Santa Fe de Bogotá; Bogotá D.C.; Bogota D.C.; Bogotá, D.C.; Bogotá Distrito Capital
Medellín (Antioquia) = Medellin
Cali (Valle del Cauca) = Santiago de Cali
Barranquilla (Atlántico)
Cartagena (Bolívar) = Cartagena de Indias
@PE
Lima (Lima) = Lima Metropolitana; Lima Metropolitan Area
Arequipa (Arequipa)
@VE
Caracas (Capital District)
Maracaibo (Zulia)
@EC
Quito (Pichincha)
Guayaquil (Guayas)
@UY
Montevideo (Montevideo) = Montevidéu
@PY
Asunción (Asunción) = Asuncion; Assunção
@BO
La Paz (La Paz)
Santa Cruz de la Sierra (Santa Cruz)
@PA
Panama City (Panamá) = Ciudad de Panamá; Panama-Stadt; Panamá
@GT
Guatemala City (Guatemala) = Ciudad de Guatemala; Guatemala-Stadt
@SV
San Salvador ()
@HN
Tegucigalpa (Francisco Morazán)
@NI
Managua ()
@DO
Santo Domingo (Distrito Nacional) = Saint-Domingue; Santo Domingo de Guzmán
@CU
Havana () = La Habana; Havanna; La Havane; L'Avana
@JM
Kingston (St. Andrew)
@EG
Cairo (Cairo) = Kairo; Le Caire; El Cairo; Il Cairo; Al Qahirah; Caïro; Greater Cairo; New Cairo; Nasr City; Kair
Alexandria (Alexandria) = Alexandrie; Alejandría; Alessandria d'Egitto; Al Iskandariyah
Giza (Giza) = Gizeh; Al Jizah
@MA
Casablanca (Casablanca-Settat) = Casa Blanca; Dar el Beida; Greater Casablanca; Grand Casablanca
Rabat (Rabat-Salé-Kénitra)
Marrakesh (Marrakesh-Safi) = Marrakech; Marrakesch
Tangier (Tanger-Tetouan-Al Hoceima) = Tanger; Tánger
@TN
Tunis (Tunis) = Túnez; Tunisi
@DZ
Algiers (Algiers) = Alger; Algier; Argel; Algeri
@LY
Tripoli (Tripoli) = Tarabulus
@NG
Lagos (Lagos)
Abuja (FCT)
Port Harcourt (Rivers)
@GH
Accra (Greater Accra) = Acra
@KE
Nairobi (Nairobi)
@ET
Addis Ababa (Addis Ababa) = Addis Abeba; Adís Abeba
@TZ
Dar es Salaam (Dar es Salaam) = Dar-es-Salaam
@UG
Kampala (Central Region)
@RW
Kigali (Kigali)
@ZA
Johannesburg (Gauteng) = Johannesbourg; Johannesburgo; City of Johannesburg; Joburg
Cape Town (Western Cape) = Kapstadt; Le Cap; Ciudad del Cabo; Città del Capo; Cidade do Cabo; Kaapstad; City of Cape Town
Pretoria (Gauteng) = Tshwane; City of Tshwane; Prétoria
Durban (KwaZulu-Natal) = eThekwini
Sandton (Gauteng)
@SN
Dakar (Dakar) = Dacar
@CI
Abidjan (Abidjan) = Abiyán
@CM
Douala () = Duala
@AO
Luanda (Luanda)
@MZ
Maputo (Maputo City)
@CD
Kinshasa (Kinshasa) = Kinsasa
@ZW
Harare (Harare)
@ZM
Lusaka (Lusaka)
@MU
Port Louis (Port Louis)
@NA
Windhoek (Khomas)
`;
