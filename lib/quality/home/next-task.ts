/**
 * What to do next with one's own profiles: exactly one thing, the one that would make verdicts better soonest.
 *
 *   nothing sold named → no ICP → no exclusion → no persona → a placeholder among the proofs → something missing → judge a page
 */
import type { Icp } from '@/lib/icp/icp';
import type { Proof } from '@/lib/icp/proof';
import type { Persona } from '@/lib/persona/persona';
import { gradeIcp, gradePersona } from '@/lib/verdict/grade';

export interface NextTask {
  /** On the button. */
  label: string;
  /** Why this and nothing else, in one sentence. */
  why: string;
  /** Address in the workspace: screen, record, part. */
  to: readonly [screen: string, id?: string];
}

export interface Profiles {
  products: readonly unknown[];
  icps: readonly Icp[];
  personas: readonly Persona[];
  proofs: readonly Proof[];
}

/** How starters mark a proof that is not true yet. */
const placeholder = /^Replace: /;
const rank = { D: 0, C: 1, B: 2, A: 3 } as const;

interface Weak {
  name: string;
  missing: string[];
  to: NextTask['to'];
  rank: number;
}

/** "a test: …" is not mended in an editor but by reading pages, so it is no task here. */
function weakest(icps: readonly Icp[], personas: readonly Persona[]): Weak | undefined {
  const weak = (grade: ReturnType<typeof gradeIcp>, name: string, to: Weak['to']): Weak => ({
    name,
    missing: grade.missing.filter((missing) => !missing.startsWith('a test')),
    to,
    rank: rank[grade.letter],
  });
  return [
    ...icps.map((icp) => weak(gradeIcp(icp), icp.name, ['icp', icp.id])),
    ...personas.map((persona) => weak(gradePersona(persona), persona.name, ['persona', persona.id])),
  ]
    .filter(({ missing }) => missing.length > 0)
    .sort((a, b) => a.rank - b.rank)[0];
}

export function nextTask({ products, icps, personas, proofs }: Profiles): NextTask {
  const positive = icps.filter(({ negative, status }) => !negative && status !== 'retired');
  if (positive.length === 0) return { label: 'Describe your first ideal company', why: 'Without an ICP only people can be judged.', to: ['start'] };
  const open = positive.find(({ criteria }) => criteria.every(({ mode }) => mode !== 'exclude'));
  if (open)
    return {
      label: `Say whom “${open.name}” leaves out`,
      why: 'Knowing who is not one saves more time than knowing who is.',
      to: ['icp', open.id],
    };
  if (personas.every(({ negative }) => negative))
    return { label: 'Describe the first person', why: 'Companies can be judged now; the people in them cannot yet.', to: ['persona', 'new'] };
  if (products.length === 0) return { label: 'Say what you sell', why: 'Pains, proofs and messages draw on one sentence about it.', to: ['product'] };
  const untrue = proofs.find(({ name }) => placeholder.test(name));
  if (untrue)
    return {
      label: 'Replace a placeholder by a proof of yours',
      why: `“${untrue.name}” came with a starter and is nobody’s result.`,
      to: ['proofs', untrue.id],
    };
  const weak = weakest(
    positive,
    personas.filter(({ negative }) => !negative),
  );
  if (weak) return { label: `Mend “${weak.name}”`, why: `It still lacks ${weak.missing[0]}.`, to: weak.to };
  return { label: 'See a verdict', why: 'All is written down: judge a page, and correct what it gets wrong.', to: ['start'] };
}
