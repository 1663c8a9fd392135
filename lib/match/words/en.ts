/** Criteria that cannot be asked here, and the user's own answers. */
export default {
  notKnown: (kind: string) => `“${kind}”, a criterion that this version does not know`,
  named: (kind: string) => `“${kind}”`,
  askedOfNobody: (kind: string, about: 'account' | 'person') =>
    `“${kind}” asks about a ${about === 'account' ? 'company' : 'person'}; it cannot be answered here`,
  unreadable: (kind: string, why: string) => `The settings of “${kind}” cannot be read: ${why}`,
  answers: { met: 'yes', partly: 'partly', 'not-met': 'no' },
  /** An exclusion asks whether something unwanted applies. */
  excluding: { met: 'it applies', partly: 'it applies in part', 'not-met': 'it does not apply' },
  youAnswered: (wanted: string, said: string) => `${wanted}: you answered ${said}`,
  pagesSay: (because: string) => `. Pages say: ${because}`,
};
