/** Czech words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'hledáme|nabíráme|přijímáme|volná místa|volné pozice|přidej se|přidejte se|rozšiřujeme tým|posilujeme tým',
  growth: 'růst*|rosteme|rychle rostou*|expand*|expanz*|nové trhy|nový trh|nová pobočka|otevíráme|zdvojnásob*|škálov*',
  launch: 'uvádíme|spouštíme|nový produkt|nové produkty|představujeme|zavádíme',
  change: 'migrac*|digitaliz*|digitální transformac*|moderniz*|akvizic*|fúz*|restruktural*|nový ředitel|přecházíme|stěhuj*',
  funding: 'investiční kolo|investor*|získali investici|financování|vstup na burzu|série a|série b',
  pain: 'ručně|manuáln*|tabulk*|excel*|zastaral*|úzk* hrdl*|neefektivn*|časově náročn*|nedostatek pracovníků|nedostatek lidí|výzv*',
  priority:
    'automatiz*|efektivit*|produktivit*|personaliz*|zákaznick* zkušenost*|v reálném čase|loajalit*|návratnost*|snížit náklady|spokojenost zákazník*',
  price: 'levn*|nejnižší cen*|výhodn* cen*|slev*|dostupné ceny',
  compliance: 'gdpr|regulac*|certifik*|audit*|ochran* osobních údajů|kybernetick*|iso 27001|iso 9001|nis2|soulad s',
  sustainability: 'udržiteln*|uhlíkov*|obnoviteln*|cirkulární|ekologick*|esg|klimatick*',
} satisfies CueWords;
