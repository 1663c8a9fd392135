/** LinkedIn's industries in Spanish: labels of both generations, and the words of company pages. One code a line, names by `;`. */
export const labels = `
1 Defensa y espacio; Fabricación para los sectores espacial y de defensa; Departamento de defensa y del espacio exterior; Defensa; Industria de defensa; Fabricación de defensa y espacio
3 Equipos informáticos; Fabricación de hardware informático; Hardware de computadoras; Fabricación de equipos informáticos
4 Desarrollo de software; Software de computadoras; Programas informáticos; Software informático
5 Interconexión en red; Redes de computadoras; Redes informáticas; Productos de redes informáticas
6 Tecnología, información e internet
7 Semiconductores; Fabricación de semiconductores
8 Telecomunicaciones
9 Despachos de abogados; Derecho; Bufetes de abogados; Bufete de abogados; Abogados; Práctica legal; Práctica jurídica; Despacho de abogados
10 Servicios jurídicos; Servicios legales
11 Servicios y consultoría a empresas; Consultoría de estrategia y operaciones; Consultoría de gestión; Consultoría; Servicios de consultoría empresarial; Consultoría empresarial; Consultoría de negocios; Consultoría y servicios empresariales; Consultoría y servicios a empresas
12 Investigación biotecnológica; Biotecnología; Investigación en biotecnología
13 Consultorios médicos; Profesiones médicas; Consultas médicas; Medicina; Práctica médica; Clínicas médicas
14 Hospitales y atención sanitaria; Atención sanitaria y hospitalaria; Sanidad; Salud; Hospitales y atención médica; Asistencia sanitaria; Sector salud; Hospitales y cuidado de la salud; Cuidado de la salud; Sector sanitario
15 Fabricación de productos farmacéuticos; Industria farmacéutica; Farmacéutica; Productos farmacéuticos; Fabricación farmacéutica; Sector farmacéutico
16 Servicios veterinarios; Veterinaria
17 Fabricación de equipos médicos; Dispositivos médicos; Equipos médicos; Fabricación de equipamiento médico; Aparatos médicos; Productos sanitarios; Tecnología médica
18 Fabricación de productos de cuidado personal; Cosmética; Cosméticos; Productos de cuidado personal; Fabricación de productos de higiene y cosmética
19 Comercio al por menor de ropa y moda; Venta minorista de ropa y moda; Sector textil y moda; Moda; Ropa y moda; Moda y confección; Venta al por menor de ropa y moda
20 Fabricación de artículos deportivos; Artículos deportivos
21 Fabricación de tabaco; Tabaco; Industria del tabaco; Fabricación de productos de tabaco
22 Comercio al por menor de alimentación; Supermercados; Venta minorista de comestibles; Comercio minorista de alimentos; Venta al por menor de comestibles
23 Fabricación de alimentos y bebidas; Producción alimentaria; Producción de alimentos; Industria alimentaria; Alimentación; Fabricación de productos alimentarios y bebidas; Fabricación de productos alimentarios y de bebidas; Industria alimenticia
24 Fabricación de ordenadores y productos electrónicos; Electrónica de consumo; Electrónica; Fabricación de computadoras y productos electrónicos; Artículos electrónicos de consumo; Fabricación de productos informáticos y electrónicos
25 Fabricación; Industria manufacturera; Bienes de consumo; Artículos de consumo; Manufactura; Productos de consumo; Sector manufacturero; Producción industrial; Industria; Gran consumo
26 Fabricación de muebles y artículos para el hogar; Muebles; Mobiliario; Fabricación de muebles y mobiliario para el hogar; Fabricación de muebles
27 Comercio al por menor; Venta al por menor; Venta minorista; Comercio minorista; Minorista; Ventas al por menor
28 Proveedores de entretenimiento; Entretenimiento; Ocio; Sector del entretenimiento; Servicios de entretenimiento
29 Apuestas y casinos; Instalaciones de juego y casinos; Juegos de azar y casinos; Juego y casinos
30 Servicios de viajes; Ocio, viajes y turismo; Viajes y turismo; Turismo; Viajes; Agencias de viajes; Organización de viajes; Servicios relacionados con viajes
31 Hostelería; Hotelería; Hospitalidad; Sector hotelero
32 Restaurantes; Restauración
33 Deportes; Deportes profesionales; Deporte; Espectáculos deportivos
34 Servicios de alimentación y bebidas; Alimentación y bebidas; Alimentos y bebidas; Servicios de comida y bebida; Servicios de restauración; Servicios de alimentos y bebidas
35 Cine, vídeo y sonido; Películas y cine; Cine; Películas, vídeos y sonido; Cine y películas; Industria cinematográfica; Películas, video y sonido
36 Producción y distribución audiovisual; Medios de difusión; Medios de comunicación; Radiodifusión; Producción y distribución de medios de difusión; Radio y televisión
37 Museos, lugares históricos y zoológicos; Museos e instituciones; Museos; Museos, sitios históricos y zoológicos
38 Artistas y escritores; Bellas artes; Arte
39 Artes escénicas
40 Instalaciones recreativas; Instalaciones y servicios recreativos; Centros recreativos
41 Banca; Bancos; Sector bancario; Servicios bancarios
42 Seguros; Aseguradoras; Sector asegurador
43 Servicios financieros; Finanzas; Sector financiero
44 Bienes inmobiliarios; Sector inmobiliario; Inmobiliaria; Bienes raíces; Inmobiliario; Inmobiliarias
45 Banca de inversiones; Banca de inversión
46 Gestión de inversiones; Gestión de activos; Administración de inversiones
47 Contabilidad; Auditoría y contabilidad
48 Construcción; Sector de la construcción
49 Comercio al por mayor de materiales de construcción; Materiales de construcción; Venta al por mayor de materiales de construcción
50 Arquitectura y planificación; Arquitectura; Arquitectura y urbanismo
51 Ingeniería civil; Obra civil
52 Fabricación de componentes de aviación y aeroespaciales; Industria aeroespacial y aviación; Aviación y aeroespacial; Aeroespacial; Industria aeroespacial; Fabricación de componentes para la industria de la aviación y aeroespacial; Aeronáutica
53 Fabricación de vehículos de motor; Sector automovilístico; Automoción; Industria automotriz; Automotriz; Fabricación de vehículos; Fabricación de vehículos a motor; Automóviles; Sector automotriz; Industria del automóvil
54 Fabricación de productos químicos; Productos químicos; Industria química; Química; Sector químico
55 Fabricación de maquinaria; Maquinaria
56 Minería; Minería y metales; Sector minero; Industria minera
57 Petróleo y gas; Petróleo y energía; Gas y petróleo
58 Construcción naval; Industria naval; Astilleros
59 Servicios públicos; Suministros; Servicios públicos (energía, agua); Empresas de servicios públicos
60 Fabricación de productos textiles; Textil; Industria textil; Fabricación textil; Sector textil
61 Fabricación de papel y productos forestales; Productos de papel y forestales; Papel y productos forestales; Industria del papel
62 Fabricación de equipos ferroviarios; Industria ferroviaria; Fabricación ferroviaria; Manufactura ferroviaria
63 Agricultura; Cultivos; Sector agrícola
64 Ganadería; Sector ganadero
65 Fabricación de productos lácteos; Productos lácteos; Lácteos
66 Pesca; Piscicultura; Industria pesquera
67 Educación primaria y secundaria; Enseñanza primaria y secundaria
68 Enseñanza superior; Educación superior; Universidades; Enseñanza universitaria
69 Programas de administración educativa; Gestión educativa; Administración educativa; Gestión de la educación; Programas de administración de la educación
70 Servicios de investigación; Investigación
71 Fuerzas armadas; Ejército; Militar; Sector militar
72 Oficinas legislativas; Oficina legislativa; Poder legislativo
73 Administración de justicia; Poder judicial; Judicatura; Administración de la justicia
74 Asuntos internacionales; Relaciones internacionales
75 Administración pública; Administración gubernamental; Gobierno; Sector público; Administración gubernamental y pública
76 Oficinas ejecutivas; Oficina ejecutiva; Poder ejecutivo
77 Orden público; Cumplimiento de la ley; Fuerzas del orden; Cuerpos policiales; Policía
78 Seguridad pública; Protección civil; Seguridad ciudadana
79 Política pública; Políticas públicas; Oficinas de políticas públicas
80 Servicios de publicidad; Marketing y publicidad; Publicidad; Publicidad y marketing; Agencia de publicidad; Mercadotecnia y publicidad
81 Periódicos; Prensa; Publicación de periódicos; Edición de periódicos
82 Edición de libros y publicaciones periódicas; Publicaciones; Edición; Editorial; Publicación de libros y publicaciones periódicas; Sector editorial; Publicación de libros y periódicos; Publicaciones y editoriales
83 Servicios de impresión; Imprenta; Impresión; Artes gráficas
84 Servicios de información; Servicios informativos
85 Bibliotecas
86 Servicios medioambientales; Servicios ambientales; Medio ambiente
87 Transporte de mercancías y paquetes; Mensajería; Envío de paquetes y carga; Transporte de carga y paquetes; Envío de paquetes/flete; Transporte de carga y paquetería; Paquetería; Envío de paquetes y mercancías
88 Servicios individuales y familiares; Servicios para las personas y familias; Servicios sociales; Servicios para individuos y familias; Servicios a individuos y familias
89 Instituciones religiosas
90 Organizaciones cívicas y sociales; Organización cívica y social
91 Servicios para consumidores; Servicios al consumidor; Servicios de atención al consumidor; Servicios a consumidores
92 Transporte por carretera; Transporte en camión; Transporte por carretera o ferrocarril; Transporte por camión; Transporte de mercancías por carretera; Transporte/camionaje/ferrocarril; Transporte terrestre de mercancías
93 Almacenamiento; Almacenaje; Almacenamiento y depósito; Almacenes
94 Aerolíneas y aviación; Aeronáutica/Aviación; Aerolíneas; Líneas aéreas y aviación; Transporte aéreo; Aviación
95 Transporte marítimo; Naval; Marítimo; Sector marítimo
96 Servicios y consultoría de TI; Servicios de TI y consultoría de TI; Servicios y tecnologías de la información; Tecnologías y servicios de la información; Tecnología de la información y servicios; Servicios informáticos; Consultoría informática; Tecnologías de la información; Servicios de TI; Consultoría de TI; Informática; Consultoría tecnológica; Servicios TI y consultoría; Tecnología de la información
97 Investigación de mercado; Estudios de mercado; Investigación de mercados
98 Servicios de relaciones públicas y comunicaciones; Relaciones públicas y comunicaciones; Relaciones públicas; Relaciones públicas y comunicación; Servicios de relaciones públicas y comunicación; Comunicación
99 Servicios de diseño; Diseño
100 Organizaciones sin ánimo de lucro; Organizaciones sin fines de lucro; Gestión de organizaciones sin ánimo de lucro; ONG; Organización sin ánimo de lucro; Sin ánimo de lucro; Gestión de organizaciones sin fines de lucro; Organización sin fines de lucro
101 Recaudación de fondos; Captación de fondos; Servicios de recaudación de fondos
102 Servicios de gestión estratégica; Desarrollo de programas; Gestión estratégica; Servicios de dirección estratégica
103 Escritura y edición; Redacción; Redacción y edición; Escritura y corrección
104 Dotación y selección de personal; Contratación y selección de personal; Recursos humanos y selección; Selección de personal; Reclutamiento; Reclutamiento y selección; Personal y reclutamiento; Contratación de personal; Dotación de personal y reclutamiento; Reclutamiento y contratación de personal; Selección y contratación de personal
105 Formación profesional y capacitación; Formación profesional y coaching; Capacitación y formación profesional; Formación y coaching; Formación; Capacitación; Formación profesional; Entrenamiento y coaching profesional; Capacitación profesional y coaching
106 Capital de riesgo y capital privado; Capital riesgo y capital privado; Capital riesgo; Capital riesgo y private equity; Capital de riesgo; Capital de riesgo e inversión privada; Entidades de capital de riesgo y capital privado
107 Organizaciones políticas; Organización política; Partidos políticos
108 Traducción y localización; Traducción; Servicios de traducción
109 Videojuegos; Juegos de ordenador; Juegos de computadora; Juegos informáticos
110 Servicios para eventos; Servicios de eventos; Eventos; Organización de eventos
111 Comercio al por menor de material artístico; Artesanía; Artes y oficios; Artesanías; Venta al por menor de material artístico
112 Fabricación de aparatos eléctricos y electrónicos; Manufactura eléctrica y electrónica; Fabricación eléctrica/electrónica; Fabricación de electrodomésticos y productos eléctricos y electrónicos; Fabricación de electrodomésticos, equipos eléctricos y electrónicos; Fabricación de productos eléctricos y electrónicos; Electricidad y electrónica; Fabricación de electrodomésticos, aparatos eléctricos y electrónicos
113 Medios de comunicación en línea; Medios de audio y vídeo en línea; Medios en línea; Medios digitales; Medios online; Contenidos audiovisuales online
114 Investigación en nanotecnología; Nanotecnología; Investigación nanotecnológica
115 Músicos; Música; Industria musical
116 Transporte, logística, cadena de suministro y almacenamiento; Logística y cadena de suministro; Logística; Transporte y logística; Transporte, logística y almacenamiento; Logística y transporte; Cadena de suministro; Transporte
117 Fabricación de plásticos; Plásticos; Industria del plástico; Fabricación de productos de plástico
118 Seguridad de redes y sistemas informáticos; Seguridad del ordenador y de las redes; Seguridad informática y de redes; Ciberseguridad; Seguridad informática; Seguridad de ordenadores y redes; Seguridad de la información; Seguridad de computadoras y redes; Seguridad informática y de red
119 Servicios inalámbricos; Tecnología inalámbrica; Inalámbrico; Telefonía móvil
120 Resolución alternativa de conflictos; Resolución de conflictos por terceras partes; Resolución alternativa de disputas; Mediación
121 Seguridad e investigaciones; Seguridad; Seguridad privada; Servicios de seguridad; Seguridad e investigación
122 Servicios de infraestructuras; Servicios de instalaciones; Servicios infraestructurales; Gestión de instalaciones; Servicios de mantenimiento de instalaciones
123 Externalización y subcontratación; Subcontrataciones/Offshoring; Consultoría de subcontratación y deslocalización; Externalización; Subcontratación; Consultoría de externalización y deslocalización; Subcontratación/deslocalización
124 Servicios de bienestar y ejercicio físico; Sanidad, bienestar y ejercicio; Salud, bienestar y fitness; Bienestar y fitness; Servicios para el bienestar y la forma física; Servicios de bienestar y fitness; Salud, bienestar y ejercicio; Bienestar
125 Medicina alternativa
126 Producción multimedia; Producción de medios; Producción audiovisual; Producción de medios de comunicación; Producción mediática
127 Animación; Animación y posproducción; Animación y postproducción
128 Alquiler de inmuebles no residenciales; Bienes inmobiliarios comerciales; Inmuebles comerciales; Bienes raíces comerciales; Alquiler de inmuebles comerciales; Sector inmobiliario comercial; Arrendamiento de inmuebles no residenciales
129 Mercados de capital; Mercados de capitales; Mercado de capitales
130 Grupos de expertos; Gabinetes estratégicos; Laboratorios de ideas; Centros de pensamiento
131 Filantropía; Servicios de recaudación filantrópica; Servicios filantrópicos de recaudación de fondos; Fundaciones
132 Proveedores de e-learning; Aprendizaje en línea; Formación en línea; Educación en línea; Proveedores de aprendizaje electrónico; Formación online; Educación online; Aprendizaje electrónico
133 Comercio al por mayor; Venta al por mayor; Mayorista; Distribución mayorista; Ventas al por mayor
134 Importación y exportación al por mayor; Importación y exportación; Comercio exterior; Importaciones y exportaciones
135 Fabricación de maquinaria industrial; Ingeniería industrial o mecánica; Ingeniería mecánica o industrial; Maquinaria industrial; Ingeniería mecánica e industrial; Ingeniería industrial; Ingeniería mecánica
136 Fotografía; Servicios fotográficos
137 Servicios de recursos humanos; Recursos humanos; RRHH
138 Comercio al por menor de equipos de oficina; Suministros y equipos para empresas; Material y equipo de oficina; Suministros y equipamiento de empresas; Venta al por menor de equipos de oficina; Productos y equipos empresariales; Equipos y suministros de oficina
139 Atención a la salud mental; Salud mental; Atención de la salud mental; Cuidado de la salud mental
140 Diseño gráfico
141 Comercio internacional y desarrollo; Desarrollo y comercio internacional; Comercio internacional; Desarrollo del comercio internacional
142 Fabricación de bebidas; Vinos y licores; Bebidas alcohólicas; Bebidas; Vino y licores; Vinos y bebidas alcohólicas; Industria de bebidas
143 Comercio al por menor de artículos de lujo y joyería; Artículos de lujo y joyas; Artículos de lujo y joyería; Venta al por menor de artículos de lujo y joyería; Lujo y joyería; Bienes de lujo y joyería; Joyería; Lujo
144 Energía renovable y medio ambiente; Fabricación de semiconductores de energías renovables; Energías renovables y medio ambiente; Fabricación de semiconductores para energías renovables
145 Fabricación de vidrio, cerámica y hormigón; Vidrio, cerámica y hormigón; Vidrio, cerámica y concreto; Cristal, cerámica y hormigón; Fabricación de vidrio, cerámica y concreto
146 Fabricación de envases y contenedores; Envases y contenedores; Embalaje y contenedores; Envases y embalajes; Embalaje; Fabricación de embalajes y contenedores; Empaquetado y contenedores
147 Fabricación de maquinaria de automatización; Automatización industrial; Automatización
148 Servicios de relaciones gubernamentales; Relaciones gubernamentales; Asuntos públicos
150 Horticultura
201 Agricultura, ganadería y silvicultura; Explotación agrícola, ganadera y forestal
298 Silvicultura y explotación forestal; Silvicultura; Sector forestal
332 Petróleo, gas y minería
383 Generación de energía eléctrica; Generación de electricidad; Producción de energía eléctrica
387 Generación de energía solar; Energía solar; Energía fotovoltaica; Generación de energía eléctrica solar
406 Construcción de edificios; Edificación
598 Confección de ropa; Fabricación de ropa; Fabricación de prendas de vestir; Confección
807 Siderurgia; Metalurgia; Fabricación de metales primarios
840 Productos metálicos; Fabricación de productos metálicos; Metalmecánica
1042 Fabricación de piezas de vehículos de motor; Autopartes; Piezas de automóviles; Componentes de automoción; Fabricación de autopartes; Recambios de automóvil
1285 Plataformas de mercado en línea; Mercados en línea; Plataformas de comercio por Internet; Plataformas de comercio en línea
1445 Comercio al por menor en línea y por correo; Comercio electrónico; Venta online; Venta en línea; Tienda online; Comercio en línea; Venta por correo y online; Comercio online
1481 Transporte ferroviario; Ferrocarriles
1594 Tecnología, información y medios de comunicación; Tecnología, información y medios
1770 Agentes inmobiliarios; Agencias inmobiliarias; Agentes y corredores inmobiliarios
1810 Servicios profesionales
1862 Servicios de marketing; Mercadotecnia; Servicios de mercadotecnia
1905 Sociedades de cartera; Compañías holding; Sociedades holding
1912 Servicios administrativos y de apoyo; Servicios administrativos y auxiliares
1925 Trabajo temporal; Empresas de trabajo temporal; Servicios de trabajo temporal; ETT
1931 Centros de llamadas; Centros de atención telefónica
1965 Servicios de limpieza; Limpieza
1986 Tratamiento y eliminación de residuos; Gestión de residuos; Reciclaje
1999 Educación; Enseñanza; Servicios educativos; Sector educativo
2045 Dentistas; Odontología; Clínicas dentales
2081 Hospitales
2128 Guarderías; Cuidado infantil; Servicios de guardería
2190 Servicios de alojamiento; Alojamiento
2194 Hoteles y moteles; Hoteles
2212 Servicios de catering
2458 Infraestructura y análisis de datos; Infraestructuras y análisis de datos; Análisis de datos
2468 Fabricación de equipos eléctricos; Equipos eléctricos
3133 Medios de comunicación y telecomunicaciones; Medios y telecomunicaciones
3240 Generación de energía renovable; Energías renovables; Energía renovable; Producción de energía renovable
3242 Servicios de ingeniería; Ingeniería
3243 Servicios para energías renovables; Servicios de energías renovables
3248 Ingeniería robótica; Robótica
`;
