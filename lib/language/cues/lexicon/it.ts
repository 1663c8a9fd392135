import type { CueWords } from '../cues';

export default {
  hiring: 'stiamo assumendo|cerchiamo|posizioni aperte|unisciti|entra nel nostro team|lavora con noi|ampliare il team|assunzion*',
  growth:
    'crescita|in forte crescita|in espansione|espansione|raddoppi*|triplic*|nuovi mercati|quota di mercato|quote di mercato|scale-up|scaleup|internazionalizzazione|nuova sede|nuove sedi',
  launch: 'lancio|lanciamo|lanciato|nuovo prodotto|nuovi prodotti|presentiamo',
  change:
    'migrazione|migrare|trasformazione digitale|digitalizz*|moderniz*|modernizz*|sostituzione|sostituire|fusione|acquisizione|acquisita|nuovo ceo|nuovo amministratore|riorganizz*|trasferiment*',
  funding: 'round di*|finanziamento|investitori|serie a|serie b|capitale di rischio|seed|autofinanziat*|quotazione|raccolto',
  pain: 'silos|manuale|manuali|manualmente|fogli di calcolo|foglio di calcolo|frammentat*|obsolet*|inefficien*|colli di bottiglia|collo di bottiglia|carenza|difficoltà|sfida|sfide|complessità|perdita di tempo|dispers*',
  priority:
    'personalizz*|fidelizz*|retention|redditività|ritorno sull*|esperienza del cliente|customer experience|automatizz*|automazione|efficien*|produttività|tempo reale|omnicanal*|ridurre i costi|riduzione dei costi|soddisfazione del cliente',
  price: 'più economic*|prezzi bassi|prezzo più basso|basso costo|miglior prezzo|economic*|convenient*|sconto|sconti',
  compliance: 'conformità|compliance|gdpr|iso 27001|iso 9001|normativ*|regolament*|certificat*|protezione dei dati|audit*|cybersecurity',
  sustainability: 'sostenib*|neutralità carbonica|carbonio|decarbonizz*|economia circolare|rinnovabil*|esg|ambiente',
} satisfies CueWords;
