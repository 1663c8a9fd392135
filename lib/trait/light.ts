/** Three lights over one prospect: does it fit us, has it the pain, is it ready now (requirements A12). Shapes only. */
import type { SourcedEvidence } from '@/lib/signal/evidence';

export type LightState = 'on' | 'half' | 'off' | 'unknown';

export interface Light {
  id: 'fits-us' | 'has-the-pain' | 'ready-now';
  state: LightState;
  /** One sentence. */
  because: string;
  /** The words it rests on, at most three; empty when it rests on a verdict or on nothing. */
  evidence: SourcedEvidence[];
}
