/** Italian words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'assumendo|cerchiamo|posizioni aperte|unisciti|lavora con noi|assunzion*|stiamo assumendo|entra nel nostro team|ampliare il team',
  growth:
    'crescita|espansione|raddoppi*|nuovi mercati|quota di mercato|internazionalizzazione|nuova sede|nuove sedi|in forte crescita|in espansione|triplic*|quote di mercato|scale-up|scaleup',
  launch: 'lancio|lanciamo|lanciato|nuovo prodotto|nuovi prodotti|presentiamo',
  change:
    'migrazione|trasformazione digitale|digitalizz*|modernizz*|sostituire|fusione|acquisizione|acquisita|riorganizz*|trasferiment*|migrare|moderniz*|sostituzione|nuovo ceo|nuovo amministratore',
  funding: 'round di*|finanziamento|investitori|autofinanziat*|quotazione|raccolto|serie a|serie b|capitale di rischio|seed',
  pain: 'manuali|manualmente|fogli di calcolo|frammentat*|colli di bottiglia|carenza|difficoltà|sfida|sfide|perdita di tempo|silos|manuale|foglio di calcolo|obsolet*|inefficien*|collo di bottiglia|complessità|dispers*',
  priority:
    'personalizz*|fidelizz*|redditività|esperienza del cliente|automatizz*|automazione|produttività|tempo reale|ridurre i costi|riduzione dei costi|soddisfazione del cliente|retention|ritorno sull*|customer experience|efficien*|omnicanal*',
  price: 'più economic*|prezzi bassi|basso costo|miglior prezzo|convenient*|sconti|prezzo più basso|economic*|sconto',
  compliance: 'conformità|normativ*|certificat*|protezione dei dati|compliance|gdpr|iso 27001|iso 9001|regolament*|audit*|cybersecurity',
  sustainability: 'carbonio|economia circolare|rinnovabil*|sostenib*|neutralità carbonica|decarbonizz*|esg|ambiente',
} satisfies CueWords;
