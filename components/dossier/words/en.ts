/** English. */
export default {
  acts: (name: string) => `What you can do about ${name}`,
  missing: 'Not known yet',
  /** Whom an open question is about. */
  about: { account: 'Company', person: 'Person' },
  nothingMissing: 'Everything that your profiles ask for is known.',
};
