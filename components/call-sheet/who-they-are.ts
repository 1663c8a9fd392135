/** The person and the company in the facts that matter on a call, each in the words of its page. */
import { companyName } from '@/components/account/company-words';
import { personName } from '@/components/person/person-words';
import { keyWord } from '@/components/verdict/key-words';
import { sayQuote } from '@/components/verdict/say-quote';
import { sayValue } from '@/components/verdict/say-value';
import type { Known } from '@/lib/account/account';
import { literal } from '@/lib/kernel/markdown-text';
import { cut } from '@/lib/kernel/text';
import type { SubjectLook } from '@/lib/protocol/subject-look';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { point, quotesUnder, sayWhere } from './bullets';

const ofPerson = ['person.title', 'person.headline', 'person.location', 'person.roleStarted', 'person.companyStarted'] as const;
const ofCompany = [
  'company.industry',
  'company.employees',
  'company.headquarters',
  'company.founded',
  'company.businessModel',
  'company.revenue',
  'company.funding',
  'company.growth',
  'company.hiring',
  'company.technologies',
  'company.specialties',
  'company.customers',
] as const;

/** Characters of a value: of a list, the first items. */
const longestValue = 200;
/** A list has words for each of its items; two show where it comes from. */
const mostQuotes = 2;

type Facts = Partial<Record<SignalKey, readonly Known<SignalKey>[]>>;

function facts(known: Facts, keys: readonly SignalKey[], now: Date): string[] {
  return keys.flatMap((key) => {
    const best = known[key]?.[0];
    const said = best ? sayValue(key, best.value) : '';
    if (!best || said === '') return [];
    const shown = `**${keyWord(key)}:** ${literal(cut(said, longestValue))}`;
    const [only] = best.evidence;
    /* Words that are the value itself need not stand there twice. */
    if (only && best.evidence.length === 1 && sayQuote(only) === said) return [point(`${shown} (${sayWhere(only, now)})`)];
    return [point(shown, quotesUnder(best.evidence, now, Array.isArray(best.value) ? mostQuotes : 1))];
  });
}

export function whoTheyAre({ person, account }: SubjectLook, now: Date): string[] {
  const block = (name: string, points: readonly string[]) => (points.length === 0 ? [] : [`### ${literal(name)}`, points.join('\n')]);
  return [
    ...(person ? block(personName(person.person), facts(person.person.known as Facts, ofPerson, now)) : []),
    ...(account ? block(companyName(account.account), facts(account.account.known as Facts, ofCompany, now)) : []),
  ];
}
