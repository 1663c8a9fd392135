/** French: individual contributors. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'fr',
  plainJobs: `
    administrateur, chargé, chargé de mission, chargé d'études, employé, agent, spécialiste, expert, conseiller, coordinateur, coordonnateur,
    coordinatrice, gestionnaire, animateur, correspondant local, analyste, préposé, inspecteur, contrôleur, délégué, attaché, médiateur,
    intervenant, référent, planificateur, cuisinier, serveur, barman, boulanger, pâtissier, boucher, coiffeur, esthéticien, éleveur,
    jardinier, paysagiste, steward, député, sénateur, professionnel, auxiliaire, artisan, sportif, guide, toiletteur, sommelier, enquêteur,
    estimateur, évaluateur`,
  jobEndings: 'ologue, ographe, iatre, icien, icienne',
  jobs: {
    strong: {
      accounting: `
    comptable, aide comptable, auditeur, commissaire aux comptes, fiscaliste, vérificateur, trésorier payeur`,
      administrative: `
    secrétaire, standardiste, réceptionniste, hôtesse d'accueil, hôte d'accueil, employé de bureau, attaché de direction, opérateur de saisie,
    archiviste, assistant de manager, adjoint administratif, agent de bureau`,
      'business-development': 'développeur commercial, responsable de développement',
      'community-and-social-services': `
    travailleur social, conseiller en insertion, animateur socioculturel, auxiliaire de vie, conseiller conjugal, aumônier`,
      'customer-success-and-support': `
    téléconseiller, chargé de la relation client, hotliner, technicien sav, chargé de comptes clients, téléopérateur, agent d escale`,
      education: `
    enseignant, professeur, formateur, instituteur, maître de conférences, chargé de cours, éducateur, coach, moniteur, bibliothécaire,
    documentaliste, surveillant, directeur d'école, lecteur, entraîneur, répétiteur`,
      finance: `
    contrôleur de gestion, conseiller en gestion de patrimoine, conseiller patrimonial, banquier, gestionnaire de patrimoine, trésorier,
    courtier, courtier en assurance, courtier en assurances, conseiller en assurance, conseiller en assurances, souscripteur, actuaire,
    gérant d'actifs, gestionnaire d'actifs, gestionnaire de portefeuille, gérant de portefeuille, gérant de fonds,
    chargé d'affaires entreprises, chargé d'affaires professionnels, chargé de clientèle professionnels, chargé de clientèle particuliers,
    courtier en crédit, économiste financier, conseiller clientèle bancaire, chargé de clientèle banque, assureur, trader,
    conseiller clientèle particuliers, conseiller clientèle professionnels, gestionnaire back office, contrôleur budgétaire,
    analyste budgétaire, indemnisateur, expert en sinistres`,
      'healthcare-services': `
    infirmier, infirmière, aide soignant, médecin, chirurgien, dentiste, pharmacien, préparateur en pharmacie, kinésithérapeute, psychologue,
    sage femme, ostéopathe, ergothérapeute, ambulancier, auxiliaire de puériculture, puéricultrice, diététicien, nutritionniste, opticien,
    vétérinaire, thérapeute, brancardier, orthoptiste, podologue, anesthésiste`,
      'human-resources': `
    gestionnaire paie et administration du personnel, recruteur, consultant en recrutement, consultant recrutement, technicien paie,
    chargé de formation, généraliste rh, partenaire rh, conseiller en recrutement, conseiller en évolution professionnelle, chasseur de têtes,
    talent acquisition, consultant en ressources humaines recrutement, psychologue du travail`,
      legal: `
    juriste, avocat, notaire, huissier, magistrat, juge, greffier, mandataire judiciaire, procureur, chargé d affaires réglementaires,
    ingénieur brevets`,
      marketing: `
    chargé de communication et marketing, rédacteur web, concepteur rédacteur, webmarketeur, traffic manager, chargé de projet événementiel,
    chargé de projet marketing, animateur commercial, merchandiseur, marketeur, référenceur, promoteur des ventes, organisateur d'événements,
    publicitaire, acheteur média, animateur de communauté`,
      'media-and-communication': `
    journaliste, rédacteur, traducteur, interprète, producteur, correcteur, éditeur, présentateur, régisseur, libraire, comédien, acteur`,
      'military-and-protective-services': `
    policier, militaire, pompier, agent de sécurité, officier, sergent, caporal, surveillant pénitentiaire, lieutenant, commandant, brigadier,
    gardien`,
      'product-management': 'assistant chef de produit, concepteur produit',
      'program-and-project-management': `
    assistant chef de projet, pmo, chef de projet adjoint, responsable planning projet`,
      purchasing: 'acheteur, approvisionneur, category manager, négociateur achats',
      'quality-assurance': 'qualiticien, technicien qualité, testeur, animateur qse, auditeur qualité',
      'real-estate': 'négociateur immobilier, administrateur de biens, syndic, chasseur immobilier',
      sales: `
    commercial, commerciale, vendeur, technico commercial, technicocommercial, chargé d'affaires, délégué médical, délégué pharmaceutique,
    commercial b2b, vrp, représentant, télévendeur, téléprospecteur, assistant export, négociateur, conseiller en vente, hôte de caisse,
    hôtesse de caisse, caissier, conseiller voyages, agent de voyages, commerçant, démonstrateur, employé libre service, grossiste, négociant,
    concessionnaire, chargé de comptes, attaché de clientèle, marchand`,
      operations: `
    opérateur, ouvrier, préparateur de commandes, cariste, magasinier, chauffeur, conducteur, livreur, technicien de maintenance, électricien,
    mécanicien, plombier, soudeur, menuisier, maçon, charpentier, couvreur, carreleur, chaudronnier, tourneur, fraiseur, monteur, ajusteur,
    installateur, pilote, technicien d'exploitation, facteur, manutentionnaire, machiniste, réparateur, serrurier, assembleur, fabricant,
    grutier, agent technique, éboueur, marin, capitaine, couturier, imprimeur, polisseur, mineur`,
      'information-technology': `
    programmeur, informaticien, technicien informatique, technicien support, technicien réseau, technicien systèmes et réseaux,
    technicien helpdesk, administrateur systèmes et réseaux, administrateur système et réseau, architecte logiciel, architecte solution,
    architecte si, architecte technique, architecte cloud, architecte informatique, architecte réseau, architecte système,
    analyste fonctionnel, intégrateur, webmaster, concepteur développeur, analyste soc, amoa, maîtrise d'ouvrage, moa,
    expert technique informatique, technicien systèmes, analyste métier, concepteur de logiciels, testeur intrusion`,
    },
    open: {
      consulting: `
    consultant, consultant en management, consultant en stratégie, consultant en organisation, conseil, conseiller en stratégie,
    consultant technique, conseiller en organisation, conseiller en gestion, consultant manager, conseiller d'entreprise,
    conseiller aux entreprises`,
    },
    soft: {
      engineering: `
    ingénieur, ingénieure, ingénieur process, technicien, dessinateur, projeteur, métreur, électrotechnicien, automaticien, électromécanicien,
    électronicien, géomètre, ingénieur industriel, thermicien, frigoriste`,
      research: `
    chercheur, chercheuse, ingénieur de recherche, technicien de laboratoire, laborantin, scientifique, chimiste, biologiste, physicien,
    mathématicien, statisticien, historien, directeur de recherche, géologue, biochimiste, astronome`,
      'arts-and-design': `
    designer, graphiste, infographiste, architecte, photographe, illustrateur, artiste, décorateur, styliste, maquettiste, musicien, chanteur,
    concepteur, modéliste, compositeur, danseur, chorégraphe, sculpteur, peintre, maquilleur, bijoutier, céramiste, conservateur, costumier`,
    },
    weak: {
      'information-technology': 'développeur',
    },
  },
} satisfies Lexicon;
