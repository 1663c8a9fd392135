import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Added, checkRephrasing, type Grounds, sentencesOf } from './check-rephrasing';

const grounds: Grounds = {
  original:
    'Hello Elena Brandt,\n\non your profile I read: “Our customer data sits in silos”. That sounds like work at the end of each month. Where does your team look first when two systems disagree?\n\nKind regards',
  sources: [
    'Our customer data sits in silos: shop, newsletter and support each tell a different story.',
    'Shop, newsletter and support each know another customer.',
    'At Harbour Bikes 9 in 100 offers were wrong, then 4.',
  ],
  products: ['Tidewell'],
  language: 'en',
};

const added = (text: string, over: Partial<Grounds> = {}): Added[] => checkRephrasing(text, { ...grounds, ...over }).map((each) => each.added);

describe('a rephrasing that says the same', () => {
  it.each([
    grounds.original,
    'Hi Elena Brandt,\n\nI saw on your profile: “Our customer data sits in silos”. It seems that means work at each month’s end. When two systems disagree, where does your team look first?\n\nKind regards',
    'Hello Elena Brandt, your profile says that customer data sits in silos, which sounds like work when the month ends. Where do you look first when two systems disagree?',
  ])('is let through: %#', (text) => expect(checkRephrasing(text, grounds)).toEqual([]));

  it('is let through in German as well', () => {
    const original =
      'Guten Tag Jonas Weidenfeld,\nbei Ihnen steht: „Wir suchen Verstärkung im Kundenservice“. Wie lange warten Ihre Kunden montags auf Antwort?';
    const german = { original, sources: [], products: [], language: 'de' };
    expect(
      checkRephrasing(
        'Hallo Jonas Weidenfeld,\nich habe bei Ihnen gelesen: „Wir suchen Verstärkung im Kundenservice“. Wie lange warten Kunden montags auf eine Antwort?',
        german,
      ),
    ).toEqual([]);
    expect(checkRephrasing(`${original} Unser Werkzeug spart Geld.`, german).map((each) => each.added)).toEqual(['name']);
  });
});

describe('a rephrasing that knows more than it may', () => {
  const last = grounds.original;
  it.each<[string, Added, string]>([
    ['a link', 'link', 'More on www.tidewell.example/demo.'],
    ['an address', 'link', 'Write to me: sam@seller.example.'],
    ['a bare site', 'link', 'See seller.com for more.'],
    ['a number', 'number', 'You have 40 systems.'],
    ['a number in words', 'number', 'Your team of twelve looks first.'],
    ['a share', 'number', 'Half of your customer data sits there.'],
    ['a day', 'date', 'Shall we talk on Tuesday.'],
    ['a time', 'date', 'I read it yesterday.'],
    ['the product', 'product', 'Tidewell brings your systems together.'],
    ['a claim', 'claim', 'Ours is the best for your team.'],
    ['a worn word', 'claim', 'It makes customer data seamless.'],
    ['words that nobody said', 'quotation', 'You wrote “our systems are a mess”.'],
    ['a name', 'name', 'Your customer Acme said so.'],
    ['a name of the newest kind', 'name', 'Your team reads HubSpot.'],
    ['a feeling', 'word', 'Your team is frustrated.'],
    ['a fact in small words', 'word', 'I read that you raised capital.'],
  ])('is refused for %s', (_, kind, sentence) => {
    const refusals = checkRephrasing(`${last}\n${sentence}`, grounds);
    expect(refusals.map((each) => each.added)).toContain(kind);
    const found = refusals.find((each) => each.added === kind)!;
    expect(sentence).toContain(found.what);
    expect(found.reason).toContain(found.what);
    expect(sentence).toContain(found.sentence);
  });

  it('is refused when a question becomes a statement', () =>
    expect(
      added('On your profile I read: “Our customer data sits in silos”. That sounds like work. Your team looks first when two systems disagree.'),
    ).toContain('question'));
  it('is refused when doubt becomes a fact', () =>
    expect(added('“Our customer data sits in silos” is work at each month’s end. Where does your team look first?')).toContain('doubt'));
  it('is refused when it turns something round', () =>
    expect(added(grounds.original.replace('That sounds', 'That never sounds'))).toContain('negation'));
  it('may take a number or a name from a source', () =>
    expect(added(`${grounds.original}\nAt Harbour Bikes 9 in 100 offers were wrong, then 4.`)).toEqual([]));
});

describe('a model that makes things up', () => {
  const facts = fc.oneof(
    fc.integer({ min: 13, max: 99_999 }).map((number) => ({ fact: `${number} people`, kind: 'number' })),
    fc.constantFrom('Monday', 'October', 'yesterday', 'Freitag', 'demain', 'enero').map((fact) => ({ fact, kind: 'date' })),
    fc.constantFrom('https://a.example/x', 'www.seller.example', 'me@seller.example', 'seller.io').map((fact) => ({ fact, kind: 'link' })),
    fc.constantFrom('Acme', 'Zürich', 'SAP', 'Maria', 'McKinsey', 'Île-de-France').map((fact) => ({ fact, kind: 'name' })),
    fc.constantFrom('guaranteed', 'leading', 'world-class', 'revolutionary').map((fact) => ({ fact, kind: 'claim' })),
    fc.constantFrom('bankrupt', 'acquired', 'pregnant', 'churning', 'hiring', 'insolvent').map((fact) => ({ fact, kind: 'word' })),
    fc.constant({ fact: 'Tidewell', kind: 'product' }),
  );
  const sentences = sentencesOf(grounds.original);

  it('is refused wherever it puts the fact, with the very words', () => {
    fc.assert(
      fc.property(facts, fc.nat({ max: sentences.length - 1 }), fc.nat({ max: 30 }), ({ fact, kind }, at, place) => {
        const words = sentences[at]!.split(' ');
        /* Behind the first word: inside a quotation it would be found as one. */
        const where = Math.min(1 + place, words.length);
        const changed = [...words.slice(0, where), fact, ...words.slice(where)].join(' ');
        const refusals = checkRephrasing(sentences.with(at, changed).join('\n'), grounds);
        expect(refusals.length).toBeGreaterThan(0);
        expect([kind, 'quotation', 'name', 'word']).toContain(refusals[0]!.added);
        expect(changed).toContain(refusals[0]!.sentence.slice(0, 20));
      }),
      { numRuns: 400 },
    );
  });

  it('is never refused for leaving the message alone, whatever the message says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.lorem({ maxCount: 30 }), fc.string({ unit: 'grapheme', maxLength: 200 })), (original) => {
        expect(checkRephrasing(original, { original, sources: [], products: ['Tidewell'], language: 'en' })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
