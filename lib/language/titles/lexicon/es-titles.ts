/** Spanish: nouns that make a title with a level of its own, and the words that lift or lower one. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'es',
  heads: [
    {
      level: 'owner',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'owner',
      words: `
    socio gerente, socio administrador, propietario, copropietario, dueño, empresario, emprendedor, titular, accionista, socio propietario,
    franquiciado, microempresario`,
    },
    {
      level: 'founder',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'founder',
      words: `
    fundador, cofundador, socio fundador, socio cofundador, presidente fundador`,
    },
    {
      level: 'c-suite',
      manages: 'people',
      post: 'ceo',
      words: `
    consejero delegado, director general, director general adjunto, gerente general, presidente, presidente ejecutivo, administrador único,
    administrador solidario, administrador mancomunado, presidente y consejero delegado, director general ejecutivo, director gerente,
    directora gerente, dirección general, presidenta, miembro del comité de dirección, comité de dirección, director general corporativo,
    gerencia general, subdirector general`,
    },
    { level: 'partner', manages: 'unknown', post: 'partner', words: 'socio, consocio' },
    { level: 'vp', manages: 'people', post: 'vp', words: 'vicepresidente, vicepresidenta' },
    {
      level: 'vp',
      manages: 'unknown',
      words: `
    vicepresidente adjunto, vicepresidente asociado, vicepresidente asistente`,
    },
    {
      level: 'director',
      manages: 'people',
      post: 'director',
      words: `
    director, subdirector, dirección, vicedirector, decano, director creativo, rector, subdirección`,
    },
    {
      level: 'director',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      words: `
    director de proyecto, director de proyectos, director de programa, director de programas, director de obra`,
    },
    { level: 'director', manages: 'function', functions: ['sales'], words: 'director de cuentas, director de cuenta' },
    {
      level: 'director',
      manages: 'people',
      functions: ['finance'],
      words: `
    director administrativo y financiero, director de sucursal, director de oficina`,
    },
    { level: 'director', manages: 'people', functions: ['engineering'], words: 'director técnico' },
    {
      level: 'head',
      manages: 'people',
      post: 'head',
      words: `
    jefe, jefatura, subjefe, responsable de departamento, responsable del departamento, responsable de área`,
    },
    { level: 'head', manages: 'people', functions: ['media-and-communication'], words: 'jefe de redacción' },
    {
      level: 'manager',
      manages: 'people',
      post: 'manager',
      words: `
    gerente, gerencia, responsable, encargado, subgerente, delegado territorial, administrador general, delegado regional`,
    },
    {
      level: 'manager',
      manages: 'people',
      functions: ['sales'],
      words: `
    jefe de tienda, gerente de local, encargado de sección, jefe de sucursal`,
    },
    {
      level: 'manager',
      manages: 'people',
      functions: ['operations'],
      words: `
    jefe de planta, jefe de almacén, jefe de taller, jefe de turno, jefe de mantenimiento, jefe de fábrica`,
    },
    { level: 'manager', manages: 'function', functions: ['engineering'], words: 'jefe de obra, encargado de obra, jefe de obras' },
    {
      level: 'manager',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      post: 'project-manager',
      words: `
    jefe de proyecto, jefe de proyectos, gerente de proyecto, gerente de proyectos, gestor de proyecto, gestor de proyectos,
    responsable de proyecto, responsable de proyectos, administrador de proyectos, líder de proyecto, líder de proyectos, jefe de programa,
    gerente de programa, gerente de programas, gestor de programas, encargado de proyecto, encargado de proyectos`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['product-management'],
      weight: 'open',
      post: 'product-manager',
      words: `
    jefe de producto, gerente de producto, gestor de producto, responsable de producto, jefe de productos, gerente de productos,
    encargado de producto`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['sales'],
      post: 'key-account-manager',
      words: `
    gerente de cuentas clave, gestor de cuentas clave, responsable de grandes cuentas, gestor de grandes cuentas, gerente de grandes cuentas`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['sales'],
      post: 'account-manager',
      words: `
    gerente de cuenta, gerente de cuentas, gestor de cuentas, gestor de cuenta, responsable de cuentas, responsable de cuenta,
    jefe de cuentas, gerente de territorio, gestor comercial, gerente de exportación, responsable de exportación`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['marketing'],
      words: `
    gerente de marca, jefe de marca, gestor de redes sociales, gestor de comunidades, responsable de marca, responsable de contenidos,
    responsable de redes sociales`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['business-development'],
      words: `
    responsable de desarrollo de negocio, gerente de desarrollo de negocios, gerente de desarrollo de negocio,
    gestor de desarrollo de negocio, responsable de alianzas, responsable de innovación, gestor de innovación`,
    },
    { level: 'manager', manages: 'function', functions: ['customer-success-and-support'], words: 'gestor de clientes, gerente de éxito del cliente' },
    {
      level: 'manager',
      manages: 'function',
      functions: ['finance'],
      words: `
    gestor de riesgos, gestor de patrimonios, gestor de fondos, gestor de carteras`,
    },
    {
      level: 'lead',
      manages: 'people',
      words: `
    jefe de equipo, supervisor, líder de equipo, capataz, jefe de grupo, coordinador de equipo, responsable de equipo, chef ejecutivo,
    jefe de cocina, jefe de sala, encargado de equipo, capitán, maître`,
    },
    { level: 'lead', manages: 'unknown', words: 'líder, lider' },
    { level: 'lead', manages: 'unknown', functions: ['information-technology'], words: 'líder técnico, líder tecnológico' },
    {
      level: 'mid',
      manages: 'none',
      functions: ['information-technology', 'engineering'],
      words: `
    ingeniero en sistemas, ingeniero de soporte, ingeniero en informática`,
    },
    {
      level: 'mid',
      manages: 'none',
      functions: ['engineering', 'program-and-project-management'],
      words: 'ingeniero de proyecto, ingeniero de proyectos',
    },
    {
      level: 'mid',
      manages: 'none',
      functions: ['human-resources'],
      words: `
    socio comercial de recursos humanos, socio de recursos humanos`,
    },
    { level: 'mid', manages: 'function', functions: ['arts-and-design'], words: 'director de arte, director artístico' },
    { level: 'mid', manages: 'none', functions: ['arts-and-design', 'media-and-communication'], words: 'director de fotografía, director de cine' },
    {
      level: 'mid',
      manages: 'none',
      side: true,
      words: `
    conferencista, conferenciante, autor, mentor, ponente, escritor`,
    },
    {
      level: 'junior',
      manages: 'none',
      functions: ['research'],
      words: `
    doctorando, estudiante de doctorado, investigador predoctoral`,
    },
    {
      level: 'unknown',
      manages: 'unknown',
      side: true,
      words: `
    consejero, miembro del consejo, miembro del consejo de administración, vocal, patrono, miembro de la junta directiva,
    consejo de administración`,
    },
    { level: 'unknown', manages: 'unknown', functions: ['finance'], side: true, words: 'inversor, inversionista' },
  ],
  doubles: [
    {
      grade: 'intern',
      level: 'intern',
      manages: 'none',
      words: `
    becario, practicante, prácticas, en prácticas, pasante, aprendiz, alumno en prácticas, estudiante en prácticas, pasantía,
    estudiante de prácticas, estudiante universitario, alumno trabajador`,
    },
    { grade: 'none', level: 'intern', manages: 'none', words: 'estudiante, alumno' },
    {
      grade: 'none',
      level: 'mid',
      manages: 'none',
      words: `
    autónomo, freelance, voluntario, trabajador autónomo, trabajador por cuenta propia, profesional independiente, profesional, ejecutivo,
    adjunto`,
    },
    {
      grade: 'none',
      level: 'mid',
      manages: 'none',
      functions: ['administrative'],
      weight: 'weak',
      serves: true,
      words: 'asistente, ayudante, auxiliar',
    },
    { grade: 'associate', level: 'mid', manages: 'none', words: 'asociado' },
    { grade: 'junior', level: 'junior', manages: 'none', words: 'recién graduado, recién titulado' },
  ],
  grades: {
    senior: 'senior, sénior, sr, experimentado, principal',
    junior: 'junior, júnior, jr',
  },
} satisfies Lexicon;
