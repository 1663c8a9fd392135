import { describe, expect, it } from 'vitest';
import type { Proof } from '@/lib/icp/proof';
import consumers from '@/lib/icp/samples/consumers-as-a-document.json';
import leaveAlone from '@/lib/icp/samples/whom-to-leave-alone.json';
import { elena, tomas, writtenOn } from '@/tests/support/prospects';
import { hypothesis, persona, sellers, testedIcp } from '@/tests/support/seller';
import { chooseChannel, chooseKind, whyYouWhyNow } from './choose';
import { chooseLanguage } from './choose-language';
import { sharedValues, suitableProofs, suits } from './choose-proof';
import { kindOf } from './kinds';
import { languageOf } from './language-of';
import type { Material } from './material';
import { isPlaceholder } from './placeholder';
import { stockFor } from './stock';

const { pains, proofs, products } = sellers.en;
const material = (more: Partial<Material> = {}): Material => ({
  ...elena,
  icp: testedIcp,
  persona: persona(),
  pains: pains.map((pain) => ({ pain, seen: [] })),
  proofs,
  products,
  stage: 'new',
  today: writtenOn,
  ...more,
});

describe('the kind to begin with', () => {
  it('is learn-first while the ICP is a hypothesis, or when there is none', () => {
    expect(chooseKind(material({ icp: hypothesis }), 'en')).toMatchObject({ id: 'learn-first', why: expect.stringContaining('hypothesis') });
    expect(chooseKind(material({ icp: null }), 'en').id).toBe('learn-first');
  });

  it('is then the best reason there is: an event, a result, a problem', () => {
    expect(chooseKind(material(), 'en').id).toBe('event-led');
    expect(chooseKind(material(tomas), 'en').id).toBe('proof-led');
    expect(chooseKind(material({ ...tomas, proofs: [] }), 'en').id).toBe('problem-led');
    expect(chooseKind(material({ ...tomas, pains: [] }), 'en').id).toBe('learn-first');
  });

  it('takes up a relation that the user says there is', () => {
    expect(chooseKind(material({ stage: 'at-risk' }), 'en').id).toBe('re-engage');
  });
});

describe('the channel to begin with', () => {
  it('is the first that the persona likes and that we write for', () => {
    const liked = (...channels: string[]) => chooseChannel(material({ persona: persona({ channels }) }));
    expect(liked('trade meetups', 'e-mail with one figure', 'LinkedIn message')).toEqual({
      id: 'email',
      why: '“e-mail with one figure” is what this persona likes',
      liked: 'e-mail with one figure',
    });
    expect(liked('short call').id).toBe('call-opener');
    expect(liked().id).toBe('connection-note');
  });
});

describe('the language', () => {
  it('is that of their own words, and never guessed from a place or a name', () => {
    expect(chooseLanguage(material(tomas))).toEqual({ language: 'es', why: 'their profile is written in it' });
    expect(chooseLanguage(material()).language).toBe('en');
    const silent = material({ account: null, person: null, pains: sellers.de.pains.map((pain) => ({ pain, seen: [] })) });
    expect(chooseLanguage(silent)).toEqual({ language: 'de', why: 'your pains are written in it' });
  });

  it('is told by small words, or not at all', () => {
    const told = {
      en: 'We are hiring in marketing and want to grow.',
      de: 'Wir suchen Verstärkung für unser Team und führen ein neues System ein.',
      fr: 'Nous recrutons pour notre entrepôt et lançons la vente.',
      es: 'Buscamos personas para nuestro equipo y abrimos una oficina.',
    };
    for (const [language, text] of Object.entries(told)) expect(languageOf(text)).toBe(language);
    expect(languageOf('Northloom 2026')).toBeNull();
    expect(languageOf('Chief Revenue Officer')).toBeNull();
  });
});

