/** One rule decides what is fresh and telling: the panel's line "Why now" and the messages agree, whatever the pages say. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { glanceAt } from '@/components/glance/glance-at';
import { buildMessages } from '@/lib/message/build';
import { whyYouWhyNow } from '@/lib/message/choose';
import { openingFacts } from '@/lib/message/facts';
import type { Material } from '@/lib/message/material';
import { accountThat, personThat } from '../support/prospect';
import { claire, elena, jonas, nobodyKnown, tomas, writtenOn } from '../support/prospects';
import { sellers, testedIcp } from '../support/seller';
import { today } from '../support/subjects';

interface Page {
  is: string;
  who: Pick<Material, 'account' | 'person'>;
  on: Date;
}

const situations = (name: string): Page[] =>
  readFileSync(fileURLToPath(new URL(`./pains/${name}.jsonl`, import.meta.url)), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { is: string; says: Record<string, unknown> })
    .map(({ is, says }) => {
      const about = (subject: string) =>
        Object.fromEntries(Object.entries(says).flatMap(([key, value]) => (key.startsWith(subject) ? [[key, { value }]] : [])));
      return { is: `${name}: ${is}`, who: { account: accountThat(about('company')), person: personThat(about('person')) }, on: today };
    });

const known: Page[] = Object.entries({ elena, jonas, claire, tomas, nobodyKnown }).map(([is, who]) => ({ is, who, on: writtenOn }));

const timed: Page[] = ['2026-11', '2026-06', '2026-03', '2025-12', '2024-01'].flatMap((last) => [
  {
    is: `money raised in ${last}`,
    who: {
      account: accountThat({ 'company.name': { value: 'Northwind' }, 'company.funding': { value: { last }, quote: `Series B · ${last}` } }),
      person: null,
    },
    on: today,
  },
  {
    is: `a role since ${last}`,
    who: {
      account: accountThat({ 'company.name': { value: 'Northwind' } }),
      person: personThat({
        'person.title': { value: 'Head of Support' },
        'person.company': { value: 'Northwind' },
        'person.roleStarted': { value: last, quote: `${last} – today` },
      }),
    },
    on: today,
  },
]);

/** The same pages, looked at again long after. */
const old: Page[] = known.map(({ is, who, on }) => ({ is: `${is}, seven months later`, who, on: new Date(on.getTime() + 210 * 86_400_000) }));

const pages = [...known, ...old, ...timed, ...['tuned', 'held-out', 'other-hands'].flatMap(situations)];

const materialOf = ({ who, on }: Page): Material => ({
  ...who,
  icp: testedIcp,
  persona: null,
  pains: sellers.en.pains.map((pain) => ({ pain, seen: [] })),
  proofs: [],
  products: [],
  stage: 'new',
  today: on,
});

const look = ({ account, person }: Page['who']) => ({
  account: account && { account, verdicts: [], ruledOut: null, saved: false, own: [], notes: null, age: null },
  person: person && { person, verdicts: [], ruledOut: null, saved: false, own: [], notes: null, age: null },
  pains: [],
});

describe('why now', () => {
  it('is the same in the panel’s line, in the line above the message and in what the message opens with', () => {
    const seen = { now: 0, opened: 0, nothing: 0 };
    for (const page of pages) {
      const moment = glanceAt(look(page.who), page.on).whyNow;
      const fresh = moment && !moment.stale ? moment : null;
      const material = materialOf(page);
      expect(whyYouWhyNow(material, null).now, page.is).toBe(fresh?.evidence.quote ?? null);

      const telling = openingFacts(material).filter((fact) => fact.moment !== null);
      if (!fresh) expect(telling, page.is).toEqual([]);
      const { messages, notes } = buildMessages(material, { kind: 'event-led', channel: 'email', language: 'en' });
      expect(messages.length > 0, page.is).toBe(telling.length > 0);
      if (fresh) seen.now += 1;
      else seen.nothing += 1;
      if (messages.length === 0) {
        expect(notes[0], page.is).toMatch(fresh ? /stands in no words/ : /No page that you opened tells|Nothing is known yet/);
        continue;
      }
      seen.opened += 1;
      /** The most telling moment of those whose words may be said to somebody. */
      const first = messages[0]!.sentences.find(({ part }) => part === 'opening')!;
      const best = telling.toSorted((a, b) => b.moment!.worth - a.moment!.worth)[0]!;
      expect(first.source, page.is).toEqual(best.source);
      if (telling.some(({ moment: told }) => told!.sentence === fresh!.sentence)) expect(best.moment!.sentence, page.is).toBe(fresh!.sentence);
    }
    /** Enough of each that the sentences above were put to the test. */
    expect(seen.now).toBeGreaterThan(20);
    expect(seen.opened).toBeGreaterThan(8);
    expect(seen.nothing).toBeGreaterThan(30);
  });
});
