/** English. */
export default {
  lights: {
    title: 'Three lights',
    /** Pixels that the longest name and the longest word take. */
    room: [84, 76],
    names: { 'fits-us': 'Fits us', 'has-the-pain': 'Has the pain', 'ready-now': 'Ready now' },
    states: {
      'fits-us': { on: 'Yes', half: 'Partly', off: 'No', unknown: 'Not known' },
      'has-the-pain': { on: 'Likely', half: 'A hint', off: 'No', unknown: 'No cue yet' },
      'ready-now': { on: 'Looks so', half: 'A sign', off: 'No', unknown: 'Not known' },
    },
  },
  traits: {
    question: 'How close to ideal?',
    known: (known: number) => `${known} of 7 traits known. Open dots are not known; they are no zero.`,
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
    /** Before what happens. */
    title: 'Why now: ',
    nothing: 'Why now: nothing seen yet',
    wouldSay: 'News, open roles or a new role would say it',
    longAgo: (sentence: string) => `${sentence} (a while ago)`,
    since: (date: string) => `since ${date}`,
    seen: (date: string) => `seen ${date}`,
  },
};
