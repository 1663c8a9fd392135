/** English. */
export default {
  whatDoYouSee: 'What do you see?',
  why: 'Why',
  choose: 'Choose what you see.',
  writeWhy: 'Write why. It stands beside every later verdict.',
  keep: 'Keep it',
  youSaid: (band: string, day: string) => `You said ${band} ${day}`,
  /** Between the two stands the user's reason, in quotation marks. */
  because: ': ',
  stillSays: (now: string) => `. Fitglass says ${now} now`,
  saysAnother: (then: string, now: string) => `. Fitglass said ${then} then and says ${now} now`,
  against: (profile: string) => `, against “${profile}”`,
  kept: (band: string) => `Kept: you say ${band}.`,
  gone: 'Your own band is gone.',
  change: 'Change what you said',
  differently: 'I see it differently',
  takeBack: 'Take it back',
};
