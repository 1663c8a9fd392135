/** Spanish words of company websites. */
import type { SiteWords } from '../site-words';

export default {
  customers:
    'clientes|nuestros clientes|algunos clientes|algunos de nuestros clientes|clientes destacados|confían en nosotros|ellos confían en nosotros|ya confían en nosotros|empresas que confían en nosotros|quienes confían en nosotros|han confiado en nosotros|trabajan con nosotros|casos de clientes|*confían en nosotros|*confían en*|*han confiado en nosotros|nos avalan|referencias',
  customersAre: '*entre nuestros clientes*|*nuestros clientes son*|*clientes como*|*clientes tales como*',
  partners:
    'socios|nuestros socios|partners|nuestros partners|socios tecnológicos|nuestros socios tecnológicos|aliados|nuestros aliados|aliados estratégicos|colaboradores estratégicos|red de socios|alianzas|nuestras alianzas',
  team: 'equipo|el equipo|nuestro equipo|conoce al equipo*|conoce a nuestro equipo*|equipo directivo|nuestro equipo directivo|dirección|comité de dirección|comité ejecutivo|fundadores|los fundadores|nuestros fundadores|quiénes somos|el equipo detrás*|liderazgo|nuestro liderazgo|equipo fundador|directivos|nuestros profesionales|abogados|nuestros abogados|las personas detrás*',
  outsiders:
    'testimonios|lo que dicen nuestros clientes*|qué dicen nuestros clientes*|opiniones|opiniones de clientes|casos de éxito|historias de éxito|consejo asesor|asesores|nuestros asesores|consejo de administración|inversores|nuestros inversores|inversionistas|ponentes|nuestros ponentes|autores|sobre el autor|prensa|en los medios|noticias|premios|mentores|embajadores|antiguos alumnos',
  openRoles:
    'ofertas de empleo|nuestras ofertas|nuestras ofertas de empleo|vacantes|nuestras vacantes|vacantes abiertas|posiciones abiertas|puestos abiertos|puestos vacantes|empleos|oportunidades|oportunidades laborales|ofertas de trabajo|ofertas abiertas|ofertas activas|únete al equipo|todas las ofertas|buscamos',
  rolesNoun:
    '*ofertas de empleo*|*vacantes*|*posiciones abiertas*|*puestos abiertos*|*puestos vacantes*|*ofertas de trabajo*|*ofertas abiertas*|*vacante abierta*|*ofertas activas*',
  noRoles:
    '*no hay vacantes*|*no tenemos vacantes*|*no hay ofertas*|*no hay posiciones abiertas*|*sin vacantes*|*no hay puestos*|*no tenemos ofertas*|*ninguna vacante*|*no tenemos posiciones abiertas*|*ninguna oferta*',
  more: 'ver más|cargar más|mostrar más|ver todas|ver todas las ofertas|todas las ofertas|ver todas las vacantes|siguiente|más ofertas|ver todo',
  perUser: '*por usuario*|*/usuario*|*/ usuario*|*por licencia*|*por puesto*|*por empleado*|*por agente*',
  freeTrial: '*prueba gratis*|*prueba gratuita*|*pruébalo gratis*|*empieza gratis*|*comienza gratis*|*probar gratis*|*sin tarjeta de crédito*',
  contactSales:
    '*contactar con ventas*|*contacta con ventas*|*hablar con ventas*|*habla con ventas*|*solicitar presupuesto*|*solicita presupuesto*|*solicitar una demo*|*solicita una demo*|*pedir presupuesto*|*precio a medida*',
  countries: '*países*|*mercados*',
  revenue: '*facturación*|*ingresos anuales*|*ventas anuales*|*facturó*|*facturamos*',
  captions:
    'crecimiento profesional|desarrollo profesional|leer más|saber más|más información|ver perfil|ver más|descubre más|nuestros valores|nuestra historia|nuestra misión|nuestra visión|nuestros servicios|nuestros productos|nuestras oficinas|sobre nosotros|ver todo|ver caso|leer caso|cliente|imagen|foto|logo cliente|y muchos más|y muchas más|muchos más|jornada completa|media jornada|teletrabajo|remoto|híbrido|prácticas|recursos humanos|atención al cliente|aviso legal|política de privacidad|política de cookies|redes sociales|horario de atención|tu nombre|su nombre|tu mensaje|inscríbete|aplicar|solicitar demo|prueba gratis|contáctanos',
  places:
    'estados unidos|reino unido|países bajos|ciudad de méxico|nueva york|américa latina|buenos aires|santiago de chile|las palmas|palma de mallorca|san sebastián|santa cruz|costa rica|el salvador|república dominicana|puerto rico|nuevo león',
  foundedLabel: 'fundación|año de fundación|fundada en|fundada|constitución',
  employeesLabel: 'empleados|número de empleados|plantilla|trabajadores|colaboradores',
  addressLabel:
    'dirección|nuestra dirección|dirección de oficina|ubicación|nuestra ubicación|domicilio|localización|dónde estamos|dónde encontrarnos|visítanos|encuéntranos|oficina|oficinas|nuestra sede|domicilio fiscal|dirección fiscal|localízanos|nuestras oficinas',
  branchLabel: '*sucursal*|*delegación*',
  mailTasks:
    'gerencia|gestion|gestionhumana|talento|talentohumano|direccion|compras|proyecto|logistica|citas|cotiza|presupuesto|taller|recepcion|rrhh|recursos|curriculum|oficina|tecnico|calidad|cursos|matricula|consultas|clinica|cobranza|almacen|tecnica|soporte|operaciones|gerente|promocion|promociones|cotizaciones|recursoshumanos',
  trades:
    'construc|reformas|electric|fontaner|pintura|jardin|transport|mudanza|limpieza|panader|restaurante|hotel|hostal|peluquer|inmobiliaria|abogad|asesor|arquitect|imprenta|taller|autos|motor|vidrio|madera|carpinter|cerrajer|climatiza|segurid|finca|clinica|dental|optica|farmacia|viajes|turismo|muebles',
  provinces:
    'ES:alava,albacete,alicante,almeria,asturias,avila,badajoz,barcelona,bizkaia,burgos,caceres,cadiz,cantabria,castellon,ciudad real,cordoba,cuenca,gipuzkoa,girona,granada,guadalajara,guipuzcoa,huelva,huesca,illes balears,jaen,a coruna,la coruna,la rioja,las palmas,leon,lleida,lugo,madrid,malaga,murcia,navarra,ourense,palencia,pontevedra,salamanca,segovia,sevilla,soria,tarragona,tenerife,teruel,toledo,valencia,valladolid,vizcaya,zamora,zaragoza',
  streets:
    'calle|c/|avenida|avda|avd|carrer|carretera|ctra|carrera|cra|transversal|jiron|pasaje|prolongacion|camino|paseo|passeig|poligono|pol|ronda|travesia|glorieta',
  units: 'planta|piso|puerta|nave',
  pageNames:
    'inicio|contacto|sobre nosotros|quienes somos|bienvenido|bienvenidos|aviso legal|servicios|nuestros servicios|productos|nosotros|galeria|contactenos|todos los derechos reservados',
  mailEdges: 'hola|ventas|comercial|comunica|atencion|empleo|prensa|pedido|tienda',
} satisfies SiteWords;
