/** English. */
export default {
  wanted: { met: 'Yes', partly: 'Partly', 'not-met': 'No' },
  excluded: { met: 'It applies', partly: 'In part', 'not-met': 'It does not apply' },
  yourAnswer: (wanted: string) => `Your answer: ${wanted}`,
  valueOrSaid: 'The value, or what they said',
  said: 'What they said',
  comparedWith: 'Without yes or no, the value is compared with what you want.',
  valueOrAnswer: 'Write the value, or choose an answer.',
  answerFirst: 'Choose an answer first.',
  keep: 'Keep this answer',
  kept: 'Kept your answer.',
  gone: 'Your answer is gone.',
  answer: 'Answer it',
  change: 'Change your answer',
  takeBack: 'Take your answer back',
  /** What a button is about, for those who do not see what stands beside it. */
  about: (button: string, wanted: string) => `${button}: ${wanted}`,
  applies: 'You said that this applies',
};
