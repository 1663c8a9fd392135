import { describe, expect, it } from 'vitest';
import { undoNote } from '@/components/notes/undo-note';
import { buyingRoles } from '@/lib/persona/persona';
import { type NoteChange, noteChangeSchema } from '@/lib/protocol/note-change';
import { noNotes } from '@/lib/storage/notes';
import { applyAttribute, applyNote, attributeValue, type PlainChange } from './apply-note';

const now = new Date('2026-11-28T10:00:00.000Z');
const before = {
  ...noNotes,
  text: 'Before',
  nextTouch: '2026-12-01',
  lists: ['Autumn'],
  touches: [{ at: '2026-11-01T10:00:00.000Z', kind: 'replied' as const, note: 'Later' }],
  band: { band: 'strong' as const, profile: { id: 'mid', name: 'Mid' }, said: 'weak fit', reason: 'I know them', at: '2026-11-02T10:00:00.000Z' },
  answers: { mid: { tools: { answer: 'met' as const, note: 'HubSpot', at: '2026-11-03T10:00:00.000Z' } } },
  ratings: { Responsiveness: 2 },
  stage: 'early' as const,
  outcomes: [
    {
      at: '2026-11-04T10:00:00.000Z',
      kind: 'won' as const,
      day: '2026-10-30',
      reason: 'Price',
      fit: { profile: { id: 'mid', name: 'Mid' }, band: 'strong' as const },
    },
  ],
  roles: ['user' as const],
};

const changes: PlainChange[] = [
  { set: 'text', text: 'After' },
  { set: 'next-touch', day: null },
  { set: 'lists', lists: ['Autumn', 'Events'] },
  { set: 'touch', kind: 'contacted', note: '' },
  { set: 'no-touch', at: '2026-11-01T10:00:00.000Z' },
  { set: 'band', band: { band: 'weak', profile: { id: 'mid', name: 'Mid' }, said: 'strong fit', reason: 'They closed' } },
  { set: 'answer', profile: 'mid', criterion: 'tools', answer: null },
  { set: 'answer', profile: 'mid', criterion: 'hiring', answer: { answer: 'not-met', note: '' } },
  { set: 'answer', profile: 'other', criterion: 'tools', answer: { answer: 'partly', note: 'In one team' } },
  { set: 'outcome', kind: 'renewed', day: '2026-11-20', reason: '' },
  { set: 'outcome', kind: 'lost', day: '2026-11-20', reason: 'No budget', fit: { profile: { id: 'mid', name: 'Mid' }, band: 'weak' } },
  { set: 'no-outcome', at: '2026-11-04T10:00:00.000Z' },
  { set: 'stage', stage: 'repeat' },
  { set: 'roles', roles: null },
  { set: 'roles', roles: ['champion'] },
  { set: 'roles', roles: [...buyingRoles] },
  { set: 'rating', name: 'Responsiveness', value: null },
  { set: 'rating', name: 'Sees the fit', value: 3 },
];

describe('a change of the notes', () => {
  it.each(changes)('that sets $set is allowed by the protocol, changes something, and can be taken back to the letter', (change) => {
    expect(noteChangeSchema.parse(change)).toEqual(change);
    const after = applyNote(before, change, now);
    expect(after).not.toEqual(before);
    const back = undoNote(change, before, after);
    const restored = applyNote(after, noteChangeSchema.parse(back) as PlainChange, new Date('2026-11-29T10:00:00Z'));
    expect({ ...restored, answers: { ...restored.answers, other: undefined } }).toEqual({
      ...before,
      answers: { ...before.answers, other: undefined },
    });
  });

  it('puts touches in order, newest first', () => {
    expect(applyNote(before, { set: 'touch', kind: 'meeting', note: 'At the fair' }, now).touches.map(({ kind }) => kind)).toEqual([
      'meeting',
      'replied',
    ]);
  });

  it('keeps both of two touches that are noted in the same millisecond, and each can be taken away alone', () => {
    const one = applyNote(before, { set: 'touch', kind: 'contacted', note: '' }, now);
    const second: PlainChange = { set: 'touch', kind: 'meeting', note: 'At the fair' };
    const two = applyNote(one, second, now);
    expect(two.touches.map(({ kind }) => kind)).toEqual(['meeting', 'contacted', 'replied']);
    expect(applyNote(two, undoNote(second, one, two) as PlainChange, now)).toEqual(one);
  });

  it('puts outcomes in order of the day on which they happened, whenever they were noted', () => {
    const earlier = applyNote(before, { set: 'outcome', kind: 'lost', day: '2025-03-01', reason: '' }, now);
    expect(earlier.outcomes?.map(({ kind }) => kind)).toEqual(['won', 'lost']);
    expect(applyNote(earlier, { set: 'outcome', kind: 'renewed', day: '2026-11-01', reason: '' }, now).outcomes?.[0]?.kind).toBe('renewed');
  });

  it('keeps both of two outcomes that are noted in the same millisecond, and each can be taken away alone', () => {
    const one = applyNote(before, { set: 'outcome', kind: 'renewed', day: '2026-11-20', reason: '' }, now);
    const second: PlainChange = { set: 'outcome', kind: 'referred', day: '2026-11-20', reason: '' };
    const two = applyNote(one, second, now);
    expect(two.outcomes?.map(({ kind }) => kind)).toEqual(['referred', 'renewed', 'won']);
    expect(applyNote(two, undoNote(second, one, two) as PlainChange, now)).toEqual(one);
  });

  it('keeps an attribute as a number when it is one, under one spelling, and takes it back', () => {
    expect(['3,5', ' 12 ', '-4', '1.000.000', 'North', '5 %'].map(attributeValue)).toEqual([3.5, 12, -4, '1.000.000', 'North', '5 %']);
    const one = applyAttribute(before, 'Churn', '4', now);
    const two = applyAttribute(one, 'churn', '5', new Date('2026-11-29T10:00:00.000Z'));
    expect(two.attributes).toEqual({ churn: { value: 5, at: '2026-11-29T10:00:00.000Z' } });
    const change: NoteChange = { set: 'attribute', profile: 'mid', criterion: 'churn', value: '5' };
    expect(undoNote(change, before, one)).toEqual({ ...change, value: null });
    expect(undoNote(change, applyAttribute(before, 'churn', '4', now), two)).toEqual({ ...change, value: '4' });
  });

  it('is refused when it is not one of the known ones', () => {
    for (const wrong of [
      { set: 'text' },
      { set: 'text', text: 'x', more: 1 },
      { set: 'next-touch', day: 'soon' },
      { set: 'roles', roles: ['king'] },
      { set: 'rating', name: 'x', value: 4 },
      { set: 'outcome', kind: 'promising', day: '2026-11-20', reason: '' },
      { set: 'outcome', kind: 'won', day: '20 November', reason: '' },
      { set: 'band', band: { band: 'ruled-out', profile: { id: 'a', name: 'A' }, said: 'weak fit', reason: 'x' } },
      { set: 'answer', profile: 'a', criterion: 'b', answer: { answer: 'unknown', note: '' } },
    ])
      expect(noteChangeSchema.safeParse(wrong).success).toBe(false);
  });
});
