import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elena, nobodyKnown, writtenOn } from '@/tests/support/prospects';
import { persona, sellers, testedIcp } from '@/tests/support/seller';
import type { Material } from '../material';
import { templateFromEdit } from './from-edit';
import { withMergeFields } from './merge-fields';
import { parseTemplate } from './parse';
import { renderTemplate } from './render';
import { fillings } from './slots';

const material: Material = {
  ...elena,
  icp: testedIcp,
  persona: persona(),
  pains: sellers.en.pains.map((pain) => ({ pain, seen: [] })),
  proofs: sellers.en.proofs,
  products: sellers.en.products,
  stage: 'new',
  today: writtenOn,
};
const filled = fillings(material, 'en');
const render = (text: string, given = filled) => renderTemplate(parseTemplate(text).nodes, given);
const errors = (text: string) => parseTemplate(text).errors.map(({ line, column, say }) => `${line}:${column} ${say}`);

describe('a template', () => {
  it('is filled from the page and the records, each piece with its source', () => {
    const { text, pieces, missing } = render('Hello [first name], “[fact]” – is that [pain] at [company]?');
    expect(text).toBe(
      'Hello Elena, “Our customer data sits in silos: shop, newsletter and support each tell a different story.” – is that Customer data in silos at Northloom?',
    );
    expect(pieces.map(({ source }) => source.kind)).toEqual(['user', 'page-fact', 'user', 'page-fact', 'user', 'pain', 'user', 'page-fact', 'user']);
    expect(missing).toEqual([]);
  });

  it('keeps what stands under a condition only when it holds', () => {
    const text = 'A. [if proof]Result: [proof] [end][if no proof]No result yet. [end]B.';
    expect(render(text).text).toContain('Result: At Harbour Bikes');
    expect(render(text, fillings({ ...material, proofs: [] }, 'en')).text).toBe('A. No result yet. B.');
  });

  it('ends a sentence once, whether or not the record ends with a full stop', () => {
    const withEnd = { ...filled, proof: { text: 'It took a day.', source: { kind: 'proof' as const, id: 'p' } } };
    expect(render('[proof]. And [company]. Well... [proof]...', withEnd).text).toBe('It took a day. And Northloom. Well... It took a day....');
  });

  it('leaves a slot visible that nothing fills, and names it', () => {
    const { text, missing } = render('Hello [name], about [company].', fillings({ ...material, ...nobodyKnown }, 'en'));
    expect(text).toBe('Hello Sam Okoro, about [company].');
    expect(missing).toEqual(['company']);
  });

  it('never fills in a placeholder of a starter', () => {
    const placeholder = [{ id: 'p', name: 'Replace: yours', text: 'A placeholder.' }];
    expect(fillings({ ...material, proofs: placeholder }, 'en').proof).toBeUndefined();
  });

  it('puts page text in once and literally', () => {
    const strange = { ...filled, company: { text: '[name] {{x}} $&', source: { kind: 'user' as const } } };
    expect(render('At [company].', strange).text).toBe('At [name] {{x}} $&.');
  });
});

describe('what is wrong with a template', () => {
  it('is named with its place and how to mend it', () => {
    expect(errors('Hi [compny]')).toEqual(['1:4 [compny] is no slot: do you mean [company]?']);
    expect(errors('Line one\nHello {{first_name}},')).toEqual(['2:7 {{first_name}} is how other tools write it: here it is [first name].']);
    expect(errors('a [end]')).toEqual(['1:3 [end] has no [if …] before it: take it out, or write [if proof] where the part begins.']);
    expect(errors('a\n[if proof] b')).toEqual(['2:1 [if proof] has no [end]: write [end] where the part is over.']);
    expect(errors('a [name')).toEqual(['1:3 This bracket is never closed: add ], or write [[ for a bracket that stays.']);
    expect(errors('[if salary]x[end]').length).toBeGreaterThan(0);
    expect(errors('Fine [[ bracket, [ First  Name ], [if no fact]x[end]')).toEqual([]);
  });

  it('never stops the reading, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('[', ']', '[[', '{{', '}}', 'if ', 'end', 'proof', 'company', '\n', 'x', '[if proof]', '[end]', '[name]')),
        (parts) => {
          const text = parts.join('');
          const { nodes, errors: found } = parseTemplate(text);
          for (const { from, to, line, say } of found) expect([from < to && to <= text.length, line > 0, say.length > 0]).toEqual([true, true, true]);
          expect(typeof renderTemplate(nodes, filled).text).toBe('string');
        },
      ),
    );
  });
});

describe('an edit', () => {
  it('becomes a template: what came from the page is a slot again, and comes back the same', () => {
    const text = 'Hello Elena Brandt, at Northloom you look after [many] things. Elena?';
    const template = templateFromEdit(text, filled);
    expect(template).toBe('Hello [name], at [company] you look after [[many] things. [first name]?');
    expect(parseTemplate(template).errors).toEqual([]);
    expect(render(template).text).toBe(text);
  });
});

describe('for tools that send', () => {
  it('slots become the merge fields that importers know, and what stands under a condition is left out and named', () => {
    const template = { id: 'a', name: 'First', subject: '[company]: a question', body: 'Hello [first name],\n\n[if proof]x[end]\n\nbye [[me]' };
    expect(withMergeFields(template)).toEqual({
      id: 'a',
      name: 'First (without [if proof])',
      subject: '{{company}}: a question',
      body: 'Hello {{first_name}},\n\nbye [me]',
    });
    expect(withMergeFields({ id: 'b', name: 'B' })).toEqual({ id: 'b', name: 'B' });
  });

  it('a broken template stays as it is', () => {
    expect(withMergeFields({ id: 'c', name: 'C', body: 'Hi [compny], [name]' }).body).toBe('Hi [compny], [name]');
  });
});
