/** English. */
export default {
  acts: (name: string) => `What you can do about ${name}`,
  missing: 'Not known yet',
  nothingMissing: 'Everything that your profiles ask for is known.',
  mattersMost: (count: number) => `Show the ${count} that matter most`,
  all: (count: number) => `Show all ${count} open questions`,
};
