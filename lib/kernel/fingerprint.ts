/**
 * A short text that stands for a value, whatever the order of its members: equal values have equal ones, and two
 * different values have the same one by chance about once in 2^64. For noticing that something changed, never for secrets.
 */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, ordered(member)]),
  );
}

/** Two FNV-1a sums (32-bit prime 16777619) over the same text, begun at FNV's offset and at its bits turned round. */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(ordered(value)) ?? '';
  let first = 0x811c9dc5;
  let second = ~0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 16_777_619);
    second = Math.imul(second ^ (code + at), 16_777_619);
  }
  return [first, second].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
