/** French: fields of work. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'fr',
  fields: {
    accounting: `
    comptabilité; comptable, comptables, compta, fiscalité, fiscal, audit, comptabilité fournisseurs, comptabilité clients, consolidation,
    facturation, expertise comptable, comptes, révision comptable, impôts`,
    administrative: `
    administration; administratif, administratifs, services généraux, secrétariat, accueil, moyens généraux, bureautique,
    gestion administrative, assistanat de direction, affaires générales`,
    'arts-and-design': `
    design; artistique, arts, art, mode, décoration, musique, photographie, spectacle, culture, patrimoine, théâtre, culturel, arts plastiques`,
    'business-development': `
    développement commercial; développement des affaires, stratégie, partenariats, partenariat, développement, innovation, nouveaux marchés,
    fusions acquisitions, stratégique, alliances, croissance externe, prospective, développement économique, planification stratégique`,
    'community-and-social-services': `
    action sociale; social, insertion, petite enfance, enfance, jeunesse, humanitaire, handicap, aide sociale`,
    consulting: 'conseil; consulting, conseil en management, conseil en organisation, conseil en stratégie, conseils',
    'customer-success-and-support': `
    relation client, service client; relations clients, relation clientèle, clientèle, sav, après vente, expérience client,
    satisfaction client, centre d'appels, centre de relation client, clients, client, centre d appel, service consommateurs, support`,
    education: `
    éducation, enseignement; formation, pédagogique, école, scolaire, université, bibliothèque, mathématiques, lettres, enseignement supérieur`,
    engineering: `
    ingénierie; technique, bureau d'études, études, travaux, construction, bâtiment, btp, génie civil, mécanique, électrique, électronique,
    automatisme, automatismes, méthodes, travaux publics, génie électrique, génie mécanique, thermique, conception, structure, hydraulique,
    électromécanique, robotique, procédés, énergétique, télécommunications`,
    entrepreneurship: 'entrepreneuriat; création d entreprise',
    finance: `
    finance, finances; financier, financiers, financement, financements, trésorerie, contrôle financier, banque, bancaire, assurance,
    assurances, crédit, risques, risque, investissement, investissements, gestion de patrimoine, gestion privée, banque privée,
    gestion d'actifs, marchés financiers, recouvrement, sinistres, budget, marché des professionnels, particuliers, indemnisation,
    gestion des risques, administratif et financier, banque d'affaires, capital investissement, monétique, contrôle budgétaire, économique,
    gestion financière, épargne, prévoyance`,
    'healthcare-services': `
    santé, soins; médical, médicale, clinique, infirmier, hospitalier, pharmacie, soins infirmiers, psychologie, médecine, pharmaceutique,
    dentaire, radiologie, bien être, santé publique`,
    'human-resources': `
    ressources humaines, rh; recrutement, paie, paye, personnel, administration du personnel, développement rh, talents, gestion des talents,
    relations sociales, affaires sociales, emploi, gestion du personnel, marque employeur, rémunération, rémunérations,
    développement des ressources humaines, compensation et avantages, mobilité, carrières, emploi et compétences, qualité de vie au travail,
    gestion des ressources humaines, diversité, développement des compétences, intérim, avantages sociaux`,
    'information-technology': `
    informatique, technologies de l'information; systèmes d'information, système d'information, si, digital, numérique, logiciel, logiciels,
    développement informatique, développement logiciel, développement web, infrastructure, infrastructures, réseaux, réseau, systèmes,
    données, bases de données, sécurité informatique, sécurité des systèmes d'information, cybersécurité, transformation digitale,
    transformation numérique, technologie, technologies, applications, applicatif, études informatiques, data, digitale,
    intelligence artificielle, web, support informatique, exploitation informatique, production informatique, digitalisation, architecture si,
    dématérialisation, télécom, applications métiers, informatique décisionnelle, science des données, parc informatique,
    systèmes informatiques, urbanisation si`,
    legal: `
    juridique; droit, affaires juridiques, conformité, contrats, propriété intellectuelle, réglementaire, affaires réglementaires, brevets,
    justice`,
    marketing: `
    marketing; webmarketing, événementiel, evénementiel, événements, évènementiel, marque, marques, publicité, promotion, réseaux sociaux,
    ecommerce, acquisition, contenu, contenus, marketing stratégique, marketing produit, marketing direct, fidélisation, référencement,
    merchandising, communication marketing, marketing client, offre, image de marque`,
    'media-and-communication': `
    communication; relations publiques, presse, médias, édition, rédaction, affaires publiques, journalisme, audiovisuel, cinéma, radio,
    traduction, vidéo`,
    'military-and-protective-services': `
    armée; police, sécurité incendie, sûreté, défense, armée de terre, armée de l'air`,
    operations: `
    opérations, logistique; exploitation, production, transport, transports, entrepôt, stock, maintenance, fabrication, planification,
    planning, flux, hse, environnement, sécurité, expédition, expéditions, douane, douanes, import, usine, industriel, industrielle,
    industrie, atelier, organisation, restauration, hôtellerie, hébergement, services, énergie, agricole, agriculture, industrialisation,
    magasinage, prévention, hygiène, réception, entretien, déchets, ferroviaire, aérien, maritime, back office, lean, bâtiments, eau, tourisme`,
    'product-management': `
    gestion de produit; produit, produits, gamme, offre produits, stratégie produit, portefeuille produits`,
    'program-and-project-management': `
    gestion de projet, gestion de projets; projet, projets, programme, programmes, conduite du changement, pilotage, conduite de projet,
    planification projet, transformation, gestion du changement, bureau des projets`,
    purchasing: `
    achats, achat; approvisionnement, approvisionnements, sourcing, achats indirects, achats directs, achats industriels, marchés publics,
    commande publique, achats hors production, fournisseurs, appro, gestion des fournisseurs, négociation`,
    'quality-assurance': `
    qualité; assurance qualité, qualité fournisseurs, qualité sécurité environnement, contrôle, certification, qualité produit, recette,
    tests, essais, validation, qualité clients, gestion de la qualité, métrologie`,
    'real-estate': `
    immobilier; gestion locative, copropriété, promotion immobilière, foncier, location, transactions, gestion immobilière, logement,
    aménagement, syndic de copropriété`,
    research: `
    recherche; recherche et développement, scientifique, laboratoire, recherche clinique, biologie, chimie, physique, sciences, statistiques,
    pharmacovigilance, recherche scientifique, analyses, biotechnologies`,
    sales: `
    ventes, vente, commercial; commerciale, commerciaux, commerce, grands comptes, comptes clés, export, administration des ventes, adv,
    distribution, retail, avant vente, développement des ventes, prospection, commercial export, force de vente, réseau commercial, gms,
    grande distribution, négoce, magasin, comptes stratégiques, vente à distance, télévente, appels d'offres, animation commerciale, rayon,
    action commerciale, points de vente, boutique, marchés entreprises`,
  },
} satisfies Lexicon;
