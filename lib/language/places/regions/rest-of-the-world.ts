/** Latin America, Africa, Oceania. Format: see `region-table.ts`. */
export const regions = `
@BR
Acre [AC]
Alagoas [AL]
Amapá [AP]
Amazonas [AM]
Bahia [BA]
Ceará [CE]
Federal District [DF] = Distrito Federal; Brasília; Brasilia
Espírito Santo [ES]
Goiás [GO]
Maranhão [MA]
Mato Grosso [MT]
Mato Grosso do Sul [MS]
Minas Gerais [MG]
Pará [PA]
Paraíba [PB]
Paraná [PR]
Pernambuco [PE]
Piauí [PI]
Rio de Janeiro [RJ]
Rio Grande do Norte [RN]
Rio Grande do Sul [RS]
Rondônia [RO]
Roraima [RR]
Santa Catarina [SC]
São Paulo [SP] = Sao Paulo; San Pablo
Sergipe [SE]
Tocantins [TO]
@AR
Buenos Aires City [CABA] = Buenos Aires F.D.; Ciudad Autónoma de Buenos Aires; Capital Federal; Autonomous City of Buenos Aires; Buenos Aires Autonomous City; Distrito Federal; Ciudad de Buenos Aires; C.A.B.A.
Buenos Aires Province = Buenos Aires; Provincia de Buenos Aires; GBA
Córdoba = Cordoba
Entre Ríos
Río Negro
Neuquén
Tucumán
Santa Fe
Mendoza
Santa Cruz
Misiones
San Juan
San Luis
@CL
Santiago Metropolitan = Región Metropolitana; Región Metropolitana de Santiago; Metropolitana; Santiago Metropolitan Region; Metropolitan Region; Santiago; RM; Gran Santiago
Valparaíso = Valparaiso
Biobío = Bio-Bio; Bío Bío; Biobio; Región del Biobío
O'Higgins = Libertador General Bernardo O'Higgins; Libertador O'Higgins
Araucanía = La Araucanía; Araucania
Magallanes = Magallanes y de la Antártica Chilena; Region of Magallanes
Los Lagos
Antofagasta
Coquimbo
Maule
@CO
Bogotá D.C. = Bogota D.C.; Bogotá; Distrito Capital; Distrito Especial; Capital District; Bogotá, D.C.; Distrito Capital de Bogotá; Bogota, D.C.
Antioquia
Atlántico
Valle del Cauca = Valle
Cundinamarca
Santander
Bolívar
Norte de Santander
Amazonas
Huila
Sucre
Caldas
Quindío = Quindio
@PE
Lima = Lima region; Lima Province; Lima Metropolitana; Lima Region
Callao = Callao Region; El Callao
Cusco = Cuzco
Junín
La Libertad
Arequipa
Amazonas
San Martín
Loreto
@VE
Capital District = Distrito Federal; Distrito Capital; Capital
Miranda
Zulia
Carabobo
Mérida
Bolívar
Anzoátegui
Aragua
Lara
Táchira
Amazonas
Sucre
Trujillo
@EC
Pichincha
Guayas
Azuay
@UY
Montevideo
Maldonado
Canelones
@CR
San José = San Jose; San José Province
Heredia
Alajuela
@PA
Panamá = Panama Province; Panamá Province
@DO
Distrito Nacional = Nacional; National District; Santo Domingo
@GT
Guatemala = Guatemala Department; Guatemala City
@HN
Francisco Morazán
Cortés
@JM
St. Andrew = Saint Andrew; Saint Andrew Parish; Kingston
@PY
Asunción = Asuncion; Distrito Capital
Central
@BO
Santa Cruz = Santa Cruz Department
La Paz
@AU
Australian Capital Territory [ACT]
New South Wales [NSW] = N.S.W.; Neusüdwales; Nouvelle-Galles du Sud; Nueva Gales del Sur
Northern Territory [NT]
Queensland [QLD]
South Australia [SA]
Tasmania [TAS]
Victoria [VIC]
Western Australia [WA] = Westaustralien
@NZ
Auckland
Bay of Plenty
Canterbury
Hawke's Bay = Hawkes Bay
Manawatū-Whanganui = Manawatu-Wanganui; Manawatu
Nelson
Otago
Southland
Taranaki
Waikato
Wellington
@FJ
Central
@PG
National Capital District = National Capital; Port Moresby
@ZA
Eastern Cape = Oos-Kaap
Free State = Orange Free State; Vrystaat
Gauteng = Transvaal; Pretoria-Witwatersrand-Vereeniging
KwaZulu-Natal = KZN; Kwazulu Natal; Natal
Limpopo = Northern Province
Mpumalanga
Northern Cape
North West = North-West; North-West Province
Western Cape = Wes-Kaap; Cape Province
@EG
Alexandria = Al Iskandariyah; Alexandria Governorate; Alexandrie
Cairo = Al Qahirah; Al Qāhirah; Kairo; Le Caire; El Cairo; Cairo Governorate; Greater Cairo
Faiyum = Al Fayyum; Fayoum
Giza = Al Jizah; Al Jīzah; Gizeh; El Giza; Al Gizah
Ismailia = Al Isma'iliyah; Al Ismailiyah
Port Said = Bur Sa'id
Sharqia = Ash Sharqiyah; Al Sharqia
Dakahlia = Ad Daqahliyah; Dakahliya
Gharbia = Al Gharbiyah
Beheira = Al Buhayrah
Monufia = Al Minufiyah; Menoufia
Minya = Al Minya
Asyut = Assiut
Suez = As Suways
Red Sea = Al Bahr al Ahmar
@MA
Casablanca-Settat = Grand Casablanca; Casablanca; Chaouia-Ouardigha; Grand Casablanca-Settat; Doukkala-Abda
Rabat-Salé-Kénitra = Rabat-Salé-Zemmour-Zaer; Rabat-Sale-Zemmour-Zaer; Gharb-Chrarda-Beni Hssen; Rabat
Tanger-Tetouan-Al Hoceima = Tanger-Tetouan; Tangier-Tetouan; Tangier-Tétouan-Al Hoceïma
Marrakesh-Safi = Marrakech-Safi; Marrakech-Tensift-Al Haouz; Marrakech-Tensift-El Haouz
Fès-Meknès = Fes-Meknes; Fès-Boulemane; Meknes-Tafilalet
Souss-Massa = Souss-Massa-Draa; Sous-Massa-Drâa
@TN
Tunis = Tūnis; Grand Tunis; Tunis Governorate
Ariana = L'Ariana
Sfax = Safaqis
@DZ
Algiers = Alger; Al Jaza'ir; Argel
Oran = Wahran
@NG
Lagos = Lagos State
FCT = Federal Capital Territory; Abuja; Abuja FCT; Abuja Federal Capital Territory
Niger State = Niger
Rivers = Rivers State
@GH
Greater Accra = Greater Accra Region; Accra
Ashanti
@KE
Nairobi = Nairobi Area; Nairobi County; Nairobi Province; Nairobi City
Nakuru = Rift Valley
Mombasa = Coast
@ET
Addis Ababa = Adis Abeba; Addis Abeba; Āddīs Ābebā; Addis Ababa City
@TZ
Dar es Salaam = Dar es Salaam Region; Dar-es-Salaam
@UG
Central Region = Kampala; Central
@ZW
Harare
Midlands
@ZM
Lusaka
@MZ
Maputo City = Maputo; Cidade de Maputo
@AO
Luanda
@SN
Dakar
@CI
Abidjan = Lagunes; Abidjan Autonomous District
@NA
Khomas
@MU
Port Louis
Plaines Wilhems
@MG
Antananarivo = Analamanga
@GQ
Bioko Norte
@RW
Kigali = City of Kigali; Kigali City
@CD
Kinshasa
@LY
Tripoli = Tarabulus
`;
