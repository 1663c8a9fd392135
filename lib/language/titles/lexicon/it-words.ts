/** Italian: what one may be in charge of without a team, and the small words of titles. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'it',
  charges: [
    { functions: ['program-and-project-management'], post: 'project-manager', words: 'progetto, progetti' },
    { functions: ['product-management'], post: 'product-manager', words: 'prodotto, prodotti' },
  ],
  chargeFields: 'gestione *, gestione di *, gestione dei *, gestione del *',
  marks: {
    and: 'e, ed, o',
    of: `
    di, del, della, dello, dei, degli, delle, dell, d, per, in, al, alla, alle, ai, allo, all, da, nel, nella, nell, nelle, sul,
    con specializzazione in`,
    at: 'presso, at, c o',
    article: 'la, il, lo, gli, le, l, un, una, nostra, nostro',
    former: 'ex, già, pensionato, in pensione, precedentemente, emerito',
    seeking: `
    in cerca di, in cerca, alla ricerca di, alla ricerca, in ricerca, disoccupato, aperto a, disponibile, inoccupato, cerco,
    in attesa di occupazione, ricerca nuove opportunità, attualmente in cerca`,
    aspiring: 'aspirante, futuro, futura',
    tail: `
    aiuto le, aiuto i, aiuto gli, aiuto aziende, aiuto imprenditori, aiutiamo, io, noi, che, appassionato di, con, la tua, il tuo, i tuoi,
    mio, mia, supporto le, insieme, trasformo, faccio, amante`,
    blank: `
    membro del, membro della, membro di, appassionato, appassionata, mamma, papà, ufficio, area, zona, settore, reparto, divisione, dipartimento, sede, filiale, italia, europa,
    nord, sud, centro, nord est, nord ovest, est, ovest, milano, roma, torino, nazionale, internazionale, gruppo, team, regione, lombardia,
    veneto, lazio, emilia romagna, toscana, triveneto, generale, mondo, azienda, aziendale, società, servizi, soluzioni, struttura, interno,
    esterno, unità, funzione, linea, mercato italia, livello, vice, aggiunto, ad interim, facente funzione, iscritto, abilitato, certificato,
    regionale, locale, strategico, specializzato, qualificato, strumentista`,
  },
} satisfies Lexicon;
