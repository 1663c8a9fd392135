/**
 * Labelled situations: what pages say, and which pains a careful reader would call likely, written down by hand before
 * anything was run. `tuned.jsonl` was looked at while rules were set; `held-out.jsonl` measures them; the sentences of
 * `other-hands.jsonl` were written by others for other ends (pages of the corpus, demo pages) and only labelled for this.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPack } from '@/lib/exchange/pack';
import { samplePacks } from '@/lib/exchange/sample-packs';
import { starterPacks } from '@/lib/exchange/starter-packs';
import { likelyPains } from '@/lib/pain/likely-pains';
import { accountThat, personThat } from '../support/prospect';
import { today } from '../support/subjects';

interface Situation {
  is: string;
  language: 'en' | 'de' | 'fr' | 'es';
  /** A sample or a starter pack. All of its pains are looked for, as if every ICP and persona of it matched. */
  pack: string;
  says: Record<string, unknown>;
  /** Ids; none when no pain should be called likely. */
  likely: string[];
}

const read = (name: string): Situation[] =>
  readFileSync(fileURLToPath(new URL(`./pains/${name}.jsonl`, import.meta.url)), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Situation);

const packs = new Map([...samplePacks, ...starterPacks].map(({ id, text }) => [id, text]));
function painsOf(id: string) {
  const opened = readPack(packs.get(id) ?? '');
  if (!opened.ok) throw opened.error;
  return opened.value.pack.pains;
}

const about = (says: Situation['says'], subject: string) =>
  Object.fromEntries(Object.entries(says).flatMap(([key, value]) => (key.startsWith(subject) ? [[key, { value }]] : [])));

function suggested({ pack, says }: Situation): string[] {
  const found = likelyPains({
    pains: painsOf(pack),
    icps: [],
    personas: [],
    companyVerdicts: [],
    personVerdicts: [],
    account: accountThat(about(says, 'company')),
    person: personThat(about(says, 'person')),
    today,
  });
  return found.filter(({ level }) => level === 'likely').map(({ pain }) => pain.id);
}

interface Figures {
  situations: number;
  /** Situations with a top suggestion, and those whose top suggestion is labelled. */
  topGiven: number;
  topRight: number;
  /** Situations with a label whose top suggestion is labelled. */
  labelled: number;
  /** Every suggestion, and every label. */
  given: number;
  right: number;
  labels: number;
  wrong: string[];
}

function measure(situations: readonly Situation[]): Figures {
  const figures: Figures = { situations: situations.length, topGiven: 0, topRight: 0, labelled: 0, given: 0, right: 0, labels: 0, wrong: [] };
  for (const situation of situations) {
    const given = suggested(situation);
    const right = given.filter((id) => situation.likely.includes(id));
    const top = given[0];
    figures.topGiven += Number(top !== undefined);
    figures.topRight += Number(top !== undefined && situation.likely.includes(top));
    figures.labelled += Number(situation.likely.length > 0);
    figures.given += given.length;
    figures.right += right.length;
    figures.labels += situation.likely.length;
    if (given.length !== right.length || right.length !== situation.likely.length)
      figures.wrong.push(`${situation.is}: ${given.join(', ') || 'nothing'} instead of ${situation.likely.join(', ') || 'nothing'}`);
  }
  return figures;
}

const share = (part: number, whole: number) => Math.round((part / whole) * 1000) / 1000;

describe.each(['tuned', 'held-out', 'other-hands'])('labelled pains, %s', (name) => {
  const situations = read(name);
  const figures = measure(situations);
  if (process.env.SHOW_PAINS === '1') console.log(name, figures);

  it('name pains that their pack holds', () => {
    for (const { pack, likely } of situations) expect(painsOf(pack).map(({ id }) => id)).toEqual(expect.arrayContaining(likely));
  });

  it('are right at the top suggestion in at least nine of ten', () => {
    expect(share(figures.topRight, figures.topGiven), figures.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('find at least eight of ten of the labelled pains', () => {
    expect(share(figures.right, figures.labels), figures.wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
  });
});

describe('the labelled situations', () => {
  it('are at least sixty, in four languages, with and without a pain', () => {
    const all = [...read('tuned'), ...read('held-out'), ...read('other-hands')];
    expect(all.length).toBeGreaterThanOrEqual(60);
    for (const language of ['en', 'de', 'fr', 'es']) expect(all.filter((each) => each.language === language).length).toBeGreaterThanOrEqual(12);
    expect(all.filter(({ likely }) => likely.length === 0).length).toBeGreaterThanOrEqual(20);
  });
});
