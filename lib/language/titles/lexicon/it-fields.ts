/** Italian: fields of work. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'it',
  fields: {
    accounting: `
    contabilità; fiscale, fiscalità, fatturazione, bilancio, revisione, audit interno, contabilità fornitori, contabilità clienti, tributario,
    imposte, bilanci, consolidato, contabile, ciclo passivo, ciclo attivo`,
    administrative: `
    amministrazione; amministrativo, amministrativa, segreteria, affari generali, servizi generali, reception, front office, protocollo,
    accoglienza`,
    'arts-and-design': `
    design; grafica, arte, moda, creativo, architettura e design, interni, musica, spettacolo, beni culturali`,
    'business-development': `
    sviluppo business, sviluppo commerciale; sviluppo del business, sviluppo di business, strategia, strategie, innovazione, partnership,
    alleanze, sviluppo nuovi mercati, nuovi mercati, sviluppo mercati, sviluppo rete, espansione, pianificazione strategica,
    fusioni e acquisizioni, sviluppo strategico, sviluppo estero, relazioni strategiche`,
    'community-and-social-services': `
    servizi sociali, sociale; politiche sociali, terzo settore, raccolta fondi, cooperazione, servizi alla persona, infanzia, volontariato,
    disabilità`,
    consulting: 'consulenza; consulenza aziendale, consulenza strategica, consulenza direzionale',
    'customer-success-and-support': `
    assistenza clienti, servizio clienti; post vendita, postvendita, clienti, clientela, assistenza, relazioni clienti, esperienza cliente,
    soddisfazione cliente, reclami, supporto clienti, service, servizio assistenza, cliente`,
    education: `
    istruzione; scuola, didattica, didattico, educazione, educativo, asilo nido, scuola primaria, università, orientamento, lingue`,
    engineering: `
    ingegneria; tecnico, tecnica, progettazione, ufficio tecnico, edilizia, costruzioni, cantiere, cantieri, meccanica, meccanico, elettrico,
    elettrica, elettronica, automazione, impianti, lavori, lavori pubblici, industrializzazione, servizi tecnici, infrastrutture civili,
    impiantistica, strutture, elettrotecnica, meccatronica`,
    entrepreneurship: 'imprenditoria',
    finance: `
    finanza; finanziario, finanziaria, amministrazione finanza e controllo, amministrazione e finanza, finanza e controllo, tesoreria,
    controllo di gestione, controllo gestione, banca, assicurazioni, assicurazione, assicurativo, credito, crediti, recupero crediti, rischi,
    rischio, investimenti, pianificazione e controllo, budget, gestione patrimoniale, sinistri, gestione crediti, patrimoni, bancario,
    pianificazione finanziaria, mercati finanziari, costi, mutui, portafoglio, imprese, amministrazione e controllo, fidi, finanza agevolata`,
    'healthcare-services': `
    sanità; sanitario, sanitaria, medico, clinico, clinica, infermieristico, farmacia, ospedaliero, medicina, riabilitazione, salute,
    psicologia`,
    'human-resources': `
    risorse umane; personale, amministrazione del personale, gestione del personale, paghe, paghe e contributi, selezione,
    ricerca e selezione, formazione, formazione e sviluppo, relazioni industriali, sviluppo risorse umane, sviluppo organizzativo,
    del personale, reclutamento, relazioni sindacali, welfare, talenti, gestione risorse umane, sviluppo del personale, lavoro, collocamento`,
    'information-technology': `
    informatica, tecnologie dell'informazione; sistemi informativi, sistema informativo, sistemi, ced, edp, software, sviluppo software,
    infrastrutture, infrastruttura, reti, dati, sicurezza informatica, digitale, digital, trasformazione digitale, tecnologia, tecnologie,
    applicazioni, applicativi, digitalizzazione, intelligenza artificiale, help desk, supporto tecnico, sviluppo applicativo, sviluppo web,
    sistemi informatici, rete, server, programmazione software, banche dati, innovazione tecnologica, assistenza informatica, analisi dati,
    cybersicurezza, supporto informatico, basi di dati`,
    legal: `
    legale; affari legali, diritto, compliance, affari regolatori, contratti, contenzioso, privacy, protezione dati, societario,
    affari societari, proprietà intellettuale, regolatorio, appalti, normativa`,
    marketing: `
    marketing; pubblicità, eventi, marchio, brand, social, ecommerce, contenuti, promozione, ricerche di mercato, marketing operativo, fiere,
    comunicazione marketing, commercio elettronico, mercato, campagne, promozioni, fidelizzazione`,
    'media-and-communication': `
    comunicazione; relazioni esterne, relazioni pubbliche, pubbliche relazioni, stampa, media, editoria, giornalismo, relazioni istituzionali,
    affari pubblici, redazione, comunicazione istituzionale, editoriale, cinema, audiovisivo`,
    'military-and-protective-services': `
    forze armate; polizia, esercito, carabinieri, vigilanza, difesa, protezione civile, marina militare, aeronautica militare`,
    operations: `
    operazioni; logistica, produzione, magazzino, trasporti, spedizioni, manutenzione, stabilimento, pianificazione, programmazione,
    sicurezza, sicurezza sul lavoro, salute e sicurezza, ambiente, hse, processi, miglioramento continuo, import, dogane, operativo,
    operativa, officina, gestione ordini, ordini, ristorazione, hotel, pulizie, organizzazione, servizi operativi, energia, distribuzione,
    flotta, esercizio, industriale, fabbricazione, montaggio, lean, agricoltura, turismo, catena di fornitura, traffico, assemblaggio,
    ricambi, cucina, rifiuti`,
    'product-management': 'gestione prodotto; prodotto, prodotti, sviluppo prodotto, sviluppo prodotti',
    'program-and-project-management': `
    gestione progetti; progetto, progetti, programmi, gestione dei progetti, commesse, gestione commesse, programma, trasformazione,
    gestione del cambiamento, progetti speciali`,
    purchasing: `
    acquisti; approvvigionamenti, approvvigionamento, fornitori, procurement, gare e appalti, acquisti indiretti, acquisti diretti,
    gestione fornitori, forniture, provveditorato, acquisto, qualifica fornitori, economato`,
    'quality-assurance': `
    qualità; controllo qualità, assicurazione qualità, sistema qualità, gestione qualità, collaudo, test, sistemi di gestione,
    qualità fornitori, qualità sicurezza ambiente, certificazioni, metrologia, sistema gestione qualità`,
    'real-estate': `
    immobiliare; patrimonio immobiliare, immobili, locazioni, condomini, gestione immobiliare, sviluppo immobiliare`,
    research: `
    ricerca; ricerca e sviluppo, laboratorio, ricerca clinica, scientifico, r s, affari scientifici, studi clinici, chimica, biologia, fisica,
    analisi chimiche, farmacovigilanza`,
    sales: `
    vendite, vendita; commerciale, commerciali, estero, commerciale estero, export, grandi clienti, clienti direzionali, negozio, negozi,
    punto vendita, punti vendita, gdo, grande distribuzione, canale, retail, prevendita, commercio, trattative, ufficio commerciale,
    rete commerciale, gare, area commerciale, forza vendita, distribuzione commerciale, offerte, preventivi, agenti, canale tradizionale,
    vendite dirette, ordini clienti, amministrazione vendite, clienti corporate`,
  },
} satisfies Lexicon;
