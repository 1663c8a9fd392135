/** English. */
export default {
  acts: (name: string) => `What you can do about ${name}`,
  missing: 'Not known yet',
  nothingMissing: 'Everything that your profiles ask for is known.',
};
