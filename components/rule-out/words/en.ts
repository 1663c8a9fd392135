/** English. */
export default {
  reasons: {
    account: ['Too small', 'Too large', 'Wrong industry', 'Wrong region', 'Competitor', 'Already a customer', 'No budget', 'Bad timing'],
    person: ['Wrong role', 'No say in the purchase', 'Has left the company', 'Does not want to be contacted', 'Bad timing'],
  },
  /** Around the name. */
  why: ['Why rule out ', '?'],
  own: 'In your own words',
  missing: 'Choose a reason or write one. You will see it on your next visit.',
  ruleOut: 'Rule out',
  youRuledOutThis: (day: string) => `You ruled this out ${day}`,
  youRuledOut: (name: string, day: string) => `You ruled out ${name} ${day}`,
  /** The reason follows in quotation marks. */
  because: ' because ',
  bringBack: 'Undo, bring it back',
};
