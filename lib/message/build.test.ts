import { describe, expect, it } from 'vitest';
import { claire, elena, jonas, nobodyKnown, prospect, tomas, writtenOn } from '@/tests/support/prospects';
import { casual, persona, sellers, testedIcp } from '@/tests/support/seller';
import { buildMessages, type Wish } from './build';
import { channels } from './channels';
import { countWords } from './fill';
import { kinds } from './kinds';
import type { Material, Stage } from './material';
import type { Message } from './message';
import { phraseSets } from './phrase-sets';

const languages = ['en', 'de', 'fr', 'es'] as const;
const objections = [{ id: 'o', says: 'We have somebody for that.', reply: 'Keep them.' }];

function material(more: Partial<Material> = {}, language: (typeof languages)[number] = 'en'): Material {
  const { pains, proofs, products } = sellers[language];
  return {
    ...elena,
    icp: testedIcp,
    persona: persona({ objections }),
    pains: pains.map((pain) => ({ pain, seen: [] })),
    proofs,
    products,
    stage: 'new',
    today: writtenOn,
    ...more,
  };
}
const wish = (more: Partial<Wish> = {}): Wish => ({ kind: 'learn-first', channel: 'email', language: 'en', ...more });
const first = (given: Material, wanted: Partial<Wish> = {}): Message => {
  const [message] = buildMessages(given, wish(wanted)).messages;
  if (!message) throw new Error(buildMessages(given, wish(wanted)).notes.join(' '));
  return message;
};
/** Everything that the pages said, as one text. */
const pageText = ({ account, person }: Pick<Material, 'account' | 'person'>): string =>
  [account, person]
    .flatMap((record) => Object.values(record?.known ?? {}))
    .flatMap((values) => (values as { evidence: { quote: string }[] }[]).flatMap(({ evidence }) => evidence.map(({ quote }) => quote)))
    .join('\n');
const everything = (given: Material) =>
  kinds.flatMap((kind) => {
    const stage: Stage = kind.id === 're-engage' ? 'at-risk' : given.stage;
    return channels.flatMap((channel) =>
      languages.flatMap((language) => {
        const built = buildMessages({ ...given, stage }, { kind: kind.id, channel: channel.id, language });
        return [...built.messages, ...(built.short ? [built.short] : [])].map((message) => ({ message, channel, kind }));
      }),
    );
  });

describe('a message', () => {
  it('knows the source of every sentence, and is nothing but its sentences', () => {
    for (const { message } of everything(material())) {
      for (const { text, source } of message.sentences) {
        expect(message.body).toContain(text);
        expect(source.kind).not.toBe('');
      }
      expect(message.body.replace(/\s+/g, '')).toBe(
        message.sentences
          .map(({ text }) => text)
          .join('')
          .replace(/\s+/g, ''),
      );
    }
  });

  it('says only facts whose words stand on the page', () => {
    for (const who of [elena, jonas, claire, tomas, nobodyKnown]) {
      const page = pageText(who);
      for (const { message } of everything(material(who))) {
        for (const { text, source } of message.sentences) {
          if (source.kind !== 'page-fact') continue;
          expect(page).toContain(source.quote);
          const said = /[“„«]\s?(.+?)…?\s?[”“»]/.exec(text)?.[1];
          if (said) expect(page).toContain(said.replace(/…$/, ''));
        }
      }
    }
  });

  it('is the same text for the same input', () => {
    expect(everything(material())).toEqual(everything(material()));
  });

  it('asks one thing only', () => {
    for (const { message } of everything(material())) expect(message.body.match(/\?/g)?.length ?? 0).toBe(1);
  });

  it('keeps to the limits of its channel', () => {
    for (const { message, channel } of everything(material())) {
      expect(message.body.length).toBeLessThanOrEqual(channel.body.most);
      expect(message.subject?.length ?? 0).toBeLessThanOrEqual(channel.subject?.most ?? 0);
      if (channel.words) expect(countWords(message.body)).toBeLessThanOrEqual(channel.words.most);
    }
  });

  it('gives each variant its own subject and its own text', () => {
    for (const kind of kinds) {
      const { messages } = buildMessages(material({ stage: 'repeat' }), wish({ kind: kind.id }));
      expect(new Set(messages.map(({ subject }) => subject)).size).toBe(messages.length);
      expect(new Set(messages.map(({ body }) => body)).size).toBe(messages.length);
    }
  });

  it('is offered in a short version that is shorter, wherever something can be left out', () => {
    const { messages, short } = buildMessages(material(), wish({ kind: 'problem-led' }));
    expect(countWords(short!.body)).toBeLessThanOrEqual(60);
    expect(countWords(short!.body)).toBeLessThan(countWords(messages[0]!.body));
  });

  it('takes the room of a longer connection note when the user has it', () => {
    const note = (roomier: boolean) => first(material(), { channel: 'connection-note', roomier }).body.length;
    expect(note(false)).toBeLessThanOrEqual(200);
    expect(note(true)).toBeGreaterThan(200);
    expect(note(true)).toBeLessThanOrEqual(300);
  });

  it('greets with the whole name as the page writes it, in every language, and with no title', () => {
    const greetings = languages.map((language) => first(material({}, language), { language }).sentences[0]!.text);
    expect(greetings).toEqual(['Hello Elena Brandt,', 'Guten Tag Elena Brandt,', 'Bonjour Elena Brandt,', 'Buenos días, Elena Brandt:']);
  });
});

