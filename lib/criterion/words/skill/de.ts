/** German. */
import { both, either } from '../../german-wording';
import type en from './en';

export default {
  wanted: (any) => either(any),
  lists: (said) => `Genannte Kenntnisse: ${both(said)}`,
  notSeen: 'Unter den bisher gesehenen Kenntnissen nicht dabei',
  say: (any) => `Kenntnisse in ${either(any)}`,
  ask: (any) => `Arbeiten Sie mit ${either(any)}?`,
} satisfies typeof en;
