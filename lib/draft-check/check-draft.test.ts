import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pain } from '@/lib/icp/pain';
import type { Proof } from '@/lib/icp/proof';
import dataspark from '@/lib/icp/samples/dataspark.json';
import type { Persona } from '@/lib/persona/persona';
import { draftPains, draftProofs, ines, labelledDrafts } from '@/tests/support/labelled-drafts';
import { checkDraft } from './check-draft';
import { mostDraftCharacters } from './draft';

const material = { persona: ines, pains: draftPains, proofs: draftProofs };
const idsOf = (points: readonly { id: string; state: string }[], state: string) =>
  points
    .filter((point) => point.state === state)
    .map(({ id }) => id)
    .toSorted();
const listed = (ids: string) => (ids === '' ? [] : ids.split(/ (?=(?:pain|goal|objection|proof|value|question)\/)/)).toSorted();

describe('twenty labelled drafts', () => {
  it('are twenty', () => expect(labelledDrafts).toHaveLength(20));

  it.each(labelledDrafts)('$says', ({ text, covered, named = '', language }) => {
    const checked = checkDraft(text, material);
    expect(idsOf(checked.points, 'covered')).toEqual(listed(covered));
    expect(idsOf(checked.points, 'named')).toEqual(listed(named));
    expect(checked.language).toBe(language);
  });
});

describe('what a draft speaks to', () => {
  it('is quoted word for word, and what is missed has no quote', () => {
    for (const { text } of labelledDrafts)
      for (const { state, quote, shared } of checkDraft(text, material).points) {
        if (state === 'missed') expect([quote, shared]).toEqual([null, []]);
        else {
          expect(text).toContain(quote);
          expect(shared.length).toBeGreaterThan(0);
        }
      }
  });

  it('never includes who somebody is, a pain of other personas, or a placeholder', () => {
    const { points } = checkDraft('around forty, parcels, replace this', material);
    expect(points.map(({ label }) => label)).not.toContain('around forty');
    expect(points.map(({ id }) => id)).not.toContain('pain/elsewhere');
    expect(points.map(({ id }) => id)).not.toContain('proof/placeholder');
  });

  it('reproduces the worked example: silos, goals and the proof of DataSpark', () => {
    const persona = dataspark.personas[0] as unknown as Persona;
    const text =
      'Your shop, newsletter and support each know another customer, and nothing joins them. Ask for one customer record that marketing, shop and support all use. You get a better return on marketing.';
    const { points, ownWords } = checkDraft(text, { persona, pains: dataspark.pains as Pain[], proofs: dataspark.proofs as Proof[] });
    expect(idsOf(points, 'covered')).toContain('pain/data-silos');
    expect(idsOf(points, 'covered')).toContain('goal/a better return on marketing');
    expect(idsOf(points, 'missed')).toContain('pain/pressure-to-personalise');
    expect(ownWords.verdict).toBe('theirs');
  });

  it('holds for any text: quotes stand in it, nothing throws, and the same text gives the same answer', () => {
    const words = fc.constantFrom(
      'parcel',
      'return',
      'twenty',
      'minutes',
      'season',
      '48 %',
      'Retouren',
      '{name}',
      '!',
      '?',
      '.',
      '\n',
      'Ünï',
      '漢字',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const first = checkDraft(text, material);
        expect(checkDraft(text, material)).toEqual(first);
        const flat = text.replace(/\s+/g, ' ');
        for (const { quote } of first.points) if (quote !== null) expect(flat).toContain(quote.replace(/\s+/g, ' '));
      }),
      { numRuns: 200, examples: [['return ? ! minutes ?']] },
    );
  });

  it('is looked for in the first forty thousand characters, and a longer text says so', () => {
    const long = 'word '.repeat(mostDraftCharacters / 5);
    expect(checkDraft(long, material).cut).toBe(false);
    const { cut, points } = checkDraft(`${long} Retouren`, material);
    expect(cut).toBe(true);
    expect(idsOf(points, 'covered')).toEqual([]);
  });
});

describe('whose words a draft speaks', () => {
  it('are the seller’s when they are worn or name the product', () => {
    const product = { id: 'p', name: 'Packwell', features: [], useCases: [], advantages: [], pricing: '', competitors: [] };
    const { ownWords } = checkDraft('Packwell is our innovative, seamless solution. Packwell is the best.', material, [product]);
    expect(ownWords.verdict).toBe('hardly');
    expect(ownWords.ours).toEqual(expect.arrayContaining(['Packwell', 'seamless', 'solution']));
  });

  it('are theirs when the draft uses what they say of their work', () => {
    const { ownWords } = checkDraft('Parcels come back, each return takes twenty minutes by hand, and holidays double the orders.', material);
    expect(ownWords.verdict).toBe('theirs');
    expect(ownWords.theirs.length).toBeGreaterThanOrEqual(4);
  });
});

describe('the tone of a draft', () => {
  const toneOf = (text: string) => Object.fromEntries(checkDraft(text, material).tone.map(({ axis, heard, fits }) => [axis, `${heard} ${fits}`]));

  it('is compared only where the user set one', () =>
    expect(checkDraft('Dear all, hello!', { ...material, persona: { ...ines, tone: { formal: 3, technical: 3, serious: 3 } } }).tone).toEqual([]));

  it.each([
    ['Hey Ines, quick one: you’re short of people before the holidays, aren’t you?', 'casual true'],
    ['Dear Ms Weber, we would be pleased to hear from you at your convenience.', 'formal false'],
    ['Hallo Ines, dein Lager ist voll und du suchst Leute?', 'casual true'],
    ['Sehr geehrte Frau Weber, darf ich Ihnen zeigen, wie es geht?', 'formal false'],
    ['Bonjour Madame, je vous prie de trouver votre dossier.', 'formal false'],
    ['Hola Inés, ¿qué tal? Tu almacén está lleno.', 'casual true'],
    ['The shelf is full on Monday.', 'neither casual nor formal true'],
  ])('%s', (text, formal) => expect(toneOf(text).formal).toBe(formal));

  it('is technical when abbreviations and technical words come often', () => {
    expect(toneOf('The REST API and the SQL schema need a webhook endpoint.').technical).toBe('technical false');
    expect(toneOf('You count parcels and I count minutes.').technical).toBe('plain true');
  });
});
