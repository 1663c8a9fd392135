/**
 * Thirty messages that a person reads aloud: every kind, every channel, four languages, several tones, much known and
 * nothing known. Each becomes a file under tests/scenarios/messages, written by the tool.
 */
import { buildMessages, type Wish } from '@/lib/message/build';
import type { Material } from '@/lib/message/material';
import type { Message, Source } from '@/lib/message/message';
import { claire, elena, jonas, nobodyKnown, tomas, writtenOn } from './prospects';
import { hypothesis, persona, sellers, testedIcp, tones } from './seller';

type Language = keyof typeof sellers;

interface MessageCase {
  name: string;
  who: Pick<Material, 'account' | 'person'>;
  wish: Wish;
  more: Partial<Material>;
}

const replies: Readonly<Record<Language, { says: string; reply: string }>> = {
  en: {
    says: 'My team will spend weeks learning another tool.',
    reply: 'It works inside the inbox that you have; nobody needs a new login on the first day.',
  },
  de: { says: 'Automatische Antworten klingen kalt.', reply: 'Es wird nichts verschickt, was nicht jemand aus Ihrem Team freigibt.' },
  fr: { says: 'Encore un outil de plus.', reply: 'Rien ne change de place : tout reste dans la boîte de réception que vous utilisez déjà.' },
  es: { says: 'No hay presupuesto este trimestre.', reply: 'Se puede empezar con una sola bandeja y decidir después de 60 días.' },
};

const on = (
  name: string,
  who: MessageCase['who'],
  [kind, channel, language]: readonly [string, string, Language],
  more: Partial<Material> & { tone?: keyof typeof tones; roomier?: boolean } = {},
): MessageCase => {
  const { tone, roomier = false, ...rest } = more;
  const objections = [{ id: 'o', ...replies[language] }];
  return {
    name,
    who,
    wish: { kind, channel, language, roomier },
    more: { persona: persona({ ...(tone ? tones[tone] : {}), objections }), ...rest },
  };
};

export const messageCases: readonly MessageCase[] = [
  on('en-learn-note', elena, ['learn-first', 'connection-note', 'en'], { icp: hypothesis }),
  on('en-learn-note-roomier', elena, ['learn-first', 'connection-note', 'en'], { roomier: true }),
  on('en-learn-email-casual', elena, ['learn-first', 'email', 'en'], { tone: 'casual' }),
  on('en-learn-email-nothing-known', nobodyKnown, ['learn-first', 'email', 'en']),
  on('en-learn-call', elena, ['learn-first', 'call-opener', 'en']),
  on('en-problem-email', elena, ['problem-led', 'email', 'en']),
  on('en-problem-inmail-bold', elena, ['problem-led', 'inmail', 'en'], { tone: 'bold' }),
  on('en-proof-email-careful', elena, ['proof-led', 'email', 'en'], { tone: 'careful' }),
  on('en-event-inmail', elena, ['event-led', 'inmail', 'en']),
  on('en-event-follow-up', elena, ['event-led', 'follow-up', 'en']),
  on('en-objection-email', elena, ['objection', 'email', 'en']),
  on('en-re-engage-early', elena, ['re-engage', 'email', 'en'], { stage: 'early' }),
  on('en-re-engage-repeat', nobodyKnown, ['re-engage', 'inmail', 'en'], { stage: 'repeat' }),
  on('de-learn-note', jonas, ['learn-first', 'connection-note', 'de'], { icp: hypothesis }),
  on('de-learn-email-casual', jonas, ['learn-first', 'email', 'de'], { tone: 'casual' }),
  on('de-problem-email', jonas, ['problem-led', 'email', 'de']),
  on('de-proof-inmail', jonas, ['proof-led', 'inmail', 'de']),
  on('de-event-call', jonas, ['event-led', 'call-opener', 'de']),
  on('de-event-follow-up-casual', jonas, ['event-led', 'follow-up', 'de'], { tone: 'casual' }),
  on('de-objection-email', jonas, ['objection', 'email', 'de']),
  on('de-re-engage-at-risk', jonas, ['re-engage', 'email', 'de'], { stage: 'at-risk' }),
  on('fr-learn-email', claire, ['learn-first', 'email', 'fr']),
  on('fr-event-note', claire, ['event-led', 'connection-note', 'fr'], { roomier: true }),
  on('fr-problem-inmail', claire, ['problem-led', 'inmail', 'fr']),
  on('fr-proof-follow-up-casual', claire, ['proof-led', 'follow-up', 'fr'], { tone: 'casual' }),
  on('fr-objection-call', claire, ['objection', 'call-opener', 'fr']),
  on('es-learn-note-casual', tomas, ['learn-first', 'connection-note', 'es'], { tone: 'casual' }),
  on('es-problem-email', tomas, ['problem-led', 'email', 'es']),
  on('es-proof-email-careful', tomas, ['proof-led', 'email', 'es'], { tone: 'careful' }),
  on('es-learn-call', tomas, ['learn-first', 'call-opener', 'es']),
  on('es-re-engage-early', tomas, ['re-engage', 'inmail', 'es'], { stage: 'early' }),
  on('es-with-english-pains', tomas, ['learn-first', 'email', 'es'], { pains: sellers.en.pains.map((pain) => ({ pain, seen: [] })) }),
];

const saySource = (source: Source): string =>
  source.kind === 'page-fact'
    ? `page: “${source.quote}” (${source.key}, ${source.url})`
    : 'id' in source
      ? `${source.kind}: ${source.id}`
      : source.kind;

function page(message: Message, title: string): string {
  const lines = message.sentences.map(({ text, source }) => `- ${text} ← ${saySource(source)}`);
  const subject = message.subject === undefined ? '' : `Subject: ${message.subject}\n\n`;
  return `## ${title}\n\n${subject}${message.body}\n\n${lines.join('\n')}\n`;
}

/** The case as a page to read: each variant, the short version, what is said beside them. */
export function writtenCase({ name, who, wish, more }: MessageCase): string {
  const { pains, proofs, products } = sellers[wish.language as Language];
  const material: Material = {
    ...who,
    icp: testedIcp,
    persona: null,
    pains: pains.map((pain) => ({ pain, seen: [] })),
    proofs,
    products,
    stage: 'new',
    today: writtenOn,
    ...more,
  };
  const { messages, short, notes } = buildMessages(material, wish);
  const pages = messages.map((message, index) => page(message, `${index + 1}. ${message.differs}`));
  if (short) pages.push(page(short, 'Short'));
  const said = notes.length > 0 ? `\n${notes.map((note) => `> ${note}`).join('\n')}\n` : '';
  return `# ${name}\n${said}\n${pages.join('\n')}`;
}
