/** Italian: nouns that make a title with a level of its own, and the words that lift or lower one. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'it',
  heads: [
    {
      level: 'owner',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'owner',
      words: `
    titolare, contitolare, proprietario, comproprietario, imprenditore, imprenditrice, socio titolare, socio amministratore,
    socio proprietario, azionista, socio unico, franchisee`,
    },
    {
      level: 'founder',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'founder',
      words: `
    fondatore, cofondatore, socio fondatore, fondatrice, cofondatrice, ideatore, presidente fondatore`,
    },
    {
      level: 'c-suite',
      manages: 'people',
      post: 'ceo',
      words: `
    amministratore delegato, ad, amministratore unico, direttore generale, amministratore, presidente, presidente e amministratore delegato,
    vicedirettore generale, consigliere delegato, presidente e ad, co amministratore, direzione generale, legale rappresentante,
    direttrice generale, presidente esecutivo, membro del comitato esecutivo, co amministratore delegato, amministratrice,
    amministratrice unica, amministratrice delegata`,
    },
    { level: 'partner', manages: 'unknown', post: 'partner', words: 'socio, consocio' },
    { level: 'vp', manages: 'people', post: 'vp', words: 'vicepresidente' },
    {
      level: 'director',
      manages: 'people',
      post: 'director',
      words: `
    direttore, direttrice, vicedirettore, dirigente, direzione, condirettore, direttore creativo, preside, rettore`,
    },
    {
      level: 'director',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      words: `
    direttore di progetto, direttore progetti, direttore di commessa`,
    },
    { level: 'director', manages: 'function', functions: ['engineering'], words: 'direttore lavori, direttore dei lavori' },
    { level: 'director', manages: 'people', functions: ['engineering'], words: 'direttore tecnico' },
    {
      level: 'director',
      manages: 'people',
      functions: ['finance'],
      words: `
    direttore amministrativo finanziario, direttore amministrativo e finanziario, direttore di filiale bancaria`,
    },
    { level: 'director', manages: 'people', functions: ['operations'], words: 'direttore di albergo' },
    { level: 'director', manages: 'people', functions: ['human-resources'], words: 'direttore personale' },
    { level: 'director', manages: 'people', functions: ['healthcare-services'], words: 'primario' },
    {
      level: 'head',
      manages: 'people',
      post: 'head',
      words: `
    capo ufficio, capoufficio, caposervizio, responsabile di dipartimento, capo, responsabile di funzione, responsabile di divisione,
    quadro direttivo, responsabile di area funzionale`,
    },
    { level: 'manager', manages: 'people', functions: ['engineering'], words: 'responsabile tecnico' },
    { level: 'head', manages: 'people', functions: ['media-and-communication'], words: 'caporedattore, direttore responsabile' },
    {
      level: 'manager',
      manages: 'people',
      post: 'manager',
      words: `
    responsabile, resp, capo area, capoarea, direttore di filiale, quadro, gestore, gerente, responsabile operativo`,
    },
    {
      level: 'manager',
      manages: 'people',
      functions: ['operations'],
      words: `
    capo officina, capofficina, capo magazziniere, capo stabilimento, responsabile di ristorante`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['engineering'],
      words: `
    capocantiere, capo cantiere, responsabile di cantiere, responsabile cantiere`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      post: 'project-manager',
      words: `
    capo progetto, capoprogetto, responsabile di progetto, responsabile progetto, responsabile progetti, responsabile di commessa,
    responsabile commessa, responsabile di progetti, gestore di progetto, gestore progetti`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['product-management'],
      weight: 'open',
      post: 'product-manager',
      words: `
    responsabile di prodotto, responsabile prodotto, capo prodotto, gestore di prodotto`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['sales'],
      words: `
    gestore corporate, responsabile export, responsabile clienti, responsabile key account, responsabile grandi clienti, capo zona`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['marketing'],
      words: `
    responsabile di marca, responsabile eventi, responsabile e commerce, responsabile social media, responsabile contenuti,
    responsabile comunicazione digitale`,
    },
    { level: 'manager', manages: 'function', functions: ['business-development'], words: 'responsabile sviluppo, responsabile dello sviluppo' },
    {
      level: 'lead',
      manages: 'people',
      words: `
    capo reparto, caporeparto, capo squadra, caposquadra, capo turno, capoturno, supervisore, coordinatore di team, capo team,
    responsabile di team, responsabile team, capo linea, capolinea, capo cuoco, chef di cucina, capogruppo, capo sala, caposala, capo partita,
    maître, capitano, responsabile di linea`,
    },
    { level: 'mid', manages: 'none', functions: ['information-technology', 'engineering'], words: 'ingegnere di sistema' },
    { level: 'mid', manages: 'none', functions: ['engineering', 'program-and-project-management'], words: 'ingegnere di progetto' },
    { level: 'mid', manages: 'function', functions: ['arts-and-design'], words: 'direttore artistico' },
    { level: 'mid', manages: 'none', functions: ['arts-and-design', 'media-and-communication'], words: 'direttore della fotografia, regista' },
    { level: 'mid', manages: 'none', side: true, words: 'relatore, autore, mentore, scrittore, divulgatore' },
    { level: 'junior', manages: 'none', functions: ['research'], words: 'dottorando, dottoranda' },
    {
      level: 'unknown',
      manages: 'unknown',
      side: true,
      words: `
    consigliere, consigliere di amministrazione, membro del consiglio di amministrazione, membro cda, sindaco,
    presidente del consiglio di amministrazione, sindaco revisore, membro del consiglio direttivo, presidente cda, amministratore indipendente`,
    },
    { level: 'unknown', manages: 'unknown', functions: ['finance'], side: true, words: 'investitore' },
  ],
  doubles: [
    {
      grade: 'intern',
      level: 'intern',
      manages: 'none',
      words: `
    stagista, tirocinante, tirocinio, stage, apprendista, praticante, apprendistato, in stage, praticante avvocato, praticante legale,
    praticante commercialista, tesista`,
    },
    {
      grade: 'none',
      level: 'intern',
      manages: 'none',
      words: `
    studente, studentessa, laureando, studente universitario`,
    },
    { grade: 'junior', level: 'junior', manages: 'none', words: 'neolaureato, neo laureato, borsista' },
    {
      grade: 'none',
      level: 'mid',
      manages: 'none',
      words: `
    libero professionista, freelance, volontario, professionista, lavoratore autonomo`,
    },
    {
      grade: 'none',
      level: 'mid',
      manages: 'none',
      functions: ['administrative'],
      weight: 'weak',
      serves: true,
      words: 'assistente, aiuto, ausiliario',
    },
  ],
  grades: {
    senior: 'senior',
    junior: 'junior',
    principal: 'principale',
  },
} satisfies Lexicon;
