/**
 * A persona on one page: category, characteristic, description. The document's rows in the template's order, then what
 * the editor keeps in members of its own (mind, questions, tone, channels, stages), then the slogan (requirements G15).
 */
import type { DocumentRow } from '@/lib/icp/document-row';
import { angleOf, angleWords } from './angle';
import type { Persona } from './persona';
import { sayRole } from './role-words';
import { ownRows, personaTemplate } from './template';

/** Ids in words. */
export interface CardNames {
  icps: readonly { id: string; name: string }[];
  pains: readonly { id: string; name: string }[];
}

export interface CardGroup {
  category: string;
  rows: { characteristic: string; description: string }[];
}

const namesOf = (ids: readonly string[], records: readonly { id: string; name: string }[]) =>
  ids.map((id) => records.find((record) => record.id === id)?.name ?? id).join(', ');

const scale = (value: number, low: string, high: string): string => {
  if (value === 3) return `between ${low} and ${high}`;
  const word = value < 3 ? low : high;
  return value === 1 || value === 5 ? `very ${word}` : `rather ${word}`;
};

function ownParts(persona: Persona, { icps, pains }: CardNames): DocumentRow[] {
  const { mind, deeper, tone, leaning, stages } = persona;
  const row = (category: string, characteristic: string, description: string | undefined) => ({
    category,
    characteristic,
    description: description ?? '',
  });
  return [
    row('Where they buy', 'Ideal companies', namesOf(persona.icps, icps)),
    row(
      'Where they buy',
      'Part in the purchase',
      [persona.roles?.map((role) => sayRole(role).label).join(', '), persona.role].filter(Boolean).join('. '),
    ),
    row('Where they buy', 'Pains', namesOf(persona.pains, pains)),
    row('Inside their day', 'Think', mind?.think),
    row('Inside their day', 'See', mind?.see),
    row('Inside their day', 'Feel', mind?.feel),
    row('Inside their day', 'Do', mind?.do),
    row('Behind the facts', 'Keeps them up at night', deeper?.upAtNight),
    row('Behind the facts', 'Drives them', deeper?.motivates),
    row('Behind the facts', 'What success looks like', deeper?.success),
    row(
      'How to speak with them',
      'Tone',
      tone &&
        [scale(tone.formal, 'casual', 'formal'), scale(tone.technical, 'plain', 'technical'), scale(tone.serious, 'light', 'serious')].join('; '),
    ),
    row('How to speak with them', 'Angle', leaning && angleWords[angleOf(leaning)]),
    row('How to speak with them', 'Channels, best first', persona.channels?.join(', ')),
    row('How to speak with them', 'Objections', persona.objections?.map(({ says, reply }) => `“${says}” ${reply}`).join('\n')),
    row('Stages', 'Before the first purchase', stages?.early),
    row('Stages', 'As a customer', stages?.repeat),
    row('Stages', 'When they may leave', stages?.atRisk),
    row('Exceptions seen', 'Not like this', persona.exceptions?.map(({ date, note }) => `${date}: ${note}`).join('\n')),
    row('Slogan', 'Quote', persona.quote && `“${persona.quote}”`),
  ];
}

/** Empty lines are left out, and so are groups without any line. */
export function personaCard(persona: Persona, names: CardNames): CardGroup[] {
  const document = persona.document ?? [];
  const ordered = personaTemplate.flatMap(({ category, lines }) => [
    ...lines.flatMap(({ characteristic }) => document.filter((row) => row.category === category && row.characteristic === characteristic)),
    ...ownRows(document).filter((row) => row.category === category),
  ]);
  const rest = document.filter((row) => !ordered.includes(row));
  const groups = new Map<string, CardGroup['rows']>();
  for (const { category, characteristic, description } of [...ordered, ...rest, ...ownParts(persona, names)]) {
    if (description.trim() === '') continue;
    groups.set(category, [...(groups.get(category) ?? []), { characteristic, description }]);
  }
  return [...groups].map(([category, rows]) => ({ category, rows }));
}
