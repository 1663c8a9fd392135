/**
 * Which room may use which (design §3). `types` allows `import type` only. The order of the table is the direction:
 * a room may use rooms above it, never below.
 */
export interface Room {
  uses: readonly string[];
  types?: readonly string[];
}

/** The parts of `language` that readers use: titles tell people and open roles from other lists, towns tell addresses from prose (0021). Places and industries are interpreted afterwards. */
export const languageOfReaders = ['labels', 'dates', 'amounts', 'company-types', 'business-models', 'cues', 'site-words', 'titles', 'towns'];

const domain = ['kernel', 'wording', 'signal', 'language', 'account', 'person', 'icp', 'persona', 'criterion', 'match', 'verdict'];

export const rooms: Record<string, Room> = {
  kernel: { uses: [] },
  /** The rooms that know words know facts of pages and give no sentences; those that judge, explain and show speak. */
  wording: { uses: [] },
  signal: { uses: ['kernel'] },
  language: { uses: ['kernel'], types: ['signal'] },
  page: { uses: ['kernel', 'signal', 'language'] },
  technology: { uses: ['kernel', 'signal', 'language'], types: ['page'] },
  account: { uses: ['kernel', 'signal', 'language'], types: ['persona'] },
  person: { uses: ['kernel', 'signal', 'account'] },
  icp: { uses: ['kernel', 'signal'] },
  persona: { uses: ['kernel', 'wording', 'signal', 'icp'], types: ['language'] },
  criterion: { uses: ['kernel', 'wording', 'signal', 'language', 'account', 'person'] },
  match: { uses: ['kernel', 'wording', 'signal', 'account', 'person', 'icp', 'persona', 'criterion'], types: ['verdict'] },
  verdict: { uses: domain.filter((room) => room !== 'verdict') },
  quality: { uses: [...domain, 'verdict'] },
  list: { uses: ['kernel', 'verdict'] },
  pain: { uses: domain },
  trait: { uses: [...domain, 'pain'] },
  message: { uses: [...domain, 'pain'] },
  'draft-check': { uses: [...domain, 'pain', 'message'] },
  privacy: { uses: ['kernel', 'account', 'person'] },
  exchange: { uses: ['kernel', 'signal', 'icp', 'persona', 'criterion'] },
  protocol: { uses: ['kernel'], types: ['signal', 'page', 'account', 'person', 'verdict', 'icp', 'persona', 'pain'] },
  storage: { uses: ['kernel', 'privacy'], types: ['signal', 'account', 'person', 'icp', 'persona'] },
  platform: { uses: ['kernel', 'protocol'], types: ['verdict'] },
  app: {
    uses: [...domain, 'pain', 'trait', 'message', 'quality', 'list', 'page', 'technology', 'privacy', 'exchange', 'protocol', 'storage', 'platform'],
  },
};

/** `components` draw what they are given; `entrypoints` wire. */
export const outside: Record<string, Room> = {
  components: {
    uses: ['kernel', 'wording', 'signal', 'icp', 'persona', 'criterion', 'verdict', 'pain', 'trait', 'message', 'quality', 'list', 'draft-check'],
    types: ['page', 'account', 'person', 'exchange', 'protocol', 'app', 'privacy'],
  },
  entrypoints: {
    uses: ['app', 'components', 'kernel', 'wording', 'icp', 'persona', 'criterion', 'quality', 'page', 'platform', 'protocol'],
    types: Object.keys(rooms),
  },
};
