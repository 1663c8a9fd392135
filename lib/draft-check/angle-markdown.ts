/** The card as Markdown, for briefs. What the user wrote stays text: signs that Markdown would take for its own are escaped. */
import { literal } from '@/lib/kernel/markdown-text';
import type { AngleCard } from './angle-card';

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`## ${title}`, '', ...items.map((item) => `- ${literal(item)}`), ''];

export function angleMarkdown({ name, quote, angle, channels, writesFor, formats, sources, topics, goals, decides }: AngleCard): string {
  const about = topics.map(({ title, about: text, question, proofs }) =>
    [
      `- **${literal(title)}**${text ? `: ${literal(text)}` : ''}`,
      ...(question ? [`  - Question: ${literal(question)}`] : []),
      ...(proofs.length > 0 ? [`  - To show: ${proofs.map(literal).join('; ')}`] : []),
    ].join('\n'),
  );
  return [
    `# ${literal(name)}`,
    '',
    ...(quote ? [`> ${literal(quote)}`, ''] : []),
    '## Angle',
    '',
    angle,
    '',
    ...list('Channels, best first', channels),
    ...(writesFor ? [`First message: ${writesFor.channel}, because ${literal(writesFor.why)}.`, ''] : []),
    ...list('Formats', formats),
    ...(about.length > 0 ? ['## Topics', '', ...about, ''] : []),
    ...list('What they want to reach', goals),
    ...list('What they read and whom they believe', sources),
    ...list('How they decide', decides),
  ].join('\n');
}
