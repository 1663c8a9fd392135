/** Dutch words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'wij zoeken|we zoeken|vacatures|werken bij|word jij|nieuwe collega*|versterking',
  growth: 'groei|groeit|groeiend*|snelgroeiend*|uitbreid*|expansie|verdubbel*|nieuwe markten|marktaandeel|opschal*|nieuwe vestiging*',
  launch: 'lancering|lanceren|lanceert|gelanceerd|nieuw product|nieuwe producten',
  change:
    'migratie|migreren|overstap*|digitale transformatie|digitaliser*|moderniser*|vervangen|vervanging|fusie|overname|overgenomen|herstructurer*|verhuiz*',
  funding: 'financieringsronde|investeringsronde|investeerders|durfkapitaal|beursgang',
  pain: 'handmatig*|gefragmenteerd*|versnipperd*|verouderd*|inefficiënt*|tijdrovend*|foutgevoelig*|knelpunt*|personeelstekort|krapte|worstel*|uitdaging*|losse systemen',
  priority:
    'personalis*|klantbehoud|klantbeleving|klanttevredenheid|rendement|automatiser*|efficiënt*|productiviteit|datagedreven|realtime|kosten besparen|kostenbesparing',
  price: 'goedkoop*|laagste prijs|lage prijzen|beste prijs|voordelig*|betaalbaar|betaalbare|korting*',
  compliance: 'avg|regelgeving|wetgeving|gecertificeerd|gegevensbescherming|nen 7510',
  sustainability: 'duurza*|klimaatneutraal|circula*|hernieuwba*|energietransitie',
} satisfies CueWords;