describe('what is not known', () => {
  it('is said, and the message opens without a made-up word', () => {
    const built = buildMessages(material({ account: null, person: null }), wish());
    expect(built.notes.join(' ')).toContain('opens without a fact');
    expect(built.messages[0]!.body).toMatch(/^Hello,\n\nWe have not met, and I do not know whether this matters to you\./);
    expect(built.messages.flatMap(({ sentences }) => sentences).filter(({ source }) => source.kind === 'page-fact')).toEqual([]);
  });

  it('never becomes "we have not met" between people who know each other', () => {
    const given = material({ ...nobodyKnown, stage: 'repeat' });
    for (const kind of kinds)
      for (const { body } of buildMessages(given, wish({ kind: kind.id })).messages) expect(body).not.toContain('have not met');
  });

  it('makes a kind say what it lacks instead of being written without it', () => {
    const lacking = (kind: string, more: Partial<Material>) => buildMessages(material(more), wish({ kind }));
    for (const [kind, more] of [
      ['problem-led', { pains: [] }],
      ['proof-led', { proofs: [] }],
      ['event-led', tomas],
      ['objection', { persona: persona() }],
      ['re-engage', {}],
    ] as const) {
      const built = lacking(kind, more);
      expect([kind, built.messages, built.short, built.notes.length > 0]).toEqual([kind, [], null, true]);
    }
  });

  it('refuses a value whose words are not in its evidence', () => {
    const who = prospect({
      url: 'https://www.linkedin.com/company/x/',
      says: { 'company.name': 'Quietworks', 'company.hiring': { titles: ['Head of Everything'] } },
    });
    who.account!.known['company.hiring']![0]!.evidence = who.account!.known['company.hiring']![0]!.evidence.map((each) => ({
      ...each,
      quote: 'Jobs (3)',
    }));
    expect(
      buildMessages(material(who), wish())
        .messages.map(({ body }) => body)
        .join(),
    ).not.toContain('Head of Everything');
  });

  it('is what only the code of a page shows: no opening is made of it', () => {
    const who = prospect({
      url: 'https://quietworks.example/',
      source: 'script',
      says: { 'company.name': 'Quietworks', 'company.technologies': [{ name: 'Matomo', category: 'Analytics' }] },
    });
    for (const { message } of everything(material(who))) expect(message.body).not.toContain('Matomo');
  });
});

describe('text of a page', () => {
  const strange = '{{x}} 100 % <b>“{company}” $& $1</b> {quote}';
  it('goes in literally, once, and is never a template', () => {
    const who = prospect({
      url: 'https://www.linkedin.com/in/strange-demo/',
      kind: 'linkedin/person',
      about: 'person',
      says: { 'person.name': '{name} {{x}} <i>', 'person.cues': [strange], 'person.title': 'Head of {pain}', 'person.company': '{company}' },
    });
    const message = first(material(who));
    expect(message.body).toContain(`“${strange}”`);
    expect(message.body).toContain('Hello {name} {{x}} <i>,');
  });

  it('never makes a message too long, however long it is, and a name is cut with a sign', () => {
    const long = 'Maximiliane '.repeat(60).trim();
    const who = prospect({
      url: 'https://www.linkedin.com/in/long-demo/',
      kind: 'linkedin/person',
      about: 'person',
      says: { 'person.name': long, 'person.title': long, 'person.company': long, 'person.cues': [long] },
    });
    for (const { message, channel } of everything(material(who))) expect(message.body.length).toBeLessThanOrEqual(channel.body.most);
    expect(first(material(who)).sentences[0]!.text).toMatch(/^Hello Maximiliane .*…,$/);
  });
});

