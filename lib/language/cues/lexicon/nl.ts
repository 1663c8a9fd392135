/** Dutch words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'wij zoeken|we zoeken|vacatures|werken bij|word jij|nieuwe collega*|versterking|kom bij ons|uitbreiding van ons team',
  growth:
    'groei|groeit|groeiend*|snelgroeiend*|uitbreid*|expansie|verdubbel*|nieuwe markten|marktaandeel|opschal*|nieuwe vestiging*|snel groeiend*|verdrievoudig*|schaalvergroting|scale-up|scaleup|internationalisering',
  launch: 'lancering|lanceren|lanceert|gelanceerd|nieuw product|nieuwe producten|introduceren|introduceert',
  change:
    'migratie|migreren|overstap*|digitale transformatie|digitaliser*|moderniser*|vervangen|vervanging|fusie|overname|overgenomen|herstructurer*|verhuiz*|nieuwe directeur',
  funding: 'financieringsronde|investeringsronde|investeerders|durfkapitaal|beursgang|zelf gefinancierd|opgehaald|series a|series b',
  pain: 'handmatig*|gefragmenteerd*|versnipperd*|verouderd*|inefficiënt*|tijdrovend*|foutgevoelig*|knelpunt*|personeelstekort|krapte|worstel*|uitdaging*|losse systemen|silos|spreadsheet*|excel*|complexiteit',
  priority:
    'personalis*|klantbehoud|klantbeleving|klanttevredenheid|rendement|automatiser*|efficiënt*|productiviteit|datagedreven|realtime|kosten besparen|kostenbesparing|real-time|omnichannel|kosten verlagen|inzicht*',
  price: 'goedkoop*|laagste prijs|lage prijzen|beste prijs|voordelig*|betaalbaar|betaalbare|korting*',
  compliance: 'avg|regelgeving|wetgeving|gecertificeerd|gegevensbescherming|nen 7510|compliance|iso 27001|iso 9001|nis2|audit*|cybersecurity',
  sustainability: 'duurza*|klimaatneutraal|circula*|hernieuwba*|energietransitie|co2*|esg|milieuvriendelijk*',
} satisfies CueWords;
