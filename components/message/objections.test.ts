/** What may stand in their way, as whoever writes or calls has it at hand. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentRow } from '@/lib/icp/document-row';
import { worriesOf } from '@/lib/persona/worries';
import { speak } from '@/lib/wording/language';
import { persona } from '@/tests/support/seller';
import { Objections } from './objections';

afterEach(() => speak('en'));

const row = (characteristic: string, description: string): DocumentRow => ({ category: 'Pain points and challenges', characteristic, description });
const drawn = (document: DocumentRow[]) =>
  renderToStaticMarkup(createElement(Objections, { cards: [], worries: worriesOf(persona({ document })), onAnswer: () => {} }));

describe('what the persona worries about', () => {
  const worries = [
    row('Fears', 'A quarter that misses its target, again.'),
    row('Frustrations', 'Copying lists by hand.'),
    row('Worries about something new', ' No support after the sale '),
  ];

  it('is told in the user’s own words to whoever writes or calls', () => {
    expect(drawn(worries)).toContain('Reassure them about: “A quarter that misses its target, again.” and “No support after the sale”');
    expect(drawn(worries)).not.toContain('Copying lists');
    speak('de');
    expect(drawn(worries)).toContain('Hier hilft es, Sorgen zu nehmen: „A quarter that misses its target, again.“ und „No support after the sale“');
  });

  it('is no line when nothing is written', () => {
    expect(drawn([row('Frustrations', 'Copying lists by hand.'), row('Fears', '  ')])).toBe('');
  });
});
