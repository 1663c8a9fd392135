/** Words that tell of a tone, by language. Own lists; whole words, any case, both apostrophes. */
import { findWords } from '@/lib/message/find-words';

interface ToneWords {
  casual: string;
  formal: string;
  light: string;
  technical: string;
}

const lists: Readonly<Record<string, ToneWords>> = {
  en: {
    casual:
      "hi|hey|hi there|cheers|thanks a ton|gonna|wanna|kinda|stuff|guys|folks|super|awesome|cool|no worries|quick one|don't|can't|won't|isn't|aren't|doesn't|didn't|you're|you've|you'll|we're|we've|we'll|it's|that's|what's|let's|i'm|i'd|i've|i'll",
    formal:
      'dear|sincerely|kind regards|yours faithfully|respectfully|furthermore|moreover|hereby|therefore|we would be pleased|at your convenience|please do not hesitate|with regard to|in order to|nevertheless',
    light: 'haha|lol|fun|funny|joke|crazy|wow|oops|guess what|spoiler|confession',
    technical:
      'integration|latency|schema|pipeline|throughput|webhook|endpoint|architecture|deployment|repository|data model|query|queries|warehouse|encryption|compliance|protocol|middleware|connector|batch|real-time|backend|algorithm|regression|attribution model|uptime',
  },
  de: {
    casual:
      'hi|hey|hallo|du|dir|dich|dein|deine|deinem|deinen|deiner|euch|euer|eure|moin|servus|klasse|super|cool|krass|mega|kein ding|schau mal|quasi|viele grüße|lg|vg',
    formal:
      'sehr geehrte|sehr geehrter|guten tag|mit freundlichen grüßen|freundliche grüße|hochachtungsvoll|diesbezüglich|hiermit|des weiteren|darüber hinaus|wir würden uns freuen',
    light: 'haha|witzig|lustig|spaß|scherz|verrückt|wow|ups|kleine beichte',
    technical:
      'schnittstelle|schnittstellen|latenz|datenmodell|durchsatz|architektur|verschlüsselung|protokoll|abfrage|abfragen|echtzeit|algorithmus|verfügbarkeit|integration|datenbank|datenbanken|toleranz|toleranzen|zertifizierung',
  },
  fr: {
    casual: 'salut|coucou|hello|tu|toi|ton|tes|te|super|cool|génial|du coup|bref|truc|trucs|à plus|bises',
    formal:
      'madame|monsieur|vous|votre|vos|cordialement|veuillez|salutations|je vous prie|par la présente|en effet|par conséquent|nous serions ravis',
    light: 'haha|mdr|rigolo|drôle|blague|fou|folle|oups|devinez quoi',
    technical:
      'interface|latence|schéma|débit|architecture|chiffrement|protocole|requête|requêtes|temps réel|algorithme|disponibilité|intégration|base de données|connecteur|connecteurs',
  },
  es: {
    casual: 'hola|qué tal|tú|tu|tus|te|ti|genial|guay|chulo|vale|oye|un abrazo|buenas',
    formal:
      'estimado|estimada|estimados|usted|ustedes|atentamente|cordialmente|le saluda|quedo a su disposición|por la presente|asimismo|no obstante',
    light: 'jaja|jajaja|divertido|gracioso|broma|locura|ups|adivina',
    technical:
      'interfaz|latencia|esquema|rendimiento|arquitectura|cifrado|protocolo|consulta|consultas|tiempo real|algoritmo|disponibilidad|integración|base de datos|conector|conectores',
  },
};

const finder =
  (list: string) =>
  (text: string): string[] =>
    findWords(text, list.split('|')).map(({ word }) => word);

/** English where the language is not known. */
export function toneWords(language: string | null): Record<keyof ToneWords, (text: string) => string[]> {
  const { casual, formal, light, technical } = lists[language ?? 'en'] ?? lists.en!;
  return { casual: finder(casual), formal: finder(formal), light: finder(light), technical: finder(technical) };
}
