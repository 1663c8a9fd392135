/** ICPs made of questions, whose answers a test chooses freely: everything about weighing, nothing about pages. */
import type { Account } from '@/lib/account/account';
import type { Answer, Subject } from '@/lib/criterion/criterion';
import type { Criterion, Icp } from '@/lib/icp/icp';

export interface Asked {
  id: string;
  answer: Answer;
  mode?: Criterion['mode'];
  strength?: 'hard' | 'soft';
  weight?: number;
  reason?: string;
}

export const askedIcp = (asked: readonly Asked[], rest: Partial<Icp> = {}): Icp => ({
  id: 'asked',
  name: 'Asked',
  segment: 'any',
  status: 'tested',
  pains: ['a'],
  criteria: asked.map(({ id, mode = 'score', strength, weight = 3, reason }) => ({
    id,
    kind: 'question',
    params: { ask: `Is it ${id}?` },
    mode,
    strength,
    weight,
    because: 'we sell that',
    reason,
  })),
  ...rest,
});

export const answersOf = (asked: readonly Asked[]): Subject['answered'] =>
  Object.fromEntries(asked.map(({ id, answer }) => [id, { answer, note: `${id} ${answer}`, at: '2026-11-20' }]));

export const emptyAccount: Account = {
  about: 'account',
  id: 'linkedin:northwind',
  aliases: ['linkedin:northwind', 'domain:northwind.example'],
  known: {},
  gaps: [],
  newest: '2026-11-20T10:00:00.000Z',
  oldest: '2026-11-20T10:00:00.000Z',
};
