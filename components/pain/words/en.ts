/** English. "Likely", never "has": a page hints, a conversation settles it. */
export default {
  title: 'What probably hurts them?',
  noCueYet: 'We could not see a cue for any of your pains yet.',
  levels: { likely: 'Looks likely', hint: 'Only a hint', 'no-cue': 'No cue seen' },
  strongest: (count: number) => `The strongest ${count} only`,
  morePains: (count: number) => `${count} more ${count === 1 ? 'pain' : 'pains'}`,
  strongestCue: 'The strongest cue only',
  moreCues: (count: number) => `${count} more ${count === 1 ? 'cue' : 'cues'}`,
  /** The user's words follow. */
  ifNothingChanges: 'If nothing changes: ',
  details: { challenge: 'What is hard', urgency: 'Why now', outcome: 'How they would measure it' },
  less: 'Less about it',
  more: 'More about it',
  /** The question follows. */
  ask: 'Ask: ',
  copyQuestion: 'Copy the question',
  unseen: {
    fold: 'Fold the pains without a cue',
    show: (count: number) => `No cue seen for ${count} ${count === 1 ? 'pain' : 'pains'}`,
    meaning: 'Nothing on the pages so far points to these. That does not mean that they are not there.',
  },
  /** Behind a quote that was not counted. */
  setAside: {
    absent: 'not counted: they say that it is not there',
    over: 'not counted: they say that it is taken care of',
    offered: 'not counted: it is what they do for others',
    'other-meaning': 'not counted: the words mean something else here',
  },
  goals: {
    title: 'Goals they state',
    word: 'Goal',
    themes: {
      'market-share': 'Market share',
      revenue: 'Sales and revenue',
      customers: 'Customers',
      retention: 'Keeping customers',
      efficiency: 'Efficiency',
      cost: 'Costs',
      quality: 'Quality',
    },
    horizons: { short: 'within about a year', long: 'in the long run' },
  },
};
