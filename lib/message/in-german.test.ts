/** The language of the panel and that of a message are two things: what is said about a message changes, the message never. */
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '@/lib/wording/language';
import { claire, tomas, writtenOn } from '@/tests/support/prospects';
import { hypothesis, persona, sellers } from '@/tests/support/seller';
import { buildMessages } from './build';
import { channels } from './channels';
import { checkRephrasing } from './check-rephrasing';
import { chooseChannel, chooseKind } from './choose';
import { chooseLanguage } from './choose-language';
import { coach } from './coach';
import { kinds } from './kinds';
import type { Material } from './material';
import { whyNotWrite } from './material-from';
import { parseTemplate } from './template/parse';

afterEach(() => speak('en'));

const material = (who: Pick<Material, 'account' | 'person'>, language: keyof typeof sellers): Material => ({
  ...who,
  icp: hypothesis,
  persona: persona({ channels: ['Telefon'] }),
  pains: sellers[language].pains.map((pain) => ({ pain, seen: [] })),
  proofs: sellers[language].proofs,
  products: sellers[language].products,
  stage: 'new',
  today: writtenOn,
});

describe('a panel that speaks German', () => {
  it('drafts the same French message and says the rest in German', () => {
    const wish = { kind: 'event-led', channel: 'email', language: 'fr' };
    const english = buildMessages(material(claire, 'fr'), wish);
    speak('de');
    const german = buildMessages(material(claire, 'fr'), wish);
    expect(german.messages.map(({ subject, body }) => [subject, body])).toEqual(english.messages.map(({ subject, body }) => [subject, body]));
    expect(german.messages[0]!.differs).toMatch(/^Beginnt mit /);
    expect(english.messages[0]!.differs).toMatch(/^Opens with /);
  });

  it('coaches a French text by French rules and explains them in German', () => {
    const text = 'Bonjour,\nnotre solution innovante va booster vos ventes ! Un appel ?';
    const read = () => coach({ text, channel: 'connection-note', language: 'fr', backed: [], quotes: [] });
    const english = read();
    speak('de');
    const german = read();
    expect(german.findings.map(({ check, from, to }) => [check, from, to])).toEqual(english.findings.map(({ check, from, to }) => [check, from, to]));
    expect(german.findings.map(({ why, instead }) => `${why} ${instead}`)).toEqual(
      expect.arrayContaining([
        '„solution“ sagt wenig. sagen, was es ist',
        '„innovante“ sagt wenig. nouvelle, und sagen, worin',
        '„booster“ sagt wenig. augmenter',
      ]),
    );
    expect(german.questions.map(({ say }) => say)).toEqual([
      'Klingt es, als spräche ein Mensch mit einem Menschen?',
      'Hilft es der anderen Seite oder nur uns?',
      'Geht es um deren Problem oder um unser Anliegen?',
    ]);
  });

  it('names kinds, channels, reasons and what was left out in German', () => {
    speak('de');
    expect(kinds.map(({ name }) => name)).toEqual(['Erst verstehen', 'Warum jetzt', 'Problem', 'Beleg', 'Wieder melden', 'Einwand']);
    expect(channels.map(({ name }) => name)).toEqual(['Kontaktanfrage', 'InMail', 'E-Mail', 'Anruf', 'Nachfassen']);
    const known = material(tomas, 'en');
    expect(chooseKind(known, 'en').why).toBe(`„${hypothesis.name}“ noch eine Hypothese ist: erst fragen, dann anbieten`);
    expect(chooseChannel(known).why).toBe('diese Persona „Telefon“ mag');
    expect(chooseLanguage(known).why).toBe('das Profil so geschrieben ist');
    expect(buildMessages(known, { kind: 'learn-first', channel: 'email', language: 'es' }).notes.join(' ')).toContain(
      'ist nicht auf Spanisch geschrieben',
    );
    expect(whyNotWrite({ account: null, person: null, companyVerdicts: [], personVerdicts: [], pains: [] })).toBe(
      'Diese Seite nennt weder ein Unternehmen noch eine Person.',
    );
  });

  it('says in German why a rephrasing is refused and what is wrong with a template', () => {
    speak('de');
    const refused = checkRephrasing('Wir sparen 40 Prozent.', { original: 'Wie machen Sie das?', sources: [], products: [], language: 'de' });
    expect(refused.map(({ reason }) => reason)).toEqual(['„40“ ist eine Zahl, die in keiner Quelle steht.', 'Aus einer Frage wurde eine Aussage.']);
    expect(parseTemplate('Hallo [compny]').errors.map(({ say }) => say)).toEqual(['[compny] gibt es nicht: Meinen Sie [company]?']);
  });
});
