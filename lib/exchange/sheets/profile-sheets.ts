/** An ICP and a persona as one page each: who they are, what they want, what to stay away from (F6). */
import { slugWords } from '@/lib/criterion/wording';
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { Pack } from '../pack-schema';
import { row, type Sheet, section, sheet } from './sheet';
import { criteriaSections, documentSections, painRow, painsOf } from './sheet-parts';

type Records = Pick<Pack, 'segments' | 'icps' | 'personas' | 'pains' | 'proofs'>;

const nameIn = (records: readonly { id: string; name: string }[], id: string): string => records.find((record) => record.id === id)?.name ?? id;
const joined = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' · ');

export function icpSheet(icp: Icp, { segments, personas, pains }: Records): Sheet {
  const about = icp.sells === 'consumers' ? 'A document about consumers: nobody is ever compared with it' : '';
  const segment = segments.find(({ id }) => id === icp.segment);
  return sheet(
    {
      kind: icp.negative ? 'Whom to stay away from' : 'ICP',
      title: icp.name,
      lead: joined(segment && joined(segment.name, segment.market, segment.audience), slugWords(icp.status), about),
      quote: '',
    },
    [
      section('Why them', [row('In one sentence', icp.why), row('The segment', segment?.why)]),
      ...criteriaSections(icp.criteria),
      section('What hurts them', painsOf(icp.pains, pains).map(painRow)),
      section(
        'Who decides',
        (icp.committee ?? []).map(({ persona, needed }) => ({ term: nameIn(personas, persona), texts: needed > 1 ? [`${needed} of them`] : [] })),
      ),
      ...documentSections(icp.document),
      section(
        'Assumed, not known',
        (icp.assumptions ?? []).map(({ text, since }) => row(text, `since ${since}`)),
      ),
    ],
  );
}

const steps = (low: string, high: string) => (step: number | undefined) =>
  step === undefined ? '' : step === 3 ? `between ${low} and ${high}` : step < 3 ? low : high;

export const toneWords = ({ tone, leaning }: Persona): string[] =>
  [
    steps('casual', 'formal')(tone?.formal),
    steps('plain words', 'technical words')(tone?.technical),
    steps('light', 'serious')(tone?.serious),
    steps('wants safety', 'takes risks')(leaning?.risk),
    steps('keeps what works', 'wants what is new')(leaning?.novelty),
  ].filter(Boolean);

export function personaSheet(persona: Persona, { icps, pains }: Records): Sheet {
  const { mind, deeper, stages } = persona;
  return sheet(
    {
      kind: persona.negative ? 'Whom to stay away from' : 'Persona',
      title: persona.name,
      lead: joined(persona.role, ...(persona.roles ?? []).map(slugWords), ...persona.icps.map((id) => nameIn(icps, id))),
      quote: persona.quote,
    },
    [
      ...criteriaSections(persona.criteria),
      section('What hurts them', painsOf(persona.pains, pains).map(painRow)),
      section('What goes on', [row('Thinks', mind?.think), row('Sees', mind?.see), row('Feels', mind?.feel), row('Does', mind?.do)]),
      section('Behind the facts', [
        row('Up at night', deeper?.upAtNight),
        row('What motivates', deeper?.motivates),
        row('What success is', deeper?.success),
      ]),
      section(
        'What they say against it',
        (persona.objections ?? []).map(({ says, reply }) => row(`“${says}”`, reply)),
      ),
      section('How to talk to them', [row('Tone', toneWords(persona).join(', ')), row('Where', (persona.channels ?? []).join(', '))]),
      section('Over time', [
        row('Before the first purchase', stages?.early),
        row('Between purchases', stages?.repeat),
        row('At risk of leaving', stages?.atRisk),
      ]),
      ...documentSections(persona.document),
    ],
  );
}