describe('the proof', () => {
  const proof = (id: string, more: object = {}) => ({ id, name: id, text: `${id} did well.`, ...more });
  it('is the one that speaks to the pain and the segment best', () => {
    const all = [
      proof('anywhere'),
      proof('other-pain', { pains: ['other'] }),
      proof('this-pain', { pains: ['queue'] }),
      proof('this-pain-here', { pains: ['queue'], segments: ['logistics'] }),
    ];
    const ids = (pain: string | null, segment: string | null) => suitableProofs(all, { pain, segment }).map(({ id }) => id);
    expect(ids('queue', 'logistics')).toEqual(['this-pain-here', 'this-pain', 'anywhere']);
    expect(ids('queue', null)).toEqual(['this-pain', 'this-pain-here', 'anywhere']);
    expect(ids('nothing', 'logistics')).toEqual(['anywhere']);
  });

  it('is, between equals, the one that speaks of what the persona values, in any of the four languages', () => {
    const all = [
      proof('first', { text: 'Answers went from 31 hours to 4.', pains: ['queue'] }),
      proof('steady', { text: 'Ein Jahr lang zuverlässig: 99,9 % der Anfragen am selben Tag.', pains: ['queue'] }),
      proof('general', { text: 'A reliable partner for ten years.' }),
    ];
    const ids = (values: readonly string[]) => suitableProofs(all, { pain: 'queue', segment: null, values }).map(({ id }) => id);
    expect(ids([])).toEqual(['first', 'steady', 'general']);
    expect(ids(['Reliability', 'price'])).toEqual(['steady', 'first', 'general']);
    expect(sharedValues(all[1]!, ['Reliability', 'price'])).toEqual(['Reliability']);
  });

  it('in the stock follows the values that are written on the persona', () => {
    const proofs = [
      proof('a', { text: 'They saved two days a month.' }),
      proof('b', { text: 'They saved two days a month, with help from our support.' }),
    ];
    const stock = (description: string) =>
      stockFor(
        { ...material(), proofs, persona: persona({ document: [{ category: 'Values and personality', characteristic: 'Values', description }] }) },
        kindOf('proof-led')!,
        'en',
      ).proofs[0]!.id;
    expect(stock('Price')).toBe('a');
    expect(stock('Price, service')).toBe('b');
  });

  it('is never a placeholder of a starter', () => {
    for (const placeholder of [
      { name: 'Replace: A customer of yours', text: 'A placeholder: write your own result here before you show it to anybody.' },
      { name: 'A case', text: 'A case for operations managers: replace this text with your own result before you use it.' },
      { name: 'x', text: '  ' },
    ])
      expect(isPlaceholder(placeholder)).toBe(true);
    expect(isPlaceholder({ name: 'Fewer returns', text: 'Returns went down when the size table was replaced.' })).toBe(false);
    expect(suitableProofs([proof('a', { name: 'Replace: yours' })], { pain: null, segment: null })).toEqual([]);
  });
});

describe('why you, why now', () => {
  it('is the best reason of the match and the words of what happens, or nothing', () => {
    expect(whyYouWhyNow(material(), 'Leads marketing at an online shop')).toEqual({
      you: 'Leads marketing at an online shop',
      now: 'We are hiring in marketing and want to bring our customer data, now spread over separate systems, together.',
    });
    expect(whyYouWhyNow(material(tomas), null)).toEqual({ you: null, now: null });
  });
});

describe('the two case studies that ship', () => {
  const shipped = [consumers, leaveAlone].flatMap(({ proofs }): Proof[] => proofs);
  it.each([
    ['operations managers in logistics who fight inefficiency', 'inefficient-routes', 'logistics', 'logistics-case'],
    ['young buyers who care about the environment', 'green-promises', 'active-young-professionals', 'footprint-case'],
  ])('suit whom they are written for: %s', (whom, pain, segment, id) => {
    const [best, ...others] = shipped.toSorted((a, b) => suits(b, { pain, segment }) - suits(a, { pain, segment }));
    expect(best?.id).toBe(id);
    expect(best?.text).toContain(whom);
    for (const other of others) expect(suits(other, { pain, segment })).toBe(0);
  });
  it('are to be replaced, and never sent before', () => expect(shipped.map(isPlaceholder)).toEqual([true, true]));
});
