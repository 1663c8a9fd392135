/** A persona that cannot be heard is a row in a table. */
import type { Persona } from '@/lib/persona/persona';
import { evidenceOf } from '../evidence-of';
import { defineLint } from '../lint';
import { placeIn } from '../places';

/** Between quotation marks of any language; shorter is a word and longer a speech. */
const spoken = /[“„"«]([^“”„"«»]{12,200})[”“"»]/;

/** The first thing that a customer said in an interview, word for word. */
const heard = (persona: Persona): string | undefined =>
  evidenceOf(persona)
    .filter(({ kind }) => kind === 'customer-interview')
    .map(({ note }) => spoken.exec(note)?.[1]?.trim())
    .find((words) => words !== undefined && words !== '');

export default defineLint({
  id: 'no-quote',
  about: 'persona',
  check({ record }) {
    if (record.negative || record.quote.trim() !== '') return [];
    const quote = heard(record);
    return [
      {
        weight: 'consider',
        say: 'Nothing is written in their own words.',
        why: 'One sentence that such a person really said does more for a message than a page about them.',
        at: placeIn(record, 'about', 'Quote'),
        ...(quote ? { mend: { label: `Write “${quote}”`, apply: (persona) => ({ ...persona, quote }) } } : {}),
      },
    ];
  },
});
