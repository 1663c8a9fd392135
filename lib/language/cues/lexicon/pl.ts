/** Polish words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'zatrudni*|rekrut*|szukamy|poszukujemy|dołącz do nas|dołącz do zespołu|oferty pracy|wolne stanowiska',
  growth: 'rozwija*|ekspansj*|szybko rosn*|nowe rynki|nowy rynek|nowe biuro|otwieramy|podwoi*|potroi*|skalow*|dynamicznie rosn*',
  launch: 'wprowadza*|nowy produkt|nowe produkty|premier*|uruchami*|wdraża*',
  change: 'migracj*|transformacja cyfrowa|cyfryzacj*|moderniz*|przejęci*|fuzj*|restruktury*|nowy prezes|przeprowadz*|zmiana systemu',
  funding: 'runda finansowania|pozyskali*|pozyskała|inwestor*|finansowanie|dofinansowan*|debiut giełdowy|seria a|seria b',
  pain: 'ręczn*|arkusz*|excel*|przestarza*|wąskie gardł*|nieefektywn*|czasochłonn*|brak pracowników|niedobór*|wyzwani*|rozproszon*',
  priority:
    'automatyz*|personaliz*|efektywnoś*|wydajnoś*|produktywnoś*|lojalnoś*|zwrot z inwestycji|w czasie rzeczywistym|obniżyć koszty|redukcj* kosztów|doświadczenie klienta',
  price: 'najniższe ceny|tani*|atrakcyjne ceny|przystępn*|rabat*',
  compliance: 'rodo|zgodnoś*|regulac*|certyfik*|audyt*|cyberbezpiecz*|ochrona danych|iso 27001|iso 9001',
  sustainability: 'zrównoważon*|neutralnoś* klimatyczn*|ekologiczn*|odnawialn*|ślad węglow*|esg|gospodark* obiegu',
} satisfies CueWords;
