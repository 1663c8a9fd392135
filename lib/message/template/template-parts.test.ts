import { describe, expect, it } from 'vitest';
import { elena, nobodyKnown, writtenOn } from '@/tests/support/prospects';
import { persona, sellers, testedIcp } from '@/tests/support/seller';
import type { Material } from '../material';
import { phraseSets, phrasesIn } from '../phrase-sets';
import { everyTone, toneOf } from '../tone';
import { blocksIn } from './blocks';
import { parseTemplate } from './parse';
import { renderTemplate } from './render';
import { fillings, slotNames } from './slots';
import { findParts, partGroups, putIn, templateParts } from './template-parts';

const blocks = blocksIn(phrasesIn('en')!, toneOf(null));
const parts = templateParts(blocks);
const nothing: Material = {
  ...nobodyKnown,
  person: null,
  icp: null,
  persona: null,
  pains: [],
  proofs: [],
  products: [],
  stage: 'new',
  today: writtenOn,
};

describe('what the template editor offers', () => {
  it('is every block, every slot and a condition both ways for it, each explained and none twice', () => {
    expect(parts.filter(({ group }) => group === 'Blocks').map(({ name }) => name)).toEqual([
      'Greeting',
      'Opening',
      'Pain',
      'Value',
      'Proof',
      'Ask',
      'Closing',
    ]);
    expect(parts.filter(({ group }) => group === 'Slots').map(({ before }) => before)).toEqual(slotNames.map((slot) => `[${slot}]`));
    for (const slot of slotNames.filter((each) => each !== 'first name'))
      expect(parts.map(({ before }) => before)).toEqual(expect.arrayContaining([`[if ${slot}]`, `[if no ${slot}]`]));
    for (const { help } of parts) expect(help).toMatch(/^[A-Z].{12,}\.$/);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    expect(partGroups.every((group) => parts.some((part) => part.group === group))).toBe(true);
  });

  it('never puts in something broken, nor something that nothing could fill', () => {
    for (const { before, after } of parts) expect(parseTemplate(`${before}${after ?? ''}`).errors).toEqual([]);
  });

  it('is found by what it is called and by what it does, the name first', () => {
    expect(findParts(parts, '').length).toBe(parts.length);
    expect(findParts(parts, '[proof').map(({ name }) => name)).toEqual(['Proof', '[proof]', '[if proof] … [end]', '[if no proof] … [end]']);
    expect(findParts(parts, 'quote left out').map(({ name }) => name)).toEqual(['[if no fact] … [end]']);
    expect(findParts(parts, 'zebra')).toEqual([]);
  });
});

describe('a message of all blocks', () => {
  it.each(phraseSets.flatMap((phrases) => everyTone.map((tone) => ({ language: phrases.language, phrases, tone }))))(
    'leaves nothing open in $language, with everything known and with nothing known',
    ({ language, phrases, tone }) => {
      const { nodes, errors } = parseTemplate(
        blocksIn(phrases, tone)
          .map(({ text }) => text)
          .join('\n\n'),
      );
      expect(errors).toEqual([]);
      const all = { ...elena, icp: testedIcp, persona: persona(), stage: 'new' as const, today: writtenOn };
      const { pains, proofs, products } = sellers[language as keyof typeof sellers];
      for (const material of [{ ...all, pains: pains.map((pain) => ({ pain, seen: [] })), proofs, products }, nothing]) {
        const { text, missing } = renderTemplate(nodes, fillings(material, language));
        expect(missing).toEqual([]);
        expect(text).not.toMatch(/[[\]{}]|\.\.| {2}|\n{3}/);
      }
    },
  );

  it('has one ask and admits that nothing is known', () => {
    const text = renderTemplate(parseTemplate(blocks.map((block) => block.text).join('\n\n')).nodes, fillings(nothing, 'en')).text;
    expect(text).toBe(
      [
        'Hello,',
        'We have not met, and I do not know whether this matters to you.',
        'Would a call of 15 minutes suit you, or would you rather reply in a line or two?',
        'Kind regards',
      ].join('\n\n'),
    );
  });
});

describe('what is put in', () => {
  const part = (id: string) => parts.find((each) => each.id === id)!;
  it('takes the place of what is selected', () =>
    expect(putIn('Hello X, you', 6, 7, part('name'))).toEqual({ text: 'Hello [name], you', from: 12, to: 12 }));

  it('closes around what is selected when it is a condition', () => {
    const made = putIn('A. See this. B.', 3, 12, part('if proof'));
    expect(made.text).toBe('A. [if proof]See this.[end] B.');
    expect(made.text.slice(made.from, made.to)).toBe('See this.');
    expect(putIn('', 0, 0, part('if no fact'))).toEqual({ text: '[if no fact][end]', from: 12, to: 12 });
  });

  it('is a paragraph of its own when it is a block', () => {
    const closing = { group: 'Blocks' as const, before: 'Bye' };
    expect(putIn('', 0, 0, closing).text).toBe('Bye');
    expect(putIn('Hello,', 6, 6, closing)).toEqual({ text: 'Hello,\n\nBye', from: 11, to: 11 });
    expect(putIn('Hello,\nSam', 7, 7, closing).text).toBe('Hello,\n\nBye\n\nSam');
    expect(putIn('Hello,\n\n\nSam', 8, 8, closing).text).toBe('Hello,\n\nBye\n\nSam');
  });
});
