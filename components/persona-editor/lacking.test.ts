import { expect, it } from 'vitest';
import { deeperQuestions } from '@/lib/persona/deeper-questions';
import { lackingOf } from './lacking';

const deeper = { upAtNight: 'The budget talk', motivates: 'Being right', success: 'A calm December' };
const whole = { name: 'David', quote: 'Every system says something else.', deeper };

it('asks three questions behind the facts', () =>
  expect(deeperQuestions.map(({ label }) => label)).toEqual([
    'What keeps them up at night?',
    'What drives them?',
    'What does success look like to them?',
  ]));

it('a new persona needs a name, then a quote, then the three answers', () => {
  expect(lackingOf({ name: ' ', quote: '' }, false)).toContain('a name');
  expect(lackingOf({ name: 'David', quote: '' }, false)).toContain('a quote');
  expect(lackingOf({ name: 'David', quote: 'Q' }, false)).toMatch(
    /“What keeps them up at night\?”.+“What drives them\?”.+“What does success look like to them\?”/,
  );
  for (const { part, label } of deeperQuestions) expect(lackingOf({ ...whole, deeper: { ...deeper, [part]: ' ' } }, false)).toContain(label);
  expect(lackingOf(whole, false)).toBeNull();
});

it('a persona that pages are compared with already is not held up by them, and one to leave alone needs only a name', () => {
  expect(lackingOf({ name: 'David', quote: 'Q' }, true)).toBeNull();
  expect(lackingOf({ name: 'Trainee', quote: '', negative: true }, false)).toBeNull();
});
