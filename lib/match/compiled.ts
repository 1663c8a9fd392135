/** An ICP or a persona made ready for judging: shapes only. */
import type { Judgement, Subject } from '@/lib/criterion/criterion';
import type { CriterionMode, Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { SignalKey } from '@/lib/signal/vocabulary';

export interface CompiledCriterion {
  id: string;
  kind: string;
  mode: CriterionMode;
  /** `soft` for everything that is no exclusion. */
  strength: 'hard' | 'soft';
  /** 1..5; a must counts 5 (design §5). */
  weight: number;
  /** The exclusion's own sentence, as the user wrote it. */
  reason: string | null;
  wanted: string;
  /** Empty when nobody could answer, because the criterion itself is not understood. */
  question: string;
  needs: readonly SignalKey[];
  judge: (subject: Subject) => Judgement;
}

export interface Compiled<Owner extends Icp | Persona> {
  record: Owner;
  negative: boolean;
  criteria: readonly CompiledCriterion[];
}

export type CompiledIcp = Compiled<Icp>;
export type CompiledPersona = Compiled<Persona>;
