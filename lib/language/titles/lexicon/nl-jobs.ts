/** Dutch: individual contributors. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'nl',
  plainJobs: `
    maker, zetter, werker, begeleidster, verzorger, medewerker, specialist, deskundige, coördinator, functionaris, vakman, kracht, beheerder, agent, ambtenaar, expert, begeleider, bediende,
    werknemer, consulent, analist, bewaker, ondersteuner, inspecteur, arbeider, taxateur, kok, kelner, ober, bakker, slager, kapper, boer,
    stewardess, gastheer, gastvrouw, sporter, gids, kleermaker, dierenverzorger, beoordelaar, keurmeester, bemiddelaar`,
  jobEndings: 'oloog, ograaf, kundige',
  jobs: {
    strong: {
      accounting: `
    boekhouder, accountant, belastingadviseur, belastingconsulent, controleleider, fiscalist, administrateur, medewerker debiteuren,
    debiteurenadministrateur, revisor, financieel administratief medewerker, financieel medewerker, relatiebeheerder accountancy,
    aangiftemedewerker, fiscaal adviseur, intern auditor, relatiebeheerder fiscaal, belastinginspecteur, dossierbeheerder`,
      administrative: `
    administratief medewerker, administratief bediende, secretaresse, directiesecretaresse, telefonist, telefoniste, administratieve kracht,
    directiesecretaris, secretaris, secretariaat, archivaris, typist, administratief coördinator`,
      'business-development': 'businessdeveloper, ontwikkelaar nieuwe markten',
      'community-and-social-services': `
    maatschappelijk werker, sociaal werker, welzijnswerker, woonbegeleider, opbouwwerker, gezinsbegeleider`,
      'customer-success-and-support': 'klantadviseur, klantbegeleider, klantenadviseur',
      education: `
    leraar, lerares, docent, leerkracht, trainer, onderwijzer, opleider, coach, instructeur, onderwijzeres, decaan, leidster`,
      finance: `
    controller, financieel adviseur, bankier, hypotheekadviseur, verzekeringsadviseur, treasurer, assurantieadviseur, schadebehandelaar,
    beleggingsadviseur, vermogensadviseur, vermogensbeheerder, acceptant, actuaris, financieel planner, effectenmakelaar, pensioenadviseur,
    verzekeringsmakelaar, polisbeheerder, beursmakelaar, kredietadviseur, portefeuillebeheerder, verzekeringsagent, schaderegelaar`,
      'healthcare-services': `
    verpleegkundige, verpleegster, verzorgende, arts, apotheker, tandarts, psycholoog, diëtist, helpende, dierenarts, opticien, therapeut,
    osteopaat, optometrist, kinesist`,
      'human-resources': `
    personeelsadviseur, hr adviseur, p o adviseur, p&o adviseur, recruiter, recruitmentadviseur, salarisadministrateur, intercedent,
    loopbaancoach, loopbaanadviseur, hr consultant, hr businesspartner, opleidingsadviseur, opleidingscoördinator, opleidingskundige,
    werving en selectie adviseur, re integratie adviseur, arbeidsdeskundige, uitzendconsulent, re integratieconsulent, salarismedewerker,
    hrm adviseur, payroll consultant, adviseur hr, talentcoach`,
      legal: `
    jurist, advocaat, notaris, juridisch adviseur, rechter, officier van justitie, gerechtsdeurwaarder, notarisklerk, raadsheer`,
      marketing: `
    marketeer, tekstschrijver, copywriter, marketing communicatie adviseur, marktonderzoeker, marketing adviseur, campagnemedewerker,
    reclameadviseur, etaleur, marketing en communicatie medewerker, evenementenplanner`,
      'media-and-communication': `
    communicatieadviseur, voorlichter, vertaler, tolk, verslaggever, presentator, producent, regisseur, correspondent, acteur, actrice, geluidstechnicus`,
      'military-and-protective-services': 'brandweerman, militair, beveiliger, rechercheur, soldaat, commandant',
      'program-and-project-management': `
    projectadviseur, projectplanner, projectsecretaris, pmo er, projectbeheerser, scrummaster, projectadministrateur`,
      purchasing: 'inkoper, inkoopadviseur, aankoper, contractbeheerder, aanbestedingsadviseur',
      'quality-assurance': 'kwaliteitscontroleur, kwaliteitsadviseur, tester, kwaliteitstechnicus',
      'real-estate': 'makelaar, vastgoedadviseur, projectontwikkelaar, syndicus, rentmeester',
      sales: `
    verkoper, verkoopster, vertegenwoordiger, verkoopadviseur, commercieel administratief medewerker, commercieel adviseur, caissière,
    kassamedewerker, salesadviseur, artsenbezoeker, relatiebeheerder, handelaar, reisadviseur, accountbeheerder, winkelier, kassier,
    promotiemedewerker, telemarketeer, sales binnendienst, verkoopmedewerkster`,
      operations: `
    planner, chauffeur, koerier, bezorger, operator, monteur, elektricien, loodgieter, timmerman, metselaar, schilder, lasser,
    onderhoudstechnicus, expediteur, schoonmaker, piloot, machinist, conducteur, veiligheidskundige, stukadoor, dakdekker, matroos, schipper,
    bode, inpakker, meubelmaker, drukker, bankwerker, glaszetter, verhuizer, stoffeerder, dispatcher, arbeidshygiënist`,
      'information-technology': `
    programmeur, systeembeheerder, applicatiebeheerder, functioneel beheerder, informatieanalist, functioneel analist, technisch beheerder,
    business analist, testautomatiseerder, webmaster, informaticus, ict architect, systeemanalist, security officer, informatiebeveiliger,
    ict er, werkplekbeheerder, informatiespecialist, informatiearchitect, computertechnicus, systeemarchitect`,
    },
    open: {
      consulting: `
    adviseur, consultant, organisatieadviseur, bedrijfskundige, strategieadviseur, procesadviseur, veranderkundige, organisatiecoach`,
    },
    soft: {
      accounting: 'auditor',
      engineering: `
    ingenieur, werkvoorbereider, constructeur, tekenaar, technicus, projectingenieur, calculator, bouwkundige, servicetechnicus, installateur, landmeter,
    procestechnoloog, technoloog, elektromonteur, mechatronicus, technieker`,
      research: `
    onderzoeker, wetenschapper, laborant, chemicus, bioloog, statisticus, chemisch analist, geoloog, laboratoriumtechnicus`,
      'arts-and-design': `
    vormgever, ontwerper, designer, architect, fotograaf, kunstenaar, stylist, muzikant, zanger, beeldhouwer, danser, componist, decorateur,
    restaurateur, visagist, conservator, keramist, bloemist`,
    },
    weak: {
      'information-technology': 'ontwikkelaar',
    },
  },
} satisfies Lexicon;
