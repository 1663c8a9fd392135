/** Spanish. */
import type { WordLists } from '../word-lists';

export default {
  absent: 'no|sin|ningun|ninguna|nunca|ni|cero|libre de|libres de|en lugar de|en vez de|adios a|se acabo|se acabaron|jamas|tampoco',
  notAbsent: 'no solo|no unicamente|todavia no|aun no|no basta|no es facil|no siempre|no hay una sola|no tenemos una',
  over: 'cosa del pasado|cosas del pasado|no es un problema|no son un problema|ya no es un problema|es historia|esta resuelto|quedo atras',
  turns: 'pero|sino|aunque|sin embargo|mientras',
  helps: 'ayudamos|ayuda|ayudan|ayudando|acompanamos|acompana|permitimos|permite|permiten|asesoramos|asesora|facilitamos',
  others:
    'empresas|companias|clientes|equipos|marcas|pymes|comercios|comerciantes|fabricantes|startups|bancos|aseguradoras|hospitales|clinicas|despachos|plantas|organizaciones|agencias|fundadores|tiendas|negocios|directivos|empleadores|usted|ustedes|fabricas|abogados|medicos|restaurantes|hoteles|escuelas|ayuntamientos|distribuidores|autonomos|talleres',
  yours: 'tu|tus|vuestro|vuestra|vuestros|vuestras',
  ours: 'nuestro|nuestra|nuestros|nuestras|mi|mis',
  offers:
    'nuestra plataforma|nuestro software|nuestra solucion|nuestras soluciones|nuestro producto|nuestros productos|nuestros consultores|nuestros expertos|caso de exito|prueba gratuita|reserva una demo|muchos de nuestros clientes',
  sells: 'ofrecemos|proporcionamos|vendemos|desarrollamos|ofrece|desarrolla|proveedor|especializada en|especializados en',
  wares: 'software|solucion|soluciones|plataforma|plataformas|herramienta|herramientas|servicios|consultoria|aplicacion|agencia|proveedor',
  towards: 'para',
  needs:
    'cuesta|cuestan|desafio|desafios|reto|retos|necesitamos|necesita|necesidad|debemos|debe|deben|queremos|quiere|mejorar|reducir|bajar|disminuir|aumentar|demasiado|demasiada|demasiados|demasiadas|falta|faltan|escasez|objetivo|objetivos|prioridad|prioridades|construir|sustituir|reemplazar|migrar|dificil|dificiles|problema|problemas|todavia|aun|a mano|presion|sube|suben|creciente|saturado|saturados|cuello de botella|implantar|implantacion|responsable de|liderar|desarrollar|buscamos|horas|perdemos|perder|perdidos|mas rapido|mejor|unificar|modernizar|reunir|duplicar|cada|simplificar|fidelizar|tardamos|tarda|tenemos que|demasiado alto|demasiado alta|esperan|exigen|preocupa',
  troubles:
    'abandono|bajas de clientes|fuga de clientes|trabajo manual|procesos manuales|tareas manuales|entrada manual|a mano|silo|silos|fragmentado|fragmentados|fragmentada|repetitivo|repetitivas|repetitivos|ineficiente|ineficientes|ineficiencia|sistemas heredados|caida|caidas|cuello de botella|escasez|rotacion|demasiadas herramientas|hojas de calculo|fraude|horas extra|jubilacion|riesgo de cambio|papeleo|retrasos',
  privateLife:
    'mi esposa|mi mujer|mi marido|mis hijos|mi hijo|mi hija|mi familia|mi madre|mi padre|casado|casada|divorciado|divorciada|embarazada|baja maternal|permiso parental|enfermedad|mi salud|cancer|mi burnout|terapia|depresion|iglesia|mi fe|dios|musulman|cristiano|mi perro|maraton',
  otherMeanings:
    'seguridad social|seguridad alimentaria|integracion social|manual de usuario|manual de instrucciones|conservacion de datos|bolsa de valores',
  smallPrint: 'cookie|cookies|politica de privacidad|condiciones de uso|aviso legal|suscribete',
  done: 'hemos renovado|hemos terminado|hemos automatizado|con exito',
  achieved: 'certificado|certificada|certificados|certificacion|conforme|homologada',
  standards: 'iso',
  we: 'nosotros|yo',
  common: 'estamos contratando|equipo en crecimiento|equipo pequeno',
  verbs: 'es|son|esta|estan|tiene|tienen|debe',
} satisfies WordLists;
