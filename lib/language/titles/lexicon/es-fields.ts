/** Spanish: fields of work. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'es',
  fields: {
    accounting: `
    contabilidad; contable, fiscal, fiscalidad, auditoría, impuestos, facturación, tributario, tributaria, consolidación, cuentas por pagar,
    cuentas por cobrar, tributación`,
    administrative: `
    administración; administrativo, administrativa, secretaría, recepción, oficinas, servicios generales, oficina administrativa`,
    'arts-and-design': 'diseño; arte, moda, música, fotografía, artes, teatro, cultural, artístico, bellas artes',
    'business-development': `
    desarrollo de negocio, desarrollo de negocios; desarrollo empresarial, nuevos negocios, estrategia, alianzas, alianzas estratégicas,
    innovación, expansión, desarrollo corporativo, planificación estratégica, planeación estratégica, fusiones y adquisiciones, estratégico,
    desarrollo comercial, desarrollo de mercado, proyectos estratégicos, estratégica, partners`,
    'community-and-social-services': 'servicios sociales; trabajo social, social, voluntariado',
    consulting: 'consultoría; asesoramiento, consultoría estratégica, consulting, asesoría, asesoría empresarial',
    'customer-success-and-support': `
    atención al cliente, servicio al cliente; servicio de atención al cliente, clientes, experiencia de cliente, experiencia del cliente,
    posventa, postventa, servicio postventa, soporte al cliente, relación con clientes, atención al público, éxito del cliente,
    servicio técnico, sac, atención a clientes, soporte, reclamaciones`,
    education: `
    educación, enseñanza; académico, académica, pedagogía, escuela, educación infantil, educación primaria, orientación, educativo,
    admisiones, idiomas, matemáticas, estudios, educación física, secundaria, educación especial, biblioteca`,
    engineering: `
    ingeniería; técnico, construcción, obra, obras, mecánica, eléctrico, eléctrica, electricidad, electrónica, automatización, instalaciones,
    edificación, infraestructuras, electromecánica, climatización, telecomunicaciones, mecatrónica, estructuras, topografía, hidráulica,
    diseño mecánico, aeronáutica, civil`,
    entrepreneurship: 'emprendimiento',
    finance: `
    finanzas; financiero, financiera, administración y finanzas, administración financiera, tesorería, control de gestión, control financiero,
    controlling, banca, banca privada, banca personal, banca de empresas, seguros, riesgos, riesgo, créditos, crédito, crédito y cobranza,
    cobranzas, cobros, inversiones, inversión, costos, costes, presupuestos, planificación financiera, planeación financiera,
    mercado de capitales, relaciones con inversores, control interno, siniestros, gestión de riesgos, presupuesto, fondos, contraloría,
    patrimonios, banca comercial, hipotecas, económico, pagos, precios, préstamos, activos`,
    'healthcare-services': `
    salud, sanidad; sanitario, sanitaria, enfermería, médico, médica, clínica, clínico, farmacia, medicina, fisioterapia, psicología,
    asistencial, odontología, laboratorio clínico, salud pública, nutrición, veterinaria, urgencias, oncología, rehabilitación, terapia,
    farmacéutico`,
    'human-resources': `
    recursos humanos, rrhh; rr hh, selección, selección de personal, personal, talento, talento humano, gestión de talento,
    gestión del talento, capital humano, gestión humana, nóminas, nómina, formación, formación y desarrollo, desarrollo organizacional,
    relaciones laborales, personas, administración de personal, personas y cultura, compensación y beneficios, reclutamiento, capacitación,
    adquisición de talento, compensaciones, bienestar laboral, cultura, empleo, bienestar, desarrollo humano, planilla, gestión de personas`,
    'information-technology': `
    informática, tecnologías de la información; ti, tic, sistemas, sistemas de información, tecnología, tecnologías, software, desarrollo,
    infraestructura, redes, datos, base de datos, bases de datos, ciberseguridad, seguridad informática, seguridad de la información,
    transformación digital, digital, digitalización, soporte técnico, soporte ti, inteligencia de negocio, inteligencia de negocios,
    inteligencia artificial, analítica, aplicaciones, análisis de datos, ciencia de datos, programación, nube, computación, helpdesk,
    arquitectura de software, innovación tecnológica, tecnología de la información, soporte informático, análisis funcional,
    sistemas informáticos, gobierno de datos, reportes, informes`,
    legal: `
    legal, jurídico; jurídica, derecho, cumplimiento, cumplimiento normativo, asuntos regulatorios, contratos, propiedad intelectual,
    protección de datos, regulatorio, compliance, penal, mercantil, patentes, justicia`,
    marketing: `
    marketing, mercadeo; mercadotecnia, márketing, publicidad, marca, marcas, redes sociales, contenidos, contenido, eventos,
    comercio electrónico, ecommerce, posicionamiento, campañas, growth, investigación de mercados, promoción, promociones, merchandising,
    inteligencia comercial, inteligencia de mercado, canal digital, trafficker digital, marketing de producto, mercado, fidelización,
    patrocinio, imagen, marketing relacional`,
    'media-and-communication': `
    comunicación; comunicaciones, relaciones públicas, prensa, medios, periodismo, asuntos públicos, audiovisual, edición, editorial, radio,
    televisión, traducción, cine, publicaciones, vídeo, espectáculos`,
    'military-and-protective-services': `
    seguridad privada; fuerzas armadas, policía, ejército, defensa, vigilancia, ejército de tierra, armada, bomberos, guardia`,
    operations: `
    operaciones; logística, producción, almacén, almacenes, cadena de suministro, transporte, transportes, distribución, mantenimiento,
    planta, fabricación, planificación, inventario, tráfico, prevención de riesgos laborales, seguridad e higiene, medio ambiente,
    medioambiente, mejora continua, procesos, importación, importaciones, comercio exterior, aduanas, turno, operativa, industrial,
    hostelería, restauración, limpieza, flota, organización, turismo, energía, agrícola, minería, envíos, hotel, alimentos y bebidas,
    seguridad y salud, seguridad industrial, cocina, procesos empresariales, agricultura, aeropuerto, stock, taller, ambiental, lean`,
    'product-management': 'gestión de producto; producto, productos, estrategia de producto, portafolio de productos',
    'program-and-project-management': `
    gestión de proyectos; proyecto, proyectos, programas, programa, dirección de proyectos, gestión del cambio, transformación,
    gestión de programas, planificación de proyectos, implementación`,
    purchasing: `
    compras; aprovisionamiento, aprovisionamientos, abastecimiento, abastecimientos, adquisiciones, procurement, suministros,
    contratación pública, contrataciones, suministro, compras indirectas, compras estratégicas, proveedores, compra, compras internacionales`,
    'quality-assurance': `
    calidad; control de calidad, aseguramiento de calidad, aseguramiento de la calidad, gestión de calidad, gestión de la calidad, pruebas,
    garantía de calidad, certificación, metrología, sistema integrado de gestión`,
    'real-estate': 'inmobiliario, inmobiliaria; bienes raíces, bienes inmuebles, arrendamientos, suelo, fincas, vivienda',
    research: `
    investigación; investigación y desarrollo, laboratorio, científico, ensayos clínicos, investigación clínica, química, biología, física,
    estadística, biotecnología, bioestadística, ciencias, estudios`,
    sales: `
    ventas, venta; comercial, grandes cuentas, cuentas clave, exportación, preventa, prospección, retail, canal, canales, distribuidores,
    gran consumo, venta directa, administración de ventas, licitaciones, fuerza de ventas, ventas internas, comercio, canal tradicional,
    canal moderno, comercialización, cuentas, televentas, comercial exterior, negocios internacionales, negocios, tienda, ventas corporativas,
    negociación, comercio minorista, captación, ofertas, mayoristas, punto de venta, área comercial`,
  },
} satisfies Lexicon;
