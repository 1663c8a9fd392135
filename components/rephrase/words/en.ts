/** English. */
export default {
  title: 'Rephrase',
  ask: 'Rephrase on this device',
  asking: 'The browser’s own model is writing…',
  nothing: 'Nothing else came. Your message stays as it is.',
  long: 'The new wording is longer than this channel takes. Your message stays as it is.',
  offered: 'Says nothing that your message and its sources do not say, as far as words can tell. Read it once more.',
  use: 'Use this wording',
  leave: 'Leave it',
  refused: 'The new wording was refused. Your message stays as it is.',
};
