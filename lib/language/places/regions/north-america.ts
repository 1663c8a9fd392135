/** States and provinces with the codes that stand in addresses. Format: see `region-table.ts`. */
export const regions = `
@US
Alabama [AL]
Alaska [AK]
Arizona [AZ]
Arkansas [AR]
California [CA] = Calif; Kalifornien; Californie
Colorado [CO]
Connecticut [CT]
Delaware [DE]
District of Columbia [DC] = Washington DC; Washington D.C.; D.C.; Washington, D.C.
Florida [FL] = Floride
Georgia [GA] = Géorgie
Hawaii [HI] = Hawaï
Idaho [ID]
Illinois [IL]
Indiana [IN]
Iowa [IA]
Kansas [KS]
Kentucky [KY]
Louisiana [LA] = Louisiane; Luisiana
Maine [ME]
Maryland [MD]
Massachusetts [MA] = Mass
Michigan [MI]
Minnesota [MN]
Mississippi [MS]
Missouri [MO]
Montana [MT]
Nebraska [NE]
Nevada [NV]
New Hampshire [NH]
New Jersey [NJ] = Nueva Jersey
New Mexico [NM] = Nuevo México; Nouveau-Mexique
New York [NY] = New York State; Nueva York; Nova York; NYS
North Carolina [NC] = Carolina del Norte; Caroline du Nord; N Carolina
North Dakota [ND] = Dakota del Norte; Dakota du Nord
Ohio [OH]
Oklahoma [OK]
Oregon [OR] = Orégon
Pennsylvania [PA] = Pensilvania; Pennsylvanie; Penn
Rhode Island [RI]
South Carolina [SC] = Carolina del Sur; Caroline du Sud; S Carolina
South Dakota [SD] = Dakota del Sur; Dakota du Sud
Tennessee [TN]
Texas [TX] = Tejas
Utah [UT]
Vermont [VT]
Virginia [VA] = Virginie
Washington [WA] = Washington State; État de Washington
West Virginia [WV] = Virginia Occidental
Wisconsin [WI]
Wyoming [WY]
@CA
Alberta [AB]
British Columbia [BC] = B.C.; Colombie-Britannique; Columbia Británica
Manitoba [MB]
New Brunswick [NB] = Nouveau-Brunswick
Newfoundland and Labrador [NL] = Newfoundland; Newfoundland & Labrador; Terre-Neuve-et-Labrador; NFLD
Nova Scotia [NS] = Nouvelle-Écosse; Nueva Escocia
Northwest Territories [NT] = Territoires du Nord-Ouest
Nunavut [NU]
Ontario [ON] = Ont
Prince Edward Island [PE] = PEI; Île-du-Prince-Édouard
Quebec [QC] = Québec; Quebec Province; PQ
Saskatchewan [SK]
Yukon [YT] = Yukon Territory
@MX
Aguascalientes = Ags
Baja California = Baja California Norte; BC Norte
Baja California Sur
Chihuahua
Coahuila = Coahuila de Zaragoza
Guanajuato = Gto
Jalisco = Jal
Mexico City [CDMX] = Ciudad de México; Distrito Federal; México D.F.; México DF; Mexiko-Stadt; Mexico City Metropolitan Area; D.F.; DF
Estado de México = Mexico; State of Mexico; México State; Edo. de México; Edomex; Edo Mex; Mex
Michoacán = Michoacan de Ocampo
Nuevo León = N.L.; Nuevo Leon
Puebla = Pue
Querétaro = Queretaro de Arteaga; Querétaro Arteaga; Qro
San Luis Potosí = S.L.P.; SLP
Veracruz = Veracruz-Llave; Veracruz de Ignacio de la Llave
Yucatán
Campeche
Chiapas
Colima
Durango
Guerrero
Hidalgo
Morelos
Nayarit
Oaxaca
Sinaloa
Sonora
Tabasco
Tamaulipas = Tamps
Tlaxcala
Zacatecas
Quintana Roo = Q. Roo
`;
