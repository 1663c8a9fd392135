import { afterEach, describe, expect, it } from 'vitest';
import type { Touch } from '@/lib/account/notes';
import { speak } from '@/lib/wording/language';
import { elena, jonas } from '@/tests/support/prospects';
import { persona as anyPersona, sellers, testedIcp } from '@/tests/support/seller';
import { buildMessages } from './build';
import { chooseChannel, chooseKind } from './choose';
import type { Material, Stage } from './material';
import { type SpokenOn, spokenOn, stageByTouches } from './spoken-on';

const today = new Date('2026-11-29T12:00:00Z');

const touch = (at: string, kind: Touch['kind'], channel?: Touch['channel']): Touch => ({ at: `2026-${at}T09:00:00Z`, kind, note: '', channel });
const notes = (...touches: Touch[]) => ({ touches });
const persona = { channels: ['LinkedIn'] } as Parameters<typeof chooseChannel>[0]['persona'];

describe('the channel on which they were reached', () => {
  it('is where they answered last, the person before the company', () => {
    const company = notes(touch('11-20', 'replied', 'phone'));
    const person = notes(touch('11-02', 'meeting', 'email'), touch('11-10', 'contacted', 'linkedin'), touch('10-01', 'replied', 'linkedin'));
    expect(spokenOn(person, company, today)).toMatchObject({ channel: 'email', by: 'person', answered: true });
    expect(spokenOn(notes(touch('11-10', 'contacted', 'linkedin')), company, today)).toMatchObject({
      channel: 'phone',
      by: 'company',
      answered: true,
    });
  });

  it('is where they were written to, unless nobody answered there', () => {
    expect(spokenOn(null, notes(touch('11-10', 'contacted', 'email')), today)).toMatchObject({ channel: 'email', by: 'company', answered: false });
    expect(spokenOn(notes(touch('11-12', 'no-answer', 'email'), touch('11-10', 'contacted', 'email')), null, today)).toBeNull();
    expect(spokenOn(notes(touch('11-10', 'replied')), null, today)).toBeNull();
  });

  it('comes before what the persona likes, and says why', () => {
    const choose = (channel: SpokenOn['channel'], answered: boolean, by: SpokenOn['by'] = 'person') =>
      chooseChannel({ persona, person: null, stage: answered ? 'early' : 'new', spokenOn: { channel, by, answered, recently: false } });
    expect(choose('email', true)).toEqual({ id: 'email', why: 'they answered you there' });
    expect(choose('phone', false)).toEqual({ id: 'call-opener', why: 'you reached for them there before' });
    expect(choose('email', true, 'company').why).toBe('somebody at the company answered you there');
    expect(choose('linkedin', true).id).toBe('follow-up');
    expect(chooseChannel({ persona, person: null, stage: 'new', spokenOn: null }).id).toBe('connection-note');
  });
});

const writers = { en: elena, de: jonas } as const;
type Written = { person?: Touch[]; company?: Touch[]; stage?: Stage };

/** Everything that the panel would offer at first, with and without a fact to open with. */
function offered(language: keyof typeof writers, { person = [], company = [], stage }: Written) {
  const { pains, proofs, products } = sellers[language];
  const texts: string[] = [];
  const channels = new Set<string>();
  for (const known of [writers[language], { account: null, person: null }]) {
    const material: Material = {
      ...known,
      icp: testedIcp,
      persona: anyPersona(),
      pains: pains.map((pain) => ({ pain, seen: [] })),
      proofs,
      products,
      stage: stage ?? stageByTouches(notes(...person)),
      spokenOn: spokenOn(notes(...person), notes(...company), today),
      today,
    };
    const channel = chooseChannel(material).id;
    channels.add(channel);
    const { messages, short } = buildMessages(material, { kind: chooseKind(material, language).id, channel, language });
    texts.push(...messages.map(({ body }) => body), short!.body);
  }
  return { text: texts.join('\n'), channels: [...channels] };
}

const says = {
  en: { stranger: /do not know me|don’t know me|have not met|haven’t met/i, recently: /wrote to you recently/i, inTouch: /been in touch/i },
  de: { stranger: /kennen mich nicht|kennst mich nicht|kennen uns nicht/i, recently: /vor Kurzem geschrieben/i, inTouch: /schon Kontakt/i },
} as const;

describe.each(['en', 'de'] as const)('the text offered at first (%s)', (language) => {
  afterEach(() => speak('en'));
  const { stranger, recently, inTouch } = says[language];
  const first = (written: Written) => {
    speak(language);
    return offered(language, written);
  };

  it.each(['linkedin', 'email', 'phone', undefined] as const)('never takes who answered or met for a stranger (%s)', (channel) => {
    for (const [at, kind] of [
      ['11-20', 'replied'],
      ['11-20', 'meeting'],
      ['02-20', 'replied'],
    ] as const) {
      const { text } = first({ person: [touch(at, kind, channel)] });
      expect(text).toMatch(inTouch);
      expect(text).not.toMatch(stranger);
      expect(text).not.toMatch(recently);
    }
  });

  it('leaves it to the user to say where they stand', () => {
    const old = first({ person: [touch('02-20', 'replied', 'linkedin')], stage: 'new' });
    expect(old.channels).toEqual(['connection-note']);
    expect(old.text).not.toMatch(recently);
    expect(old.text).not.toMatch(inTouch);
    expect(first({ person: [touch('11-20', 'contacted', 'linkedin')], stage: 'early' }).text).toMatch(inTouch);
  });

  it('says "recently" to the person who was written to in the last 30 days, and to nobody else', () => {
    const fresh = first({ person: [touch('10-31', 'contacted', 'linkedin')] });
    expect(fresh.channels).toEqual(['follow-up']);
    expect(fresh.text).toMatch(recently);
    expect(fresh.text).not.toMatch(stranger);
    const old = first({ person: [touch('10-29', 'contacted', 'linkedin')] });
    expect(old.channels).toEqual(['connection-note']);
    expect(old.text).not.toMatch(recently);
  });

  it.each(['replied', 'meeting', 'contacted'] as const)('takes from a colleague’s touch no more than the channel (%s)', (kind) => {
    for (const stage of [undefined, 'early'] as const) {
      const { text, channels } = first({ company: [touch('11-25', kind, 'linkedin')], ...(stage ? { stage } : {}) });
      expect(channels).toEqual(['connection-note']);
      expect(text).not.toMatch(recently);
      if (!stage) expect(text).not.toMatch(inTouch);
    }
    expect(first({ company: [touch('11-25', kind, 'phone')] }).channels).toEqual(['call-opener']);
  });
});
