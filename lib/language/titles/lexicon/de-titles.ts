/** German: nouns that make a title with a level of its own, and the words that lift or lower one. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'de',
  heads: [
    {
      level: 'owner',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'owner',
      words: `
    inhaber, mitinhaber, eigentümer, miteigentümer, unternehmer, gesellschafter, mitgesellschafter, kommanditist, geschäftsführer inhaber,
    geschäftsführer gesellschafter, franchisenehmer, entrepreneur`,
    },
    {
      level: 'founder',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'founder',
      words: `
    gründer, mitgründer, mitbegründer, cogründer, begründer, gründungspartner, gründungsgesellschafter`,
    },
    {
      level: 'c-suite',
      manages: 'people',
      post: 'ceo',
      words: `
    geschäftsführer, gf, geschäftsführung, geschäftsleiter, geschäftsleitung, mitglied der geschäftsleitung, mitglied der geschäftsführung,
    alleingeschäftsführer, alleiniger geschäftsführer, mitglied geschäftsleitung, mitglied geschäftsführung, hauptgeschäftsführer,
    vorstandsvorsitzender, vorsitzender der geschäftsführung, vorsitzender des vorstands, vorstandsvorsitz, vorstandssprecher,
    sprecher der geschäftsführung, sprecher des vorstands, generaldirektor, unternehmensleiter, unternehmensleitung, firmenleitung,
    firmenchef, gesamtleitung, geschäftsführender direktor, co geschäftsführer, mitgeschäftsführer, intendant, hauptgeschäftsführung`,
    },
    {
      level: 'c-suite',
      manages: 'people',
      words: `
    vorstand, vorstandsmitglied, geschäftsleitungsmitglied, geschäftsführungsmitglied, direktionsmitglied, mitglied des vorstandes, mitglied des vorstands, mitglied im vorstand, präsident, mitglied der konzernleitung, konzernleitung,
    mitglied der direktion, generalbevollmächtigter, oberbürgermeister`,
    },
    {
      level: 'c-suite',
      manages: 'people',
      functions: ['finance'],
      words: `
    kaufmännischer geschäftsführer, kaufmännische geschäftsführung, kaufmännische geschäftsleitung, kaufmännischer vorstand`,
    },
    { level: 'c-suite', manages: 'people', functions: ['human-resources'], words: 'arbeitsdirektor' },
    { level: 'partner', manages: 'unknown', post: 'partner', words: 'geschäftsführender partner, kanzleipartner' },
    { level: 'vp', manages: 'people', post: 'vp', words: 'vizepräsident' },
    { level: 'vp', manages: 'unknown', words: 'stellvertretender vizepräsident' },
    {
      level: 'director',
      manages: 'people',
      post: 'director',
      words: `
    direktor, direktion, bankdirektor, hoteldirektor, werksdirektor, dekan, museumsdirektor, kreativdirektor`,
    },
    {
      level: 'director',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      words: 'projektdirektor, programmdirektor',
    },
    {
      level: 'head',
      manages: 'people',
      post: 'head',
      words: `
    leiter, leitung, ltg, unterabteilungsleiter, dezernent, fachgebietsleiter, leitender angestellter, institutsleiter, verwaltungsdirektor,
    kreisgeschäftsführer, bürgermeister, landrat, fahrdienstleiter, vorsteher, amtschef, kitaleitung, kindergartenleitung, gesamtverantwortlicher`,
    },
    { level: 'head', manages: 'unknown', words: 'prokurist, prokura, handlungsbevollmächtigter' },
    {
      level: 'head',
      manages: 'people',
      functions: ['finance'],
      words: `
    kaufmännischer leiter, kaufmännische leitung, kfm leiter, kfm leitung, kaufm leiter`,
    },
    { level: 'head', manages: 'people', functions: ['engineering'], words: 'chefingenieur, oberingenieur' },
    { level: 'head', manages: 'people', functions: ['media-and-communication'], words: 'chefredakteur, chef vom dienst' },
    {
      level: 'head',
      manages: 'people',
      functions: ['healthcare-services'],
      words: `
    chefarzt, ärztlicher direktor, ärztlicher leiter, pdl, pflegedirektor, klinikdirektor`,
    },
    { level: 'head', manages: 'people', functions: ['education'], words: 'konrektor, studienleiter, rektor' },
    { level: 'head', manages: 'people', functions: ['legal'], words: 'chefjustiziar' },
    {
      level: 'manager',
      manages: 'people',
      post: 'manager',
      words: `
    manager, führungskraft, niederlassungsleiter, niederlassungsleitung, standortleiter, standortleitung, zweigstellenleiter, bezirksleiter,
    regionalleiter, regionalleitung, gebietsleiter, gebietsleitung, objektleiter, objektleitung, zentrumsleiter, agenturleiter, studioleiter,
    studioleitung, clubmanager, landesleiter, ländermanager, referatsleitung, centerleiter, ortsvorsteher`,
    },
    {
      level: 'manager',
      manages: 'people',
      functions: ['sales'],
      words: `
    filialleiter, filialleitung, marktleiter, marktleitung, store leiter, ladenleiter, shopleiter, verkaufsstellenleiter,
    gebietsverkaufsleiter, regionalverkaufsleiter, bezirksverkaufsleiter, filialgeschäftsführer, marktmanager, regionalvertriebsleiter,
    gebietsvertriebsleiter, hausleiter`,
    },
    {
      level: 'manager',
      manages: 'people',
      functions: ['operations'],
      words: `
    werkleiter, werksleiter, werkleitung, werksleitung, lagerleiter, lagerleitung, restaurantleiter, hotelleiter, küchenleiter, küchenleitung,
    hausdame, fuhrparkleiter, poststellenleiter`,
    },
    { level: 'manager', manages: 'people', functions: ['finance'], words: 'bankstellenleiter, bankfilialleiter' },
    { level: 'manager', manages: 'people', functions: ['customer-success-and-support'], words: 'servicestellenleiter' },
    { level: 'manager', manages: 'function', functions: ['engineering'], words: 'bauleiter, bauleitung' },
    {
      level: 'manager',
      manages: 'function',
      functions: ['administrative'],
      words: `
    büroleiter, büroleitung, office leitung, sekretariatsleitung, kanzleileitung, vorzimmerleitung, büromanager, officemanagement`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      post: 'project-manager',
      words: `
    projektleiter, projektleitung, gesamtprojektleiter, teilprojektleiter, teilprojektleitung, projektverantwortlicher, bauprojektleiter`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['product-management'],
      weight: 'open',
      post: 'product-manager',
      words: 'produktleiter, produktverantwortlicher',
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['program-and-project-management'],
      post: 'program-manager',
      words: 'programmleiter, programmleitung',
    },
    { level: 'manager', manages: 'function', functions: ['healthcare-services'], words: 'praxismanager' },
    {
      level: 'lead',
      manages: 'people',
      words: `
    gruppenleiter, gruppenleitung, team leiter, team leitung, schichtführer, teamchef, teamkoordinator, vorgesetzter, meister, kolonnenführer,
    truppführer, wachleiter, gruppenführer, kommandant, oberkellner, restaurantchef, küchenchef, souschef, küchenmeister`,
    },
    {
      level: 'lead',
      manages: 'people',
      functions: ['operations'],
      words: `
    vorarbeiter, polier, schichtleiter, schichtleitung, schichtmeister, industriemeister, obermonteur, linienführer, vorfrau, vormann`,
    },
    { level: 'lead', manages: 'people', functions: ['healthcare-services'], words: 'stationsleitung, wohnbereichsleitung, oberschwester' },
    {
      level: 'lead',
      manages: 'unknown',
      words: `
    fachlicher leiter, fachliche leitung, fachgruppenleiter`,
    },
    { level: 'senior', manages: 'none', functions: ['healthcare-services'], words: 'oberarzt' },
    { level: 'mid', manages: 'none', functions: ['administrative'], weight: 'weak', serves: true, words: 'assistent, assistenz' },
    { level: 'mid', manages: 'none', functions: ['engineering', 'program-and-project-management'], words: 'projektingenieur, projekttechniker' },
    { level: 'mid', manages: 'none', functions: ['quality-assurance', 'engineering'], words: 'prüfingenieur' },
    { level: 'mid', manages: 'none', functions: ['information-technology', 'engineering'], words: 'supportingenieur' },
    { level: 'mid', manages: 'function', functions: ['arts-and-design'], words: 'art direktor' },
    {
      level: 'mid',
      manages: 'function',
      functions: ['operations'],
      post: 'process-owner',
      weight: 'weak',
      words: 'prozessverantwortlicher, prozesseigner',
    },
    {
      level: 'mid',
      manages: 'none',
      functions: ['administrative'],
      serves: true,
      words: `
    chefassistent, chefsekretär, vorstandssekretär, vorstandsreferent, referent des vorstands, referent der geschäftsführung,
    referent der geschäftsleitung, persönlicher referent, sekretariat geschäftsführung, sekretariat geschäftsleitung,
    büro der geschäftsleitung, büro der geschäftsführung, vorstandsbüro, geschäftsführungssekretär`,
    },
    { level: 'mid', manages: 'none', side: true, words: 'autor, moderator, redner' },
    { level: 'junior', manages: 'none', functions: ['research'], words: 'doktorand, promovend, promotionsstudent' },
    {
      level: 'unknown',
      manages: 'unknown',
      side: true,
      words: `
    aufsichtsrat, aufsichtsratsmitglied, mitglied des aufsichtsrats, mitglied des aufsichtsrates, mitglied im aufsichtsrat,
    aufsichtsratsvorsitzender, vorsitzender des aufsichtsrats, beirat, beiratsmitglied, mitglied des beirats, verwaltungsrat,
    mitglied des verwaltungsrats, mitglied des verwaltungsrates, verwaltungsratsmitglied, stiftungsrat, mitglied im beirat, betriebsrat,
    betriebsratsvorsitzender, mitglied des betriebsrates, kuratorium`,
    },
    { level: 'unknown', manages: 'unknown', functions: ['finance'], side: true, words: 'privatinvestor' },
  ],
  doubles: [
    { grade: 'chief', level: 'head', manages: 'people', words: 'chef' },
    {
      grade: 'junior',
      level: 'junior',
      manages: 'none',
      words: `
    trainee, volontär, volontariat, berufseinsteiger, referendar, rechtsreferendar`,
    },
    {
      grade: 'intern',
      level: 'intern',
      manages: 'none',
      words: `
    praktikant, praktikum, pflichtpraktikant, werkstudent, werksstudent, auszubildender, azubi, lehrling, studentische hilfskraft,
    studentische aushilfe, studentischer mitarbeiter, hiwi, masterand, bachelorand, diplomand, schülerpraktikant, dualer student,
    duales studium, dual studierende, dualstudent, dh student, dhbw student, schüler, lernender, umschüler, studierender,
    werkstudententätigkeit, ba student, masterarbeit, bachelorarbeit, abschlussarbeit, ausbildung zum, ausbildung zur, in ausbildung,
    fachoberschüler`,
    },
    {
      grade: 'none',
      level: 'intern',
      manages: 'none',
      words: `
    student, masterstudent, bachelorstudent, jurastudent, bwl student, wirtschaftsstudent`,
    },
    {
      grade: 'none',
      level: 'mid',
      manages: 'none',
      words: `
    freiberufler, freelancer, freier mitarbeiter, selbstständiger, selbständiger, selbstständig, selbständig, freiberuflich, freiberuflicher,
    aushilfe, minijobber, quereinsteiger, freischaffender, ehrenamtlicher, ehrenamtlich`,
    },
  ],
  grades: {
    senior: 'erfahrener',
    lead: 'leitender, leitend, führender',
  },
} satisfies Lexicon;
