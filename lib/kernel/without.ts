/** A copy of a record without some of its members. */
export function without<Of extends object, Name extends keyof Of>(record: Of, ...names: readonly Name[]): Omit<Of, Name> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !(names as readonly string[]).includes(name))) as Omit<Of, Name>;
}
