/** Opaque member ids stand where slugs stand: `ACoAA…` on LinkedIn, `ACwAA…` in Sales Navigator. */
export const isMemberId = (name: string): boolean => /^AC[a-z]AA/i.test(name);
