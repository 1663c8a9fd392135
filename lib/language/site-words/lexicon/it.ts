/** Italian words of company websites. */
import type { SiteWords } from '../site-words';

export default {
  customers:
    'clienti|i nostri clienti|alcuni clienti|alcuni dei nostri clienti|dicono sì a noi|hanno scelto noi|si fidano di noi|ci hanno scelto|hanno già scelto*|aziende che si fidano di noi|chi si fida di noi|scelti da*|referenze|le nostre referenze|*si fidano di noi|*hanno scelto*|*si affidano a noi',
  customersAre: '*tra i nostri clienti*|*i nostri clienti sono*|*clienti come*|*clienti quali*|*fra i nostri clienti*',
  partners:
    'partner|i nostri partner|partner tecnologici|i nostri partner tecnologici|partner strategici|rete di partner|partnership|le nostre partnership',
  team: 'team|il team|il nostro team|lo staff|il nostro staff|la squadra|la nostra squadra|conosci il team*|incontra il team*|scopri il team*|management|il management|leadership|direzione|la direzione|fondatori|i fondatori|i nostri fondatori|chi siamo|le persone|le nostre persone|soci|i soci|professionisti|i nostri professionisti|avvocati|i nostri avvocati|le persone dietro*',
  outsiders:
    "testimonianze|cosa dicono i nostri clienti*|dicono di noi|recensioni|casi di successo|storie di successo|case history|comitato consultivo|consiglio di amministrazione|consulenti scientifici|investitori|i nostri investitori|relatori|i relatori|autori|informazioni sull'autore|rassegna stampa|stampa|notizie|premi|mentori|ambassador|collegio sindacale",
  openRoles:
    'posizioni aperte|le nostre posizioni aperte|offerte di lavoro|opportunità|opportunità di lavoro|annunci di lavoro|ricerche in corso|ricerche attive|posizioni disponibili|tutte le posizioni|stiamo assumendo|cerchiamo|offerte attive|lavoro',
  rolesNoun:
    '*posizioni aperte*|*offerte di lavoro*|*posizioni disponibili*|*posizione aperta*|*annunci di lavoro*|*ricerche attive*|*opportunità aperte*',
  noRoles:
    '*nessuna posizione aperta*|*non ci sono posizioni*|*nessuna offerta*|*non abbiamo posizioni*|*non sono presenti posizioni*|*nessuna ricerca*|*nessuna posizione disponibile*|*al momento non ci sono*',
  more: 'mostra altro|carica altri|vedi tutti|vedi tutte|vedi tutte le posizioni|tutte le posizioni|successivo|altre posizioni|mostra tutti',
  perUser: '*per utente*|*/utente*|*a utente*|*ad utente*|*per licenza*|*per postazione*|*per dipendente*',
  freeTrial: '*prova gratuita*|*prova gratis*|*inizia gratis*|*provalo gratis*|*senza carta di credito*|*inizia gratuitamente*',
  contactSales:
    '*contatta le vendite*|*contatta il commerciale*|*richiedi un preventivo*|*richiedi preventivo*|*su richiesta*|*richiedi una demo*|*prenota una demo*|*parla con un esperto*|*parla con noi*',
  countries: '*paesi*|*mercati*',
  revenue: '*fatturato*|*ricavi*',
  captions:
    'crescita professionale|formazione continua|scopri di più|leggi di più|leggi tutto|continua a leggere|vedi profilo|i nostri valori|la nostra storia|la nostra missione|la nostra visione|i nostri servizi|i nostri prodotti|le nostre sedi|vedi tutti|leggi il caso|cliente|immagine|foto|logo cliente|e molti altri|e tanti altri|tempo pieno|part time|tirocinio|stage|da remoto|risorse umane|servizio clienti|note legali|informativa privacy|social media|orari di apertura|il tuo nome|il tuo messaggio|candidati|candidati ora|sede legale|prova gratuita|contattaci',
  places:
    'stati uniti|regno unito|paesi bassi|reggio emilia|reggio calabria|la spezia|san marino|emilia romagna|friuli venezia giulia|nuova york|sesto san giovanni',
  foundedLabel: 'fondazione|anno di fondazione|fondata nel|anno di costituzione|costituzione',
  employeesLabel: 'dipendenti|numero di dipendenti|addetti|organico|collaboratori',
  addressLabel:
    'indirizzo|il nostro indirizzo|dove siamo|dove trovarci|vieni a trovarci|ubicazione|sede|la nostra sede|sede legale|sede operativa|ufficio|la sede|sede principale|sede amministrativa',
  branchLabel: '*filiale*|*unità locale*',
  mailTasks:
    'ordini|prenota|preventiv|ufficio|direzione|qualita|acquisti|studio|tecnico|assistenza|accettazione|fattur|contabil|lavoro|candidature|magazzino|negozio|logistica|spedizioni|corsi|iscrizioni|presidente|presidenza|consulenza|tecnica|ufficiotecnico|operativo|gestione|risorseumane|salve|acquisto',
  trades:
    'costruzion|impiant|idraulic|elettr|termo|serrament|infissi|falegnam|carpenter|giardin|trasport|traslochi|pulizi|ristorante|albergo|agriturismo|parrucchier|immobiliare|avvocat|architett|tipografia|officina|autofficina|carrozzeria|sicurezza|sicurezze|dentist|studio|viaggi|arredament|vivai|azienda|vetri|gioielleria',
  provinces:
    'IT:AG,AL,AN,AO,AR,AP,AT,AV,BA,BT,BL,BN,BG,BI,BO,BZ,BS,BR,CA,CL,CB,CE,CT,CZ,CH,CO,CS,CR,KR,CN,EN,FM,FE,FI,FG,FC,FR,GE,GO,GR,IM,IS,SP,AQ,LT,LE,LC,LI,LO,LU,MC,MN,MS,MT,ME,MI,MO,MB,NA,NO,NU,OR,PD,PA,PR,PV,PG,PU,PE,PC,PI,PT,PN,PZ,PO,RG,RA,RC,RE,RI,RN,RM,RO,SA,SS,SV,SI,SR,SO,SU,TA,TE,TR,TO,TP,TN,TV,TS,UD,VA,VE,VB,VC,VR,VV,VI,VT',
  streets: 'via|viale|piazza|piazzale|corso|largo|strada|vicolo|rua|contrada|localita|loc|lungomare',
  pageNames: 'contatti|chi siamo|benvenuti|note legali|servizi|i nostri servizi|prodotti|galleria|dove siamo|tutti i diritti riservati',
  mailEdges: 'ciao|vendite|clienti|segreteria|amministrazione',
} satisfies SiteWords;
