/** Spanish: what one may be in charge of without a team, and the small words of titles. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'es',
  charges: [
    { functions: ['program-and-project-management'], post: 'project-manager', words: 'proyecto, proyectos' },
    { functions: ['product-management'], post: 'product-manager', words: 'producto, productos' },
    { functions: ['program-and-project-management'], post: 'program-manager', words: 'programa, programas' },
  ],
  chargeFields: 'gestión de *, dirección de *',
  marks: {
    and: 'y, e, o, u',
    of: 'de, del, para, al, a, por, con especialidad en, encargado del, sobre, con enfoque en, especializado en',
    at: 'at, junto a',
    article: 'la, el, los, las, un, una, lo, nuestro, nuestra',
    former: `
    ex, antiguo, exdirector, exgerente, jubilado, anterior, anteriormente, retirado, emérito, exjefe, exceo, expresidente`,
    seeking: `
    en búsqueda, en busca, buscando, busco, búsqueda activa, en búsqueda activa, desempleado, en transición, disponible para, abierto a,
    en paro, busca`,
    aspiring: 'futuro, aspirante, futura',
    tail: `
    ayudo, ayudando, ayudamos, te ayudo, ayuda a, yo, que, apasionado por, ayudar, impulsando, transformando, con, tu, tus, mi, mis, nuestros,
    creando, conectando, haciendo, impulso, amante, mejorando, acompaño`,
    blank: `
    miembro del, miembro de la, miembro de, apasionado, apasionada, padre, madre, departamento, área, zona, región, sección, división, españa, europa, latinoamérica, latam, méxico,
    argentina, colombia, chile, perú, norte, sur, este, oeste, centro, nacional, internacional, regional, grupo, delegación, unidad, equipo,
    madrid, barcelona, general, iberia, global, territorial, sede, oficina, cataluña, andalucía, levante, servicios, soluciones, nivel,
    negocio, empresa, local, interino, en funciones, suplente, corporativo, colegiado, titulado, certificado, diplomado, independiente,
    interno, externo, especializado, acreditado`,
  },
} satisfies Lexicon;
