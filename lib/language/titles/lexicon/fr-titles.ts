/** French: nouns that make a title with a level of its own, and the words that lift or lower one. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'fr',
  heads: [
    {
      level: 'owner',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'owner',
      words: `
    propriétaire, copropriétaire, chef d'entreprise, entrepreneur, autoentrepreneur, patron, gérant propriétaire, actionnaire, franchisé,
    entrepreneure, entrepreneuse, gérant associé, associé gérant, dirigeant propriétaire, repreneur`,
    },
    {
      level: 'founder',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'founder',
      words: `
    fondateur, cofondateur, associé fondateur, président fondateur`,
    },
    {
      level: 'c-suite',
      manages: 'people',
      post: 'ceo',
      words: `
    pdg, p dg, président directeur général, président-directeur général, directeur général, dg, directeur général délégué, dgd,
    directeur général adjoint, dga, directeur exécutif général, administrateur délégué, président, présidente, gérant, co gérant, cogérant,
    dirigeant, dirigeant d'entreprise, codirigeant, président exécutif, directeur gérant, mandataire social,
    président fondateur délégué, président du directoire, membre du directoire, directoire, membre du comité exécutif,
    membre du comité de direction, direction générale`,
    },
    {
      level: 'c-suite',
      manages: 'people',
      functions: ['finance'],
      words: `
    daf, directeur administratif et financier, direction administrative et financière`,
    },
    {
      level: 'c-suite',
      manages: 'people',
      functions: ['human-resources'],
      words: `
    drh, directeur des ressources humaines, directeur ressources humaines, directeur rh`,
    },
    {
      level: 'c-suite',
      manages: 'people',
      functions: ['information-technology'],
      words: `
    dsi, directeur des systèmes d'information, directeur systèmes d'information, directeur informatique, directeur du système d'information,
    dosi, rssi`,
    },
    {
      level: 'partner',
      manages: 'unknown',
      post: 'partner',
      words: `
    associé, coassocié, consultant associé, avocat associé`,
    },
    { level: 'vp', manages: 'people', post: 'vp', words: 'vice président' },
    {
      level: 'director',
      manages: 'people',
      post: 'director',
      words: `
    directeur, direction, doyen, proviseur, directeur de la création, directeur de création`,
    },
    {
      level: 'director',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      words: `
    directeur de projet, directeur de projets, directeur de programme, directeur de programmes, directeur projet, directeur de mission`,
    },
    {
      level: 'director',
      manages: 'function',
      functions: ['sales'],
      words: `
    directeur de clientèle, directeur de comptes, directeur grands comptes`,
    },
    { level: 'director', manages: 'people', functions: ['sales'], words: 'directeur de la clientèle' },
    { level: 'director', manages: 'people', functions: ['finance'], words: "directeur d'agence bancaire" },
    {
      level: 'head',
      manages: 'people',
      post: 'head',
      words: `
    chef de service, chef de division, chef, responsable de département, responsable de service, responsable du service,
    responsable du département, chef de cabinet, secrétaire général, délégué général, responsable de pôle, chef de file, chef de bureau, directeur de cabinet, chef de section`,
    },
    { level: 'head', manages: 'people', functions: ['sales'], words: 'chef de rayon, manager de rayon' },
    { level: 'head', manages: 'people', functions: ['media-and-communication'], words: 'rédacteur en chef' },
    {
      level: 'manager',
      manages: 'people',
      post: 'manager',
      words: `
    responsable, resp, encadrant, directeur d'agence, cadre dirigeant, cadre supérieur, gérant de succursale`,
    },
    { level: 'manager', manages: 'people', functions: ['sales'], words: "gérant de magasin, responsable d'affaires" },
    { level: 'manager', manages: 'people', functions: ['finance'], words: 'raf' },
    { level: 'manager', manages: 'people', functions: ['human-resources'], words: 'responsable développement rh, responsable du développement rh' },
    {
      level: 'manager',
      manages: 'people',
      functions: ['customer-success-and-support'],
      words: 'responsable du service client, responsable service clients',
    },
    { level: 'mid', manages: 'none', serves: true, words: 'adjoint au, adjoint à la, adjoint du, adjoint de la' },
    { level: 'manager', manages: 'people', functions: ['operations'], words: 'gouvernante générale' },
    {
      level: 'manager',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      post: 'project-manager',
      words: `
    chef de projets, chargé de projet, chargé de projets, responsable projet, responsable de projet, responsable projets,
    responsable de projets, pilote de projet, chef projet, cdp, chefs de projet, gestionnaire de projet, gestionnaire de projets`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['product-management'],
      weight: 'open',
      post: 'product-manager',
      words: `
    chef de produits, chef produit, responsable produit, responsable produits, chef de gamme, responsable de gamme, gestionnaire de produit`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['sales'],
      post: 'key-account-manager',
      words: `
    responsable grands comptes, responsable grand compte, responsable comptes clés, chargé de grands comptes, responsable de comptes,
    responsable de compte, gestionnaire de comptes, responsable de clientèle`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['sales'],
      words: `
    chef de secteur, responsable de secteur commercial, responsable secteur, chef de zone export, responsable export, chef de marché,
    responsable commercial secteur`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['engineering'],
      words: `
    conducteur de travaux, chef de chantier, responsable de chantier, responsable travaux, chef de travaux, responsable de travaux`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['business-development'],
      words: `
    responsable développement, responsable du développement, responsable partenariats, responsable des partenariats, responsable innovation`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['marketing'],
      words: `
    responsable de marque, responsable événementiel, responsable e commerce, responsable contenu, chef de marque, responsable réseaux sociaux`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['information-technology'],
      words: `
    responsable applicatif, responsable d'application, responsable applications`,
    },
    {
      level: 'lead',
      manages: 'people',
      functions: ['accounting'],
      words: `
    chef comptable, chef de mission comptable, chef de mission expertise comptable`,
    },
    {
      level: 'lead',
      manages: 'people',
      words: `
    chef d'équipe, chef d'équipes, responsable d'équipe, superviseur, contremaître, agent de maîtrise, animateur d'équipe, manager d'équipe,
    chef de groupe, leader, chef d'atelier, chef de ligne, chef cuisinier, second de cuisine, chef de rang, maître d'hôtel, chef de brigade,
    chef de poste`,
    },
    {
      level: 'lead',
      manages: 'people',
      functions: ['healthcare-services'],
      words: `
    cadre de santé, infirmier coordinateur, infirmier chef`,
    },
    { level: 'mid', manages: 'none', functions: ['sales', 'engineering'], words: "ingénieur d'affaires" },
    {
      level: 'mid',
      manages: 'none',
      functions: ['information-technology', 'engineering'],
      words: `
    ingénieur systèmes et réseaux, ingénieur système et réseau, ingénieur études et développement, ingénieur d études et développement,
    ingénieur en informatique, ingénieur support, ingénieur d'études et de développement`,
    },
    {
      level: 'mid',
      manages: 'none',
      functions: ['engineering', 'program-and-project-management'],
      words: `
    ingénieur projet, ingénieur projets, ingénieur de projet`,
    },
    { level: 'mid', manages: 'function', functions: ['arts-and-design'], words: 'directeur artistique' },
    {
      level: 'mid',
      manages: 'none',
      functions: ['arts-and-design', 'media-and-communication'],
      words: `
    directeur de la photographie, chef opérateur, réalisateur, metteur en scène, chef décorateur`,
    },
    { level: 'mid', manages: 'function', functions: ['product-management'], words: 'responsable produit technique' },
    { level: 'mid', manages: 'function', functions: ['operations'], words: 'pilote de processus, propriétaire de processus' },
    { level: 'mid', manages: 'none', side: true, words: 'conférencier, auteur, mentor, écrivain' },
    { level: 'junior', manages: 'none', functions: ['research'], words: 'doctorant, thésard, doctorante' },
    {
      level: 'unknown',
      manages: 'unknown',
      side: true,
      words: `
    administrateur indépendant, membre du conseil d'administration, membre du conseil de surveillance, président du conseil d'administration,
    président du conseil de surveillance, conseil d'administration, élu, conseiller municipal`,
    },
    { level: 'unknown', manages: 'unknown', functions: ['finance'], side: true, words: 'investisseur' },
  ],
  doubles: [
    {
      grade: 'intern',
      level: 'intern',
      manages: 'none',
      words: `
    stagiaire, stage, alternant, alternance, apprenti, apprentissage, en alternance, alternante, en stage, élève, élève ingénieur,
    élève avocat, étudiant stagiaire, stage de fin d études, service civique, contrat de professionnalisation`,
    },
    { grade: 'none', level: 'intern', manages: 'none', words: 'étudiant, étudiante, lycéen' },
    {
      grade: 'none',
      level: 'mid',
      manages: 'none',
      words: `
    indépendant, freelance, bénévole, travailleur indépendant`,
    },
    {
      grade: 'none',
      level: 'mid',
      manages: 'none',
      functions: ['administrative'],
      weight: 'weak',
      serves: true,
      words: 'assistant, assistante, assistanat',
    },
    { grade: 'junior', level: 'junior', manages: 'none', words: 'jeune diplômé, débutant' },
  ],
  grades: {
    senior: 'senior, sénior, confirmé, expérimenté, principal',
    junior: 'junior',
  },
} satisfies Lexicon;
