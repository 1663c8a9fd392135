import { describe, expect, it } from 'vitest';
import { criterionKinds } from '@/lib/criterion/kinds';
import marketing from '@/lib/icp/samples/persona-table.json';
import type { Persona } from './persona';
import { personaCard } from './persona-card';
import { personaTemplate } from './template';

const mia = marketing.personas[0] as unknown as Persona;

describe('the six groups of a persona', () => {
  it('are six, and one of them is never compared', () => {
    expect(personaTemplate).toHaveLength(6);
    expect(personaTemplate.filter(({ neverCompared }) => neverCompared).map(({ id }) => id)).toEqual(['demographics']);
    const lines = personaTemplate.flatMap(({ category, lines: each }) => each.map(({ characteristic }) => `${category}/${characteristic}`));
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('has no demographic line that a criterion of people could ask for', () => {
    const asked = criterionKinds.filter(({ about }) => about === 'person').flatMap(({ id, needs }) => [id, ...needs]);
    for (const word of ['age', 'gender', 'education', 'income', 'family', 'personality'])
      expect(
        asked.filter((each) =>
          each
            .toLowerCase()
            .split(/[^a-z]+/)
            .includes(word),
        ),
        word,
      ).toEqual([]);
  });
});

describe('the persona card', () => {
  const card = personaCard(mia, { icps: marketing.icps, pains: marketing.pains });

  it('shows every row of the persona’s table, by category, and the slogan', () => {
    const shown = card.flatMap(({ category, rows }) => rows.map((row) => ({ category, ...row })));
    for (const row of mia.document ?? []) expect(shown).toContainEqual(row);
    expect(card.at(-1)).toEqual({ category: 'Slogan', rows: [{ characteristic: 'Quote', description: `“${mia.quote}”` }] });
    expect(shown).toContainEqual({ category: 'Where they buy', characteristic: 'Ideal companies', description: 'B2B software, 50–200 people' });
  });

  it('leaves out what nobody has written', () => {
    expect(card.map(({ category }) => category)).not.toContain('Stages');
    expect(card.every(({ rows }) => rows.length > 0)).toBe(true);
  });
});
