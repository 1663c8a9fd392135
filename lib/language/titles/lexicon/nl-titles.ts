/** Dutch: nouns that make a title with a level of its own, and the words that lift or lower one. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'nl',
  heads: [
    {
      level: 'owner',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'owner',
      words: `
    eigenaar, mede-eigenaar, eigenaresse, ondernemer, directeur-eigenaar, dga, aandeelhouder, praktijkhouder, franchisenemer,
    algemeen directeur eigenaar, zaakvoerder eigenaar`,
    },
    {
      level: 'founder',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'founder',
      words: `
    oprichter, mede-oprichter, grondlegger, initiatiefnemer`,
    },
    {
      level: 'c-suite',
      manages: 'people',
      post: 'ceo',
      words: `
    algemeen directeur, bestuurder, bestuursvoorzitter, voorzitter raad van bestuur, voorzitter van de raad van bestuur, lid raad van bestuur,
    raad van bestuur, lid van de raad van bestuur, directievoorzitter, voorzitter directie, statutair directeur, statutair bestuurder,
    voorzitter college van bestuur, lid directie, directielid, lid van de directie, zaakvoerder, zaakvoerster, gedelegeerd bestuurder,
    afgevaardigd bestuurder, directeur bestuurder, directeur-bestuurder, adjunct algemeen directeur, hoofddirectie, lid college van bestuur`,
    },
    { level: 'c-suite', manages: 'people', words: 'voorzitter' },
    { level: 'partner', manages: 'unknown', post: 'partner', words: 'vennoot, maat, compagnon' },
    { level: 'vp', manages: 'people', post: 'vp', words: 'vicepresident' },
    {
      level: 'director',
      manages: 'people',
      post: 'director',
      words: `
    directeur, adjunct-directeur, directie, directeur bedrijfsvoering, rector`,
    },
    {
      level: 'director',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      words: 'projectdirecteur, programmadirecteur',
    },
    { level: 'director', manages: 'people', functions: ['finance'], words: 'financiële directeur' },
    {
      level: 'head',
      manages: 'people',
      post: 'head',
      words: `
    hoofd, chef, afdelingsleider, sectorleider, kantoordirecteur, kabinetschef`,
    },
    { level: 'head', manages: 'people', functions: ['sales'], words: 'verkoopleider, salesleider' },
    { level: 'head', manages: 'people', functions: ['operations'], words: 'productieleider' },
    { level: 'head', manages: 'people', functions: ['education'], words: 'schoolleider, schooldirecteur' },
    {
      level: 'manager',
      manages: 'people',
      post: 'manager',
      words: `
    manager, vestigingsleider, bedrijfsleider, leidinggevende, locatiehoofd, regioleider, rayonleider, zaakleider, assistent-bedrijfsleider,
    landenmanager, vestigingsdirecteur, filiaalhouder, verantwoordelijke, lid managementteam, lid mt, mt lid`,
    },
    {
      level: 'manager',
      manages: 'people',
      functions: ['sales'],
      words: `
    filiaalmanager, filiaalleider, supermarktmanager, winkelchef`,
    },
    { level: 'manager', manages: 'people', functions: ['operations'], words: 'magazijnchef, productiechef' },
    { level: 'manager', manages: 'people', functions: ['human-resources'], words: 'personeelschef' },
    {
      level: 'manager',
      manages: 'function',
      functions: ['engineering'],
      words: `
    uitvoerder, bouwplaatsmanager, werfleider, bouwleider, hoofduitvoerder`,
    },
    { level: 'manager', manages: 'function', functions: ['administrative'], words: 'kantoormanager' },
    {
      level: 'manager',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      post: 'project-manager',
      words: `
    projectleider, projectverantwoordelijke, deelprojectleider, hoofd projectleider, projectleiding, assistent projectleider`,
    },
    {
      level: 'manager',
      manages: 'function',
      functions: ['program-and-project-management'],
      post: 'program-manager',
      words: 'programmaleider, programmaverantwoordelijke',
    },
    { level: 'manager', manages: 'function', functions: ['product-management'], post: 'product-manager', words: 'productverantwoordelijke' },
    {
      level: 'lead',
      manages: 'people',
      words: `
    leider, voorman, teamhoofd, ploegbaas, teamverantwoordelijke, teamcoördinator, chef kok, chef-kok, souschef, keukenchef, ploegchef,
    afdelingschef, werkmeester, supervisor`,
    },
    {
      level: 'lead',
      manages: 'people',
      functions: ['operations'],
      words: `
    ploegleider, shiftleider, wachtchef, dagchef, meestergast, chef werkplaats, werkplaatschef`,
    },
    { level: 'mid', manages: 'none', functions: ['administrative'], weight: 'weak', serves: true, words: 'assistent, assistente' },
    { level: 'mid', manages: 'none', functions: ['sales', 'engineering'], words: 'technisch vertegenwoordiger' },
    { level: 'mid', manages: 'none', functions: ['information-technology', 'engineering'], words: 'systeemingenieur, systeemengineer' },
    { level: 'mid', manages: 'function', functions: ['product-management'], words: 'producteigenaar' },
    { level: 'mid', manages: 'function', functions: ['operations'], words: 'proceseigenaar, procesverantwoordelijke' },
    { level: 'mid', manages: 'none', side: true, words: 'spreker, auteur, schrijver, dagvoorzitter' },
    { level: 'junior', manages: 'none', functions: ['research'], words: 'promovendus, promovenda, phd onderzoeker, aio' },
    {
      level: 'unknown',
      manages: 'unknown',
      side: true,
      words: `
    commissaris, bestuurslid, toezichthouder, lid van de raad van toezicht, lid van de raad van commissarissen, voorzitter raad van toezicht,
    raad van toezicht, raad van commissarissen, raad van advies, voorzitter raad van commissarissen, lid ondernemingsraad,
    voorzitter stichting, adviesraad, penningmeester, secretaris bestuur`,
    },
    { level: 'unknown', manages: 'unknown', functions: ['finance'], side: true, words: 'investeerder' },
  ],
  doubles: [
    {
      grade: 'intern',
      level: 'intern',
      manages: 'none',
      words: `
    stagiair, stagiaire, stage, leerling, werkstudent, afstudeerder, afstudeerstagiair, stageopdracht, leerling verpleegkundige,
    afstudeerstage, bijbaan`,
    },
    { grade: 'none', level: 'intern', manages: 'none', words: 'student, studente' },
    {
      grade: 'junior',
      level: 'junior',
      manages: 'none',
      words: `
    trainee, aankomend, starter, startende, in opleiding, management trainee`,
    },
    {
      grade: 'none',
      level: 'mid',
      manages: 'none',
      words: `
    zzp er, zzper, zzp, freelancer, zelfstandige, vrijwilliger, zelfstandig professional, professional, freelance`,
    },
  ],
  grades: {
    senior: 'senior, ervaren',
    junior: 'junior',
    lead: 'leidinggevend, leidend',
  },
} satisfies Lexicon;
