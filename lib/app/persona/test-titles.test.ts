import { describe, expect, it, vi } from 'vitest';
import table from '@/lib/icp/samples/persona-table.json';
import type { Persona } from '@/lib/persona/persona';
import { testTitles } from './test-titles';

vi.mock('../load-words', () => ({ loadPlaces: async () => undefined }));

const mia = table.personas[0] as unknown as Persona;
const today = new Date('2026-11-28T12:00:00Z');

describe('trying titles on a persona', () => {
  it('reads a title as pages are read', async () => {
    const [tested] = await testTitles(mia, 'VP Revenue Operations EMEA', today);
    expect(tested).toMatchObject({ seniority: 'vp', manages: 'people', roles: ['decision-maker'] });
    expect(tested?.functions).toContain('operations');
  });

  it('answers every criterion with its because, and leaves open what a title cannot say', async () => {
    const [tested] = await testTitles(mia, 'Marketing Manager', today);
    const answers = Object.fromEntries(tested!.answers.map(({ criterion, answer }) => [criterion, answer]));
    expect(answers).toMatchObject({ function: 'met', level: 'met', title: 'met', where: 'unknown', tasks: 'unknown', 'not-in-training': 'not-met' });
    expect(tested!.answers.every(({ because }) => because !== '')).toBe(true);
  });

  it('takes a pasted list, one title a line', async () => {
    const tested = await testTitles(mia, '\nMarketing Intern\n\n Head of Sales \n', today);
    expect(tested.map(({ title }) => title)).toEqual(['Marketing Intern', 'Head of Sales']);
    expect(tested[0]!.answers.find(({ criterion }) => criterion === 'not-in-training')?.answer).toBe('met');
    expect(tested[1]!.answers.find(({ criterion }) => criterion === 'function')?.answer).toBe('not-met');
  });
});
