/** English. */
export default {
  lights: {
    title: 'Three lights',
    /** Pixels that the longest name takes. */
    room: 84,
    names: { 'fits-us': 'Fits us', 'has-the-pain': 'Has the pain', 'ready-now': 'Ready now' },
    states: {
      'fits-us': { on: 'Yes', half: 'Partly', off: 'No', unknown: 'Not known' },
      'has-the-pain': { on: 'Likely', half: 'A hint', off: 'No', unknown: 'No cue yet' },
      'ready-now': { on: 'Looks so', half: 'A sign', off: 'No', unknown: 'Not known' },
    },
  },
  traits: {
    question: 'How close to ideal?',
    ofSeven: (known: number) => `${known} of 7 known`,
    openDots: 'Open dots are not known; they are no zero.',
    title: 'Seven traits',
    drawing: 'Drawing',
    list: 'List',
    high: 'High',
    middling: 'Middling',
    low: 'Low',
    notKnown: 'Not known',
    of100: (value: number) => `${value} of 100`,
  },
  whyNow: {
    line: (what: string) => `Why now: ${what}`,
    whole: (line: string, date: string) => `${line} (${date})`,
    nothing: 'Nothing seen yet. News, open roles or a new role would say it.',
    longAgo: (sentence: string) => `${sentence} (a while ago)`,
    since: (date: string) => `since ${date}`,
    seen: (date: string) => `seen ${date}`,
  },
};
