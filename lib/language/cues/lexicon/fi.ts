/** Finnish words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'rekrytoi*|etsimme|haemme|avoimet työpaikat|avoimia työpaikkoja|liity joukkoomme|palkkaamme',
  growth: 'kasvu*|kasvam*|laajen*|uusille markkinoille|uudet markkinat|uusi toimisto|kaksinkertais*|skaala*|nopeasti kasvava*',
  launch: 'lansee*|julkais*|uusi tuote|uudet tuotteet|tuomme markkinoille',
  change: 'siirrym*|siirräm*|digitaliso*|digitaalinen muutos|moderniso*|yritysosto*|fuusio*|uudelleenjärjest*|uusi toimitusjohtaja|järjestelmämuut*',
  funding: 'rahoituskierros*|sijoittaj*|keräsi|pääomasijoit*|listautum*|siemenrahoit*',
  pain: 'manuaali*|excel*|taulukko*|vanhentun*|pullonkaul*|tehoton*|aikaa vievä*|työvoimapula*|osaajapula*|haaste*|siilo*',
  priority: 'automatiso*|automaati*|tehokku*|tuottavuu*|asiakaskokemu*|reaaliaikai*|personoi*|kannattavuu*|asiakastyytyväisy*|kustannussäästö*',
  price: 'edulli*|halv*|halvin*|alennu*',
  compliance: 'gdpr|tietosuoja*|sääntely*|sertifio*|auditoin*|kyberturvallisuu*|vaatimustenmukai*|iso 27001|iso 9001|nis2',
  sustainability: 'kestäv* kehity*|vastuullisuu*|hiilineutraal*|kiertotalou*|uusiutuv*|päästö*|esg',
} satisfies CueWords;
