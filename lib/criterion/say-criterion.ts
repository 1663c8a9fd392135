/** What a stored criterion asks for, in words; also when its kind or its settings are not understood here. */
import { criterionKind, unknownKind } from './kinds';

/** The two members of a criterion that say what is asked; whole criteria fit too. */
interface Asks {
  kind: string;
  params: unknown;
}

export function sayCriterion({ kind, params }: Asks): string {
  const known = criterionKind(kind);
  if (!known) return unknownKind(kind);
  const checked = known.params.safeParse(params);
  return checked.success ? known.say(checked.data) : `${kind}: its settings are not understood`;
}
