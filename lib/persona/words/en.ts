/** English. */
export default {
  roles: {
    'decision-maker': { label: 'Decision-maker', does: 'says yes or no' },
    'economic-buyer': { label: 'Economic buyer', does: 'releases the money' },
    influencer: { label: 'Influencer', does: 'shapes what the others think' },
    user: { label: 'User', does: 'works with it every day' },
    recommender: { label: 'Recommender', does: 'compares offers and proposes one' },
    champion: { label: 'Champion', does: 'wants it and fights for it inside' },
    procurement: { label: 'Procurement', does: 'negotiates terms and price' },
    blocker: { label: 'Blocker', does: 'can stop it: security, law, works council' },
  },
  roleInSentence: (label: string) => label.toLowerCase(),
  /** The rule of `guessBuyingRoles`. */
  guessRule:
    'Owners, founders and the C-suite decide and release money; vice presidents, directors and heads decide for their department; managers and leads influence and recommend; everybody else uses. Purchasing is procurement. Legal can block.',
  nobodyMissing: 'Nobody is missing: every part has somebody.',
  missing: (roles: string) => `Missing: ${roles}.`,
};
