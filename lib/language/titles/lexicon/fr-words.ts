/** French: what one may be in charge of without a team, and the small words of titles. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'fr',
  charges: [
    { functions: ['program-and-project-management'], post: 'project-manager', words: 'projet' },
    { functions: ['program-and-project-management'], post: 'program-manager', words: 'programme, programmes' },
    { functions: ['product-management'], post: 'product-manager', words: 'produit' },
  ],
  chargeHeads: 'chef de *, responsable de *, responsable *, pilote de *',
  chargeFields: 'gestion de *, pilotage de *, management de *',
  marks: {
    and: 'et, ou, puis',
    of: `
    de, du, des, d, à, au, aux, pour, dans, sur, auprès de, auprès du, en charge de, en charge des, en charge du, chargé de la,
    responsable du suivi de, spécialité, par`,
    at: 'chez, at',
    article: 'la, le, les, l, un, une, nos, notre, votre',
    former: `
    ancien, ex, retraité, retraitée, en retraite, à la retraite, anciennement, précédemment, honoraire, jeune retraité`,
    seeking: `
    en recherche, à la recherche, recherche active, en recherche d emploi, en recherche d opportunités, à l écoute, à l'écoute du marché,
    à l écoute d opportunités, recherche d emploi, recherche un poste, recherche une alternance, recherche alternance, recherche stage,
    recherche un stage, en quête, disponible, demandeur d emploi, sans emploi, en reconversion, recherche un emploi`,
    aspiring: 'futur, future, aspirant',
    tail: `
    j aide, j accompagne, je, nous, aide, accompagne les, aidons, qui, pour vous aider, passionné par, ensemble, votre partenaire, avec, vos,
    mon, ma, mes, spécialisé dans, spécialisée dans, au service de, j ai, depuis`,
    blank: `
    membre du, membre de la, membre de, passionné, passionnée, maman, papa, service, pôle, département, secteur, région, régional, france, europe, sud, nord, est, ouest, sud est,
    sud ouest, île de france, idf, paca, rhône alpes, paris, lyon, marseille, national, international, groupe, zone, site, unité, agence,
    équipe, grand est, monde, afrique, suisse, belgique, filiale, activité, activités, métier, général, générale, niveau, poste, cdi, cdd,
    temps plein, adjoint, intérimaire, par intérim, opérationnel, certifié, diplômé d'état, interne, externe, sédentaire, itinérant, terrain,
    école de commerce, école d'ingénieurs, école supérieure, spécialisé, de transition, en chef`,
  },
} satisfies Lexicon;