describe('learn first', () => {
  it('names no product and shows no proof', () => {
    const given = material();
    for (const channel of channels)
      for (const { body, sentences } of buildMessages(given, wish({ channel: channel.id })).messages) {
        expect(body).not.toContain('Tidewell');
        expect(sentences.map(({ source }) => source.kind)).not.toContain('product');
        expect(sentences.map(({ source }) => source.kind)).not.toContain('proof');
      }
  });

  it('leaves out a pain that names the product, and says so', () => {
    const pains = [{ pain: { id: 'p', name: 'Life without Tidewell' }, seen: [] }];
    const built = buildMessages(material({ pains }), wish());
    expect(built.messages[0]!.body).not.toContain('Tidewell');
    expect(built.notes.join(' ')).toContain('names what you sell');
  });
});

describe('tone and angle', () => {
  it('tone changes wording only: the same parts from the same sources', () => {
    const shape = (given: Material) =>
      kinds.flatMap((kind) =>
        languages.map((language) =>
          buildMessages(given, wish({ kind: kind.id, language, channel: 'inmail' })).messages.map(({ sentences }) =>
            sentences.map(({ part, source }) => ({ part, source })),
          ),
        ),
      );
    expect(shape(material({ persona: persona({ ...casual, objections }) }))).toEqual(shape(material()));
    expect(first(material({ persona: persona(casual) })).body).not.toBe(first(material()).body);
  });

  it('polite address is the default, and casual is the user’s choice', () => {
    const german = (tone = {}) => first(material({ ...jonas, persona: persona(tone) }, 'de'), { language: 'de' }).body;
    expect(german()).toMatch(/\bIhr|\bSie\b/);
    expect(german(casual)).not.toMatch(/\bIhnen\b|\bIhr\b|\bSie\b/);
    expect(german(casual)).toMatch(/\bdu\b|\b[dD]ein/);
  });

  it('a leaning to safety asks for reading first and shows the proof before the product; a leaning to the new starts with what could be', () => {
    const parts = (risk: number) =>
      first(material({ persona: persona({ leaning: { risk, novelty: risk } }) }), { kind: 'problem-led', channel: 'inmail' }).sentences;
    expect(parts(1).at(-1)!.text).toMatch(/^(Shall I send|Half a page)/);
    expect(parts(5).findIndex(({ part }) => part === 'outcome')).toBeLessThan(parts(5).findIndex(({ part }) => part === 'pain'));
    const order = parts(1).map(({ part }) => part);
    expect(order.indexOf('proof')).toBeGreaterThan(0);
    if (order.includes('product')) expect(order.indexOf('proof')).toBeLessThan(order.indexOf('product'));
  });

  it('the stage of the relation changes what is said', () => {
    const texts = (['early', 'repeat', 'at-risk'] as const).map((stage) => first(material({ stage }), { kind: 're-engage' }).body);
    expect(new Set(texts).size).toBe(3);
    const given = material({ stage: 'at-risk', persona: persona({ stages: { atRisk: 'Offer to pause.' } }) });
    const built = buildMessages(given, wish({ kind: 're-engage' }));
    expect(built.notes).toContain('What you noted for this stage: Offer to pause.');
    expect(built.messages[0]!.body).not.toContain('Offer to pause');
  });
});

describe('languages', () => {
  it('every language has every wording, with the same slots', () => {
    const slots = (value: unknown): unknown =>
      typeof value === 'string'
        ? [...value.matchAll(/\{[a-z]+\}/g)].map(([slot]) => slot).toSorted()
        : Array.isArray(value)
          ? value.map(slots)
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(
                Object.entries(value)
                  .filter(
                    ([key]) => !['quotes', 'smallAfterGreeting', 'smallAfterColon', 'spell', 'language', 'name', 'subjects', 'light'].includes(key),
                  )
                  .map(([key, each]) => [
                    key,
                    typeof each === 'string' || !('formal' in Object(each)) ? slots(each) : slots((each as { formal: string }).formal),
                  ]),
              )
            : value;
    const english = slots(phraseSets.find(({ language }) => language === 'en'));
    expect(phraseSets.map(({ language }) => language)).toEqual(['de', 'en', 'es', 'fr']);
    for (const set of phraseSets) expect(slots(set)).toEqual(english);
  });

  it('leaves out a pain in another language rather than mixing two, and says so', () => {
    const built = buildMessages(material({}, 'en'), wish({ language: 'de' }));
    expect(built.messages[0]!.body).not.toContain('Customer data in silos');
    expect(built.notes.join(' ')).toContain('not written in German');
  });
});
