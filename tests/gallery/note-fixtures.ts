/** What the user noted, in all its forms: everything, an own band, an answer, a "no" to the company, people at the table. */
import type { Notes } from '@/lib/account/notes';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import type { PanelView } from '@/lib/protocol/panel-view';
import { accountLook, lookAt, personLook } from './look-fixtures';

const notes: Notes = {
  text: 'Prefers mail.\nTheir budget year ends in March; ask for Tessa if he is away.',
  nextTouch: '2026-11-24',
  lists: ['Autumn', 'Grid operators in the north with a very long name of a list'],
  touches: [
    { at: '2026-11-20T10:00:00Z', kind: 'replied', note: 'Call again after the fair' },
    { at: '2026-11-02T10:00:00Z', kind: 'contacted', note: '' },
  ],
  outcomes: [
    { at: '2026-11-20T10:05:00Z', kind: 'renewed', day: '2026-11-19', reason: '' },
    {
      at: '2026-03-02T10:00:00Z',
      kind: 'won',
      day: '2026-02-27',
      reason: 'The audit that their insurer asked for could not wait for the new system',
    },
  ],
  band: {
    band: 'strong',
    profile: { id: 'mid', name: 'Mid-size energy software' },
    said: 'weak fit',
    reason: 'We have sold to three of their sisters, and all of them stayed',
    at: '2026-03-03T10:00:00Z',
  },
  answers: {},
  attributes: {},
  ratings: { Responsiveness: 3 },
};

export const noteViews: Record<string, PanelView> = {
  notes: {
    state: 'verdict',
    look: lookAt({
      account: accountLook({ saved: true, notes }),
      person: personLook({ saved: true, notes: { ...notes, text: '', band: null, lists: ['Autumn'], touches: [], nextTouch: '2026-11-01' } }),
      lists: [
        { name: 'Autumn', size: 12 },
        { name: 'Grid operators', size: 3 },
      ],
    }),
  },
  'company-no': {
    state: 'verdict',
    look: lookAt({
      account: accountLook({ ruledOut: { about: 'account', name: 'Halden Grid', reason: 'Too small', at: '2026-03-12T09:00:00Z' } }),
      person: personLook(),
    }),
  },
};

export const committees: Record<string, CommitteeView> = {
  notes: {
    icp: { id: 'mid', name: 'Mid-size energy software' },
    seats: [
      { persona: 'Operations lead who inherits the mess', needed: 2, found: ['Ada Demo'] },
      { persona: 'The one who signs', needed: 1, found: [] },
    ],
    people: [
      {
        id: 'a',
        name: 'Ada Demo',
        title: 'Head of Operations',
        personas: ['Operations lead who inherits the mess'],
        roles: ['decision-maker'],
        from: 'title',
        ruledOut: false,
      },
      { id: 'b', name: 'Bo Demo', title: 'Energy Manager', personas: [], roles: ['champion', 'user'], from: 'user', ruledOut: false },
      { id: 'c', name: 'Cy Demo', title: null, personas: [], roles: [], from: 'title', ruledOut: true },
    ],
    missing: ['economic-buyer', 'procurement'],
  },
};
