/** What other teams need of the same profiles: support (I9) and a call (I4). */
import { criterionKind } from '@/lib/criterion/kinds';
import type { Criterion } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { Pack } from '../pack-schema';
import { toneWords } from './profile-sheets';
import { row, type Sheet, section, sheet } from './sheet';
import { criteriaSections, documentSections, painRow, painsOf } from './sheet-parts';

type Records = Pick<Pack, 'segments' | 'icps' | 'personas' | 'pains' | 'proofs'>;

/** What the criterion would ask somebody; null when it cannot. */
export function askOf({ kind, params }: Criterion): string | null {
  const known = criterionKind(kind);
  const checked = known?.params.safeParse(params);
  return known && checked?.success ? known.ask(checked.data) : null;
}

export function supportSheet(persona: Persona, { pains }: Records): Sheet {
  const own = painsOf(persona.pains, pains);
  const { stages, deeper } = persona;
  return sheet({ kind: 'For support', title: persona.name, lead: persona.role, quote: persona.quote }, [
    section(
      'What frustrates them',
      own.map(({ name, challenge, consequence }) => ({
        term: name,
        texts: [challenge, consequence].filter((text) => text !== undefined && text !== '') as string[],
      })),
    ),
    section(
      'What to ask',
      own.map(({ name, question }) => row(name, question)),
    ),
    section(
      'What they say, and an honest answer',
      (persona.objections ?? []).map(({ says, reply }) => row(`“${says}”`, reply)),
    ),
    section('How to talk to them', [
      row('Tone', toneWords(persona).join(', ')),
      row('Where', (persona.channels ?? []).join(', ')),
      row('Success for them is', deeper?.success),
    ]),
    section('Over time', [row('Between purchases', stages?.repeat), row('At risk of leaving', stages?.atRisk)]),
    ...criteriaSections(persona.criteria.filter(({ mode }) => mode !== 'exclude')).map(
      (each) => each && { ...each, title: `Typical: ${each.title.toLowerCase()}` },
    ),
    ...documentSections(persona.document),
  ]);
}

export function callSheet(persona: Persona, { icps, pains, proofs }: Records): Sheet {
  const own = painsOf(persona.pains, pains);
  const ids = new Set(own.map(({ id }) => id));
  const homes = icps.filter(({ id }) => persona.icps.includes(id));
  const asks = [...homes.flatMap(({ criteria }) => criteria), ...persona.criteria].map(askOf).filter((ask) => ask !== null);
  return sheet({ kind: 'Call sheet', title: persona.name, lead: homes.map(({ name }) => name).join(' · '), quote: persona.quote }, [
    section(
      'Learn first',
      own.map(({ name, question }) => row(name, question)),
    ),
    section(
      'Still to be found out',
      [...new Set(asks)].map((ask) => ({ term: ask, texts: [] })),
    ),
    section('What hurts them', own.map(painRow)),
    section(
      'What we can show',
      proofs.filter((proof) => proof.pains?.some((id) => ids.has(id))).map(({ name, text, figure, customer }) => row(name, figure, text, customer)),
    ),
    section(
      'What they say against it',
      (persona.objections ?? []).map(({ says, reply }) => row(`“${says}”`, reply)),
    ),
  ]);
}
