/**
 * How much an ICP may be relied on, and what each step needs (L13, K4, K13).
 *
 *   hypothesis ──(why this segment, all six parts)──► shared ──(a supported criterion, no must contradicted)──► tested
 *        ▲                                              │ ▲                                                       │
 *        └──────────────────────────────────────────────┘ └───────────────────────────────────────────────────────┤
 *                                                                                          (an exclusion)         ▼
 *   retired ◄──────────────────(from anywhere; no longer compared with anybody)───────────────────────────────  current
 *      │                                                                                                          │
 *      └──► hypothesis                                                                     tested ◄───────────────┘
 *
 * Steps back need nothing: whoever learns that a claim does not hold must be able to take it back.
 */
import type { IcpStatus } from './icp';

/** What the rules look at; `quality/status-facts` reads it off an ICP. */
export interface StatusFacts {
  /** Somebody wrote why this segment. */
  hasWhy: boolean;
  /** Parts of the description about which nothing is written yet, in words. */
  missingParts: readonly string[];
  /** Criteria with more evidence for than against. */
  supported: number;
  /** Musts that the evidence speaks against, in words. */
  contradictedMusts: readonly string[];
  excludes: boolean;
}

export interface StatusMove {
  to: IcpStatus;
  direction: 'on' | 'back' | 'out';
  /** The rule as a sentence, whether it holds or not. */
  rule: string;
  /** What is missing; empty when the move is possible. */
  needs: string[];
}

export const statusWords: Readonly<Record<IcpStatus, string>> = {
  hypothesis: 'An idea of who buys, with its reasons. Nobody else has seen it.',
  shared: 'Colleagues have read it and said what they think.',
  tested: 'Tried on real companies, and it held.',
  current: 'What everybody works with.',
  retired: 'Kept for the record and compared with nobody.',
};

interface Rule {
  from: IcpStatus;
  to: IcpStatus;
  direction: StatusMove['direction'];
  rule: string;
  needs?: (facts: StatusFacts) => (string | false)[];
}

const list = (words: readonly string[]) => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

const rules: readonly Rule[] = [
  {
    from: 'hypothesis',
    to: 'shared',
    direction: 'on',
    rule: 'To share a hypothesis, say why this segment and write something in each of its six parts.',
    needs: ({ hasWhy, missingParts }) => [
      !hasWhy && 'say in one sentence why this segment',
      missingParts.length > 0 && `write about ${list(missingParts)}`,
    ],
  },
  {
    from: 'shared',
    to: 'tested',
    direction: 'on',
    rule: 'Tested means that the evidence supports at least one criterion and speaks against no must.',
    needs: ({ supported, contradictedMusts }) => [
      supported === 0 && 'support a criterion with evidence',
      contradictedMusts.length > 0 && `settle what speaks against ${list(contradictedMusts)}`,
    ],
  },
  { from: 'shared', to: 'hypothesis', direction: 'back', rule: 'Back to a hypothesis whenever you doubt it.' },
  {
    from: 'tested',
    to: 'current',
    direction: 'on',
    rule: 'What everybody works with must also say whom to leave alone, and no must may be contradicted.',
    needs: ({ excludes, contradictedMusts }) => [
      !excludes && 'add an exclusion',
      contradictedMusts.length > 0 && `settle what speaks against ${list(contradictedMusts)}`,
    ],
  },
  { from: 'tested', to: 'shared', direction: 'back', rule: 'Back to shared when the test no longer convinces you.' },
  { from: 'current', to: 'tested', direction: 'back', rule: 'Back to tested when it is no longer what everybody works with.' },
  { from: 'retired', to: 'hypothesis', direction: 'back', rule: 'A retired ICP comes back as a hypothesis: the world has moved on meanwhile.' },
  ...(['hypothesis', 'shared', 'tested', 'current'] as const).map(
    (from): Rule => ({ from, to: 'retired', direction: 'out', rule: 'Retired ICPs are kept and no longer compared with anybody.' }),
  ),
];

/** All moves out of a status, the step on first. A move with `needs` is shown and not possible yet. */
export const movesFrom = (status: IcpStatus, facts: StatusFacts): StatusMove[] =>
  rules
    .filter(({ from }) => from === status)
    .map(({ to, direction, rule, needs }) => ({ to, direction, rule, needs: (needs?.(facts) ?? []).filter((need) => need !== false) }));
