/**
 * What a job title says about seniority and functions. Derived, never read: the words of the title stand as evidence,
 * and no value is trusted more than the title that it comes from.
 */
import { parseTitle, type TitleReading } from '@/lib/language/titles/parse-title';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import { isSignal, type Signal, type SignalOf } from '@/lib/signal/signal';

interface ReadTitle {
  title: SignalOf<'person.title'>;
  reading: TitleReading;
}

/** The words of a role, found under the heading under which the title stands. */
function wordsOf({ title }: ReadTitle, text: string, item?: string): Evidence {
  const [said] = title.evidence;
  return { quote: text, section: said?.section ?? '', source: 'derived', ...(item === undefined ? {} : { item }) };
}

const derived = ({ title }: ReadTitle): number => Math.min(title.confidence, confidence.derived);

/**
 * Seniority of the main role, functions of all present roles. With several current titles the first one whose
 * words say how high the person stands is the main one. A profile that states a key itself keeps it.
 */
export function personFromTitles(signals: readonly Signal[]): Signal[] {
  const read = signals.filter((signal) => isSignal(signal, 'person.title')).map((title): ReadTitle => ({ title, reading: parseTitle(title.value) }));
  const found: Signal[] = [];
  const main = read.find(({ reading }) => reading.seniority !== 'unknown');
  if (main && !signals.some(({ key }) => key === 'person.seniority')) {
    const { seniority, roles } = main.reading;
    found.push({
      key: 'person.seniority',
      value: seniority,
      confidence: derived(main),
      evidence: [wordsOf(main, roles[0]?.text ?? main.title.value)],
    });
  }
  if (!signals.some(({ key }) => key === 'person.functions')) {
    const byFunction = new Map<string, { from: ReadTitle; text: string }>();
    for (const from of main ? [main, ...read.filter((each) => each !== main)] : read) {
      for (const { functions, text } of from.reading.roles)
        for (const slug of functions) if (!byFunction.has(slug)) byFunction.set(slug, { from, text });
    }
    const evidence = [...byFunction].map(([slug, { from, text }]) => wordsOf(from, text, slug));
    const least = Math.min(...[...byFunction.values()].map(({ from }) => derived(from)));
    if (byFunction.size > 0) found.push({ key: 'person.functions', value: [...byFunction.keys()], confidence: least, evidence });
  }
  return found;
}
