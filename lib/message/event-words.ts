/**
 * Words that make a sentence of a page a reason to write now: somebody is hired, something is launched, money came in,
 * a system changes. In the languages that messages are written in; a sentence without them may still open a message.
 */
import { plain } from '@/lib/language/plain-text';

const words: readonly string[] = [
  /* en */ "hiring|we are looking for|we're looking for|growing our team|expanding|expansion|launch|launched|launching|raised|funding round|series a|series b|series c|acquired|merger|migrating|moving to|replacing|new office|doubled|tripled|this year we|this year our",
  /* de */ 'wir suchen|stellen ein|verstarkung gesucht|wachsen|wachst|erweitern|neu eroffnet|fuhren ein|fuhren gerade|wir starten|launch|finanzierungsrunde|ubernommen|umstellung|migration|losen ab|dieses jahr wollen|dieses jahr werden',
  /* fr */ 'nous recrutons|recrute|recrutement en cours|nous lancons|lance|lancement|levee de fonds|leve|expansion|nouveau bureau|migration|remplacer|cette annee nous|fusion|rachat',
  /* es */ 'estamos contratando|buscamos|contratamos|lanzamos|lanzamiento|ronda de|inversion|expansion|abrimos|nueva oficina|migracion|migramos|sustituir|este ano queremos|este ano vamos|fusion|adquisicion',
];

const anyOf = new RegExp(`[^\\p{L}\\d](?:${words.join('|')})[^\\p{L}\\d]`, 'u');

/** Whether the sentence tells of something that happens. Compared folded: case and accents do not count. */
export function tellsOfEvent(sentence: string): boolean {
  return anyOf.test(` ${plain(sentence)} `);
}
