/** Spanish: individual contributors. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'es',
  plainJobs: `
    especialista, experto, técnico, técnica, analista, coordinador, coordinación, asesor, empleado, agente, representante, oficial, operador,
    gestor, promotor, trabajador, facilitador, planificador, inspector, funcionario, personal, perito, evaluador, examinador,
    embajador, colaborador, cocinero, camarero, panadero, pastelero, carnicero, peluquero, agricultor, ganadero, jardinero, azafata,
    tripulante de cabina, niñera, político, diputado, concejal, entrenador personal, guía turístico, artesano, tasador, orientador, botones,
    miembro, animador, mediador, sastre, administrador`,
  jobEndings: 'ologo, ologa, ografo, ografa, iatra',
  jobs: {
    strong: {
      accounting: `
    contable, contador, auditor, asesor fiscal, administrativo contable, tenedor de libros, fiscalista, facturador, facturista,
    revisor fiscal, censor jurado de cuentas`,
      administrative: `
    asistente ejecutivo, administrativo, administrativa, secretario, secretaria, recepcionista, capturista, archivista, telefonista, grabador de datos, oficinista`,
      'business-development': `
    desarrollador de negocio, desarrollador de negocios, especialista en desarrollo de negocio`,
      'customer-success-and-support': `
    teleoperador, especialista en atención al cliente, operador telefónico, asesor al cliente, atención al cliente, atención al público`,
      education: `
    profesor, maestro, docente, formador, pedagogo, instructor, educador, tutor, bibliotecario, capacitador, monitor, entrenador, preparador,
    lector`,
      finance: `
    controller, controlador financiero, controlador de gestión, gestor bancario, banquero, tesorero, corredor de seguros, actuario,
    gestor de patrimonio, corredor de bolsa, suscriptor, cajero bancario, administrativo financiero, responsable de préstamos,
    economista financiero, consultor financiero, broker, agente de bolsa, tramitador de siniestros`,
      'healthcare-services': `
    enfermero, médico, dentista, odontólogo, farmacéutico, fisioterapeuta, psicólogo, terapeuta, nutricionista, óptico, veterinario, celador,
    técnico en emergencias sanitarias, podólogo, osteópata, kinesiólogo, anestesista, quiropráctico, acupuntor, cuidador`,
      'human-resources': `
    generalista de recursos humanos, especialista en recursos humanos, reclutador, seleccionador, administrativo de recursos humanos,
    consultor de selección, consultor de recursos humanos, consultor de rrhh, asesor laboral, headhunter, graduado social,
    especialista en nómina, administrativo de nóminas, business partner de recursos humanos, orientador laboral, técnico de personal,
    técnico en selección`,
      legal: `
    abogado, notario, procurador, juez, jurista, letrado, fiscal, secretario judicial, magistrado, auxiliar judicial,
    especialista en asuntos regulatorios`,
      marketing: `
    mercadólogo, especialista en marketing, publicista, redactor publicitario, copywriter, organizador de eventos, creador de contenido,
    estratega digital, planificador de medios, mercaderista, especialista en mercadeo, investigador de mercado`,
      'media-and-communication': `
    periodista, redactor, comunicador, editor, traductor, corrector, presentador, productor, relaciones públicas, realizador, reportero,
    cámara, técnico de sonido, actriz, librero`,
      'military-and-protective-services': 'policía, militar, bombero, vigilante, funcionario de prisiones, teniente',
      'product-management': 'especialista en producto, propietario de producto, dueño de producto',
      'program-and-project-management': 'especialista en proyectos, especialista en scrum',
      purchasing: `
    comprador, administrativo de compras, especialista en compras, negociador, aprovisionador, encargado de compras,
    especialista en abastecimiento, técnico de contratación`,
      'quality-assurance': `
    auditor de calidad, especialista en aseguramiento de calidad, tester, probador de software, controlador de calidad, verificador de calidad`,
      sales: `
    delegado, delegado de zona, comercial, vendedor, ejecutivo de cuenta, dependiente, consultor comercial, consultor de ventas, consultor técnico comercial,
    administrativo comercial, visitador médico, televendedor, cajero, preventa, preventista, agente de viajes, especialista en ventas,
    comerciante, consultor preventa, representante técnico, asesor técnico, captador, prospector, distribuidor, mayorista`,
      operations: `
    operario, operador de máquina, operador de maquinaria, mozo de almacén, almacenero, conductor, repartidor, coordinador logístico,
    mecánico, electricista, fontanero, soldador, albañil, carpintero, pintor, instalador, montador, tornero, fresador, limpiador, piloto,
    especialista en operaciones, peón, despachador, especialista en logística, encargado de mantenimiento, cartero, mensajero, ensamblador,
    manipulador, maquinista, minero, marinero, cerrajero, tapicero, impresor, barrendero, obrero, ajustador, tejedor, cortador, reparador`,
      'information-technology': `
    programador, informático, analista funcional, analista de negocio, analista de negocios, analista de soporte, técnico de soporte,
    soporte técnico, arquitecto de software, arquitecto de soluciones, arquitecto de sistemas, arquitecto de datos, arquitecto cloud,
    consultor tecnológico, especialista en sistemas, especialista en ciberseguridad, webmaster, maquetador web, licenciado en sistemas,
    técnico en informática, técnico en sistemas, analista de seguridad, técnico de microinformática, técnico de reparación de computadoras,
    soporte de ti`,
    },
    open: {
      consulting: `
    consultor, consultor de negocios, consultor estratégico, asesor empresarial, asesor de empresas, consultor de estrategia, consultoría,
    asesor estratégico`,
    },
    soft: {
      engineering: `
    ingeniero, ingeniero industrial, ingeniero mecánico, ingeniero químico, ingeniero de procesos, ingeniero de producción,
    ingeniero de diseño, ingeniero de aplicaciones, delineante, dibujante técnico, técnico electrónico, técnico de campo, topógrafo,
    aparejador, arquitecto técnico, técnico de servicio, ingeniero de mantenimiento, agrimensor`,
      research: `
    investigador, científico, químico, biólogo, físico, matemático, estadístico, sociólogo, historiador, bioquímico, geólogo, arqueólogo,
    biotecnólogo, geógrafo, microbiólogo, politólogo`,
      'arts-and-design': `
    diseñador, diseñador web, diseñador industrial, arquitecto, ilustrador, artista, músico, decorador, estilista, maquetador, cantante,
    creativo, maquillador, escultor, compositor, joyero, coreógrafo`,
    },
    weak: {
      'information-technology': 'desarrollador',
    },
  },
} satisfies Lexicon;
