/** English. */
export default {
  question: 'Is this our person?',
  nothingToCompare: 'There is no persona to compare them with yet.',
  thisPerson: 'This person',
};
