import type { CueWords } from '../cues';

export default {
  hiring: 'wij zoeken|we zoeken|vacatures|kom bij ons|werken bij|word jij|nieuwe collega*|versterking|uitbreiding van ons team',
  growth:
    'groei|groeit|groeiend*|snelgroeiend*|snel groeiend*|uitbreid*|expansie|verdubbel*|verdrievoudig*|nieuwe markten|marktaandeel|opschal*|schaalvergroting|scale-up|scaleup|nieuwe vestiging*|internationalisering',
  launch: 'lancering|lanceren|lanceert|gelanceerd|nieuw product|nieuwe producten|introduceren|introduceert',
  change:
    'migratie|migreren|overstap*|digitale transformatie|digitaliser*|moderniser*|vervangen|vervanging|fusie|overname|overgenomen|nieuwe directeur|herstructurer*|verhuiz*',
  funding: 'financieringsronde|investeringsronde|investeerders|durfkapitaal|zelf gefinancierd|opgehaald|beursgang|series a|series b',
  pain: 'silos|handmatig*|spreadsheet*|excel*|gefragmenteerd*|versnipperd*|verouderd*|inefficiënt*|tijdrovend*|foutgevoelig*|knelpunt*|personeelstekort|krapte|worstel*|uitdaging*|complexiteit|losse systemen',
  priority:
    'personalis*|klantbehoud|klantbeleving|klanttevredenheid|rendement|automatiser*|efficiënt*|efficiëntie|productiviteit|datagedreven|realtime|real-time|omnichannel|kosten besparen|kostenbesparing|kosten verlagen|inzicht*',
  price: 'goedkoopste|goedkoop*|laagste prijs|lage prijzen|beste prijs|voordelig*|betaalbaar|betaalbare|korting*',
  compliance: 'compliance|avg|iso 27001|iso 9001|regelgeving|wetgeving|gecertificeerd|gegevensbescherming|nis2|nen 7510|audit*|cybersecurity',
  sustainability: 'duurza*|klimaatneutraal|co2*|circulaire economie|circulair*|hernieuwba*|energietransitie|esg|milieuvriendelijk*',
} satisfies CueWords;
