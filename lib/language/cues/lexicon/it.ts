/** Italian words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'assumendo|cerchiamo|posizioni aperte|unisciti|lavora con noi|assunzion*',
  growth: 'crescita|espansione|raddoppi*|nuovi mercati|quota di mercato|internazionalizzazione|nuova sede|nuove sedi',
  launch: 'lancio|lanciamo|lanciato|nuovo prodotto|nuovi prodotti',
  change: 'migrazione|trasformazione digitale|digitalizz*|modernizz*|sostituire|fusione|acquisizione|acquisita|riorganizz*|trasferiment*',
  funding: 'round di*|finanziamento|investitori|autofinanziat*|quotazione|raccolto',
  pain: 'manuali|manualmente|fogli di calcolo|frammentat*|colli di bottiglia|carenza|difficoltà|sfida|sfide|perdita di tempo',
  priority:
    'personalizz*|fidelizz*|redditività|esperienza del cliente|automatizz*|automazione|produttività|tempo reale|ridurre i costi|riduzione dei costi|soddisfazione del cliente',
  price: 'più economic*|prezzi bassi|basso costo|miglior prezzo|convenient*|sconti',
  compliance: 'conformità|normativ*|certificat*|protezione dei dati',
  sustainability: 'carbonio|economia circolare|rinnovabil*',
} satisfies CueWords;
