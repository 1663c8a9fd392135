/** A copy of a record without some of its members; the record itself stays as it is. */
export function leaveOut<Whole extends object, Member extends keyof Whole>(record: Whole, ...members: readonly Member[]): Omit<Whole, Member> {
  const copy = { ...record };
  for (const member of members) delete copy[member];
  return copy;
}
