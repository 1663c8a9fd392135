/** The part of an address that names an ICP or a persona: `icp:dataspark`. Null for anything else. */
export function readProfileId(text: string | null): { kind: 'icp' | 'persona'; id: string } | null {
  const at = text?.indexOf(':') ?? -1;
  if (!text || at < 0) return null;
  const kind = text.slice(0, at);
  return kind === 'icp' || kind === 'persona' ? { kind, id: text.slice(at + 1) } : null;
}
