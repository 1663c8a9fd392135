/** Likely pains in all their forms: several cues, a sign, a hint, a long quote, none seen, one that was not counted. */
import type { LikelyPain, PainCue } from '@/lib/pain/likely-pain';
import type { PanelView } from '@/lib/protocol/panel-view';
import { company, profile, quote, website } from './criterion-fixtures';
import { accountLook, lookAt, personLook } from './look-fixtures';

const cue = (over: Partial<PainCue> & { words: string; url?: string }): PainCue => {
  const { words, url = website, ...rest } = over;
  return { ...quote(words, { url }), key: 'company.cues', word: null, place: null, because: null, strength: 0.7, kind: 'words', ...rest };
};

const nothing = { challenge: null, consequence: null, urgency: null, outcome: null, question: null };

const queue: LikelyPain = {
  pain: { id: 'queue', name: 'The queue grows faster than the team' },
  level: 'likely',
  strength: 0.9,
  cues: [
    cue({
      words: '6 open roles: Customer Support Lead, Field Support Engineer',
      key: 'company.hiring',
      kind: 'sign',
      because: '2 open roles in customer success and support: “Customer Support Lead”, “Field Support Engineer”',
    }),
    cue({
      words: 'Our grid operators wait too long for an answer on a Monday, and the response time is what we want to bring under four hours this year.',
      url: `${website}careers/`,
      place: 'sentence',
      word: 'response time',
    }),
    cue({
      words: 'Aug 2026 - Present · 4 mos',
      url: profile,
      key: 'person.roleStarted',
      kind: 'circumstance',
      because: '4 months in the present role',
      strength: 0.15,
    }),
  ],
  setAside: [],
  challenge: 'Each product release brings the same questions again.',
  consequence: 'Answers take two days, and the best agents leave.',
  urgency: 'The next release is already planned.',
  outcome: 'First answer within four hours without another hire.',
  question: 'How long does a customer wait for a first answer on a Monday?',
};

const churn: LikelyPain = {
  ...nothing,
  pain: { id: 'churn', name: 'Renewals lost after bad support' },
  level: 'hint',
  strength: 0.4,
  cues: [cue({ words: 'Kundenbindung ist uns wichtig.', word: 'Kundenbindung', place: 'sentence', url: company, strength: 0.4 })],
  setAside: [],
  consequence: 'Growth only refills what leaves.',
};

const unseen: LikelyPain[] = [
  {
    ...nothing,
    pain: { id: 'answers', name: 'Two agents, two answers' },
    level: 'no-cue',
    strength: 0,
    cues: [],
    setAside: [{ ...quote('We help utilities keep one knowledge base.', { url: website }), key: 'company.cues', because: 'offered' }],
    question: 'Where does a new agent look up the right answer?',
  },
  { ...nothing, pain: { id: 'numbers', name: 'Nobody can say what support costs' }, level: 'no-cue', strength: 0, cues: [], setAside: [] },
];

const more = (at: number): LikelyPain => ({ ...churn, pain: { id: `more-${at}`, name: `A further pain that a page hints at, number ${at}` } });

const goal = 'We want to answer 20 % faster and improve satisfaction by next quarter.';
const withGoal = accountLook();
withGoal.account = {
  ...withGoal.account,
  known: { ...withGoal.account.known, 'company.cues': [{ value: [goal], confidence: 0.65, evidence: [quote(goal, { url: website })] }] },
};

export const painViews: Record<string, PanelView> = {
  pains: { state: 'verdict', look: lookAt({ account: withGoal, person: personLook(), pains: [queue, churn, ...unseen] }) },
  'pains-many': { state: 'verdict', look: lookAt({ account: accountLook(), pains: [queue, churn, more(3), more(4), more(5), ...unseen] }) },
  'pains-not-seen': { state: 'verdict', look: lookAt({ account: accountLook(), pains: unseen }) },
};
