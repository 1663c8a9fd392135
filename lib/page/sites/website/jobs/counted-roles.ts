/** "12 open positions", "Offene Stellen (12)", "no open roles": how many roles the page says are open. */
import { saysAbout } from '@/lib/language/site-words/site-words';

/** More are a job portal's. */
const most = 20_000;
const longestText = 160;
const countBefore = /(?:^|[^\d.,/])(\d{1,2}[.,]\d{3}|\d{1,5})\s?\+?\s?(?:件の|個|个|개)?$/;
const countBehind = /^\s?[:(（[–-]?\s?(\d{1,2}[.,]\d{3}|\d{1,5})\s?(?:件|개|个)?(?:[)）\]]|$)/;
/** A share of all, a place on a list, years: no count of roles. */
const otherCount = /%|\bof\s\d|\bpage\b|\bseite\b/;

/** A cheap look before the phrases of all languages: stems of the words for work, roles and looking for people. */
const mayCount =
  /job|position|posi[cç]|role|opening|opportunit|vaca[nt]|vakan|stelle|poste|offre|recrut|emplo|empre|vaga|lavor|ricerc|functie|tj[äa]nst|stilling|ty[öo]|paik|teht|ofert|pra[cc]|stanowisk|rekrut|pozi|m[íi]st|nab[íi]|post|locuri|ilan|hiring|hire|募集|求人|ポジション|職|채용|포지션|공고|职位|岗位|招聘/i;

/** The count that a caption or a short sentence states; 0 for "none"; null when it says neither. */
export function countedRoles(text: string): number | null {
  if (text.length > longestText || !mayCount.test(text)) return null;
  if (saysAbout('noRoles', text)) return 0;
  const noun = saysAbout('rolesNoun', text);
  if (noun === null || otherCount.test(noun.folded)) return null;
  const { folded } = noun;
  const glued = /^\D*(\d{1,5})/.exec(folded.slice(Math.max(0, noun.at - 6), noun.end));
  const match = countBefore.exec(folded.slice(Math.max(0, noun.at - 12), noun.at)) ?? countBehind.exec(folded.slice(noun.end));
  const digits = match?.[1] ?? (/[^\u0000-\u024F]/.test(folded) ? glued?.[1] : undefined);
  const count = digits === undefined ? Number.NaN : Number(digits.replace(/\D/g, ''));
  return count >= 1 && count <= most && !(count >= 1990 && count <= 2100) ? count : null;
}
