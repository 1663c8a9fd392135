/** Nations, counties old and new. A county that the gazetteer has too is named here only for its other names. Format: see `region-table.ts`. */
export const regions = `
@GB
England = Angleterre; Inglaterra; Inghilterra; Engeland; Anglia
  + Avon
  + Bedfordshire = Beds
  + Berkshire = Berks; Royal County of Berkshire
  + Bristol = City of Bristol
  + Buckinghamshire = Bucks
  + Cambridgeshire = Cambs
  + Cheshire
  + Cleveland
  + County Durham = Durham; Co Durham
  + Cumbria = Cumberland; Westmorland and Furness
  + Derbyshire = Derbys
  + East Sussex
  + East Yorkshire = Humberside; East Riding of Yorkshire; East Riding
  + Essex
  + Gloucestershire = Glos; Gloucs
  + Greater London = London, City of; City of London; London Borough; Middlesex; Inner London; Outer London; City of Westminster; Westminster
  + Greater Manchester = Gtr Manchester
  + Hampshire = Hants
  + Herefordshire = County of Herefordshire; Hereford and Worcester
  + Hertfordshire = Herts; Hertford
  + Huntingdonshire
  + Kent
  + Lancashire = Lancs
  + Leicestershire = Leics; Leicester
  + Lincolnshire = Lincs
  + Merseyside = Wirral; Sefton; St Helens
  + Norfolk
  + North Yorkshire = N Yorkshire; North Yorks
  + Northamptonshire = Northants; County of Northamptonshire
  + Northumberland
  + Nottinghamshire = Notts
  + Oxfordshire = Oxon
  + Rutland
  + Shropshire = Salop
  + Somerset
  + South Yorkshire = S Yorkshire; South Yorks
  + Staffordshire = Staffs
  + Suffolk
  + Surrey
  + Sussex
  + Tyne and Wear = Tyne & Wear
  + Warwickshire = Warks
  + West Midlands = W Midlands
  + West Sussex
  + West Yorkshire = W Yorkshire; West Yorks
  + Wiltshire = Wilts
  + Worcestershire = Worcs
  + Yorkshire = Yorks; York; Yorkshire and the Humber
  + Barking and Dagenham
  + Barnet
  + Bexley
  + Brent
  + Bromley
  + Camden
  + Croydon
  + Ealing
  + Enfield
  + Greenwich
  + Hackney
  + Hammersmith and Fulham
  + Haringey
  + Harrow
  + Havering
  + Hillingdon
  + Hounslow
  + Islington
  + Kensington and Chelsea
  + Kingston upon Thames
  + Lambeth
  + Lewisham
  + Merton
  + Newham
  + Redbridge
  + Richmond upon Thames
  + Southwark
  + Sutton
  + Tower Hamlets
  + Waltham Forest
  + Wandsworth
  + Cheshire West and Chester
  + Bath and North East Somerset = North East Somerset
  + Telford and Wrekin
  + West Northamptonshire
  + North Northamptonshire
  + Bournemouth = Poole; Bournemouth, Christchurch and Poole
Scotland = Schottland; Écosse; Escocia; Scozia; Schotland; Escócia
  + Argyll and Bute = Argyll
  + Ayrshire
  + Edinburgh = City of Edinburgh; Midlothian and Edinburgh
  + Glasgow City = Glasgow
  + Aberdeen City
  + Dundee City
  + Highland = Highlands; Inverness-shire
  + Lanarkshire = Lanark
  + Lothian
  + Scottish Borders = The Scottish Borders; Borders
  + Strathclyde
  + Tayside = Perthshire
  + Grampian
  + Eilean Siar = Na h-Eileanan Siar; Western Isles; Outer Hebrides
Wales = Pays de Galles; Gales; Galles; Cymru
  + Anglesey = Isle of Anglesey
  + Cardiff = South Glamorgan; Cardiff and Vale
  + Clwyd
  + Dyfed
  + Gwent
  + Mid Glamorgan
  + Powys
  + Rhondda Cynon Taf = Rhondda Cynon Taff
  + Swansea = City and County of Swansea; West Glamorgan
Northern Ireland = Nordirland; Irlande du Nord; Irlanda del Norte; Irlanda del Nord; Noord-Ierland; Ulster
  + Antrim = County Antrim; Co Antrim
  + Armagh = County Armagh
  + Derry = Londonderry; County Londonderry; County Derry; Derry and Strabane
  + Down = County Down; Co Down
  + Fermanagh
  + Tyrone = County Tyrone
@IE
Connacht = Connaught
  + Galway
  + Mayo
Leinster
  + Dublin = County Dublin; Co Dublin; Dublin City; Fingal; South Dublin; Dublin 2; Dublin 4; Dublin 1; Baile Átha Cliath
  + Longford = An Longfort
  + Offaly = Uíbh Fhailí
  + Kildare = County Kildare
Munster
  + Cork = County Cork
  + Limerick = Limerick City and County Council
Ulster
  + Cavan = An Cabhán
  + Donegal
`;
