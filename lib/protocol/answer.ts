/**
 * Every question gets exactly one of two shapes back, so that "not handled", "failed" and "lost" can be told apart
 * (trust finding T23: a dead worker answers `undefined`).
 */
import { ExpectedError, type ExpectedErrorName } from '@/lib/kernel/errors';

export type Envelope<Value> = { ok: true; value: Value } | { ok: false; error: { name: string; message: string } };

const expectedNames: readonly ExpectedErrorName[] = [
  'bad-usage',
  'bad-input',
  'bad-pack',
  'no-permission',
  'restricted-page',
  'storage-newer',
  'storage-unavailable',
  'lost-answer',
];

export const answered = <Value>(value: Value): Envelope<Value> => ({ ok: true, value });

/** An unexpected error keeps its words for the console of the page that asked; it is never dressed up as expected. */
export function refused(error: unknown): Envelope<never> {
  if (error instanceof Error) return { ok: false, error: { name: error.name, message: error.message } };
  return { ok: false, error: { name: 'Error', message: String(error) } };
}

/** Opens an envelope. Throws the expected error that the other side met, or an ordinary one for anything else. */
export function opened<Value>(envelope: Envelope<Value>): Value {
  if (envelope.ok) return envelope.value;
  const name = expectedNames.find((each) => each === envelope.error.name);
  if (name) throw new ExpectedError(name, envelope.error.message);
  throw new Error(`${envelope.error.name}: ${envelope.error.message}`);
}

export function isEnvelope(value: unknown): value is Envelope<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean' && ('value' in value || 'error' in value);
}
