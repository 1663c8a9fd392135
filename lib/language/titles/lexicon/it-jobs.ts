/** Italian: individual contributors. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'it',
  plainJobs: `
    addetto, specialista, esperto, tecnico, analista, coordinatore, coordinatrice, collaboratore, collaboratrice, operatore, operatrice,
    agente, funzionario, dipendente, incaricato, referente, ispettore, perito, valutatore, pianificatore, facilitatore, lavoratore, cuoco,
    cameriere, barista, pasticcere, panettiere, macellaio, parrucchiere, estetista, agricoltore, giardiniere, assistente di volo, governante,
    colf, politico, senatore, deputato, assessore, atleta, calciatore, artigiano, sommelier, bagnino, mediatore, personale`,
  jobs: {
    strong: {
      accounting: `
    contabile, ragioniere, ragioniera, commercialista, addetto alla contabilità, revisore, consulente fiscale, tributarista,
    addetto amministrativo contabile, impiegato amministrativo contabile, addetto amministrazione e contabilità`,
      administrative: `
    segretario, segretaria, receptionist, addetto alla reception, centralinista, segreteria, istruttore amministrativo, archivista,
    data entry, amministrativo, amministrativa`,
      'business-development': 'sviluppatore commerciale',
      'community-and-social-services': `
    educatore sociale, mediatore culturale, sacerdote, parroco, educatore professionale, assistente domiciliare, operatore umanitario,
    raccolta fondi, animatore`,
      'customer-success-and-support': 'assistenza clienti, operatore telefonico, consulente clienti',
      education: `
    insegnante, docente, professore, professoressa, maestro, formatore, formatrice, educatore, educatrice, istruttore, tutor, bibliotecario,
    coach, maestra, allenatore, assistente all'infanzia`,
      finance: `
    controller, controllore di gestione, consulente finanziario, consulente assicurativo, assicuratore, broker, bancario, banchiere,
    gestore privati, gestore imprese, gestore di portafoglio, tesoriere, attuario, intermediario assicurativo, mediatore creditizio,
    liquidatore sinistri, gestore affluent, consulente bancario, economista finanziario, gestore small business, consulente patrimoniale`,
      'healthcare-services': `
    infermiere, infermiera, medico, chirurgo, dentista, odontoiatra, farmacista, fisioterapista, psicologo, psicoterapeuta, psichiatra,
    ostetrica, operatore socio sanitario, oss, logopedista, dietista, nutrizionista, biologo nutrizionista, veterinario, ottico`,
      'human-resources': `
    addetto al personale, consulente del lavoro, selezionatore, selezionatrice, recruiter, addetto alla selezione,
    impiegato ufficio personale, consulente risorse umane, consulente hr, addetto ufficio personale, consulente di carriera,
    orientatore professionale, formatore aziendale`,
      legal: `
    avvocato, notaio, giurista, legale, consulente legale, magistrato, giudice, pubblico ministero, praticante notaio, cancelliere,
    consulente giuridico, ufficiale giudiziario, consulente in brevetti, mandatario brevetti, consulente privacy`,
      marketing: `
    pubblicitario, copywriter, organizzatore di eventi, addetto comunicazione e marketing, consulente marketing, vetrinista, promoter,
    creatore di contenuti`,
      'media-and-communication': `
    giornalista, redattore, redattrice, addetto alla comunicazione, traduttore, traduttrice, interprete, editore, editor, conduttore,
    sceneggiatore, videomaker, montatore video, fonico, produttore, portavoce, consulente di comunicazione, consulente comunicazione,
    pubblicista, speaker radiofonico`,
      'military-and-protective-services': `
    poliziotto, carabiniere, militare, vigile del fuoco, guardia giurata, ufficiale, sottufficiale, vigile urbano, addetto alla sicurezza,
    finanziere`,
      'program-and-project-management': 'addetto alla gestione progetti, assistente project manager',
      purchasing: 'buyer, compratore, approvvigionatore',
      'quality-assurance': 'collaudatore, tester, controllore qualità, auditor qualità, addetto ai controlli',
      'real-estate': `
    consulente immobiliare, amministratore di condominio, amministratore condominiale, gestore immobiliare, amministratore di condomini`,
      sales: `
    addetto alla vendita, venditore, venditrice, commesso, commessa, commerciale, consulente commerciale, consulente di vendita,
    consulente vendite, informatore medico scientifico, informatore scientifico, rappresentante, cassiere, cassiera, plurimandatario,
    agente monomandatario, telefonista commerciale, agente di viaggio, consulente di viaggio, preventivista, commerciante, negoziante,
    addetto telemarketing, grossista, ambulante`,
      operations: `
    operaio, operaia, magazziniere, mulettista, carrellista, autista, camionista, corriere, fattorino, addetto alla logistica,
    addetto alla produzione, operatore macchine utensili, operatore cnc, tornitore, fresatore, saldatore, elettricista, meccanico, idraulico,
    muratore, falegname, imbianchino, carpentiere, manutentore, montatore, installatore, attrezzista, assemblatore, pilota, spedizioniere,
    programmatore di produzione, rspp, aspp, tecnico della prevenzione, custode, portiere, impiantista, macchinista, conducente,
    operatore ecologico`,
      'information-technology': `
    programmatore, informatico, sistemista, amministratore di sistema, amministratore di sistemi, amministratore di rete,
    amministratore di database, analista funzionale, analista di business, tecnico hardware, tecnico supporto, architetto software,
    architetto di soluzioni, architetto di sistemi, webmaster, consulente tecnologico, tecnico di assistenza informatica`,
    },
    open: {
      consulting: `
    consulente, consulente di organizzazione, consulenza, temporary manager, consulente d impresa, consulente di impresa`,
    },
    soft: {
      accounting: 'auditor',
      engineering: `
    ingegnere, ingegnera, ingegnere meccanico, ingegnere civile, ingegnere chimico, progettista, progettista meccanico, disegnatore,
    disegnatore meccanico, geometra, perito meccanico, perito industriale, tecnico meccanico, tecnico elettronico, elettrotecnico,
    tecnico di assistenza, tecnico collaudatore, tecnico trasfertista, ingegnere di produzione, tecnico di processo, tecnico elettricista,
    tecnologo, capo progettista, tecnico specializzato, tecnico service, impiegato tecnico`,
      research: `
    ricercatore, ricercatrice, scienziato, chimico, biologo, fisico, matematico, statistico, economista, biotecnologo, assegnista di ricerca,
    sociologo, storico, geologo, archeologo, biochimico, microbiologo, statistica`,
      'arts-and-design': `
    designer, grafico, grafica, grafico pubblicitario, architetto, fotografo, fotografa, illustratore, artista, stilista, musicista, cantante,
    scenografo, decoratore, arredatore, disegnatore grafico, urbanista, progettista grafico`,
    },
    weak: {
      'information-technology': 'sviluppatore',
      administrative: 'impiegato, impiegata, operatore d ufficio',
    },
  },
} satisfies Lexicon;
