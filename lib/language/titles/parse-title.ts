/**
 * What a job title or headline says: how high the person stands, whether they manage people or a function, and in
 * which of LinkedIn's functions they work. Rules that decide what a title is worth:
 *
 * - A plain job without a word for its level ("Accountant", "Vertriebsmitarbeiter") is `mid`, and so is a title that
 *   is nothing but a field ("Einkauf"). Text without any known word for a job is `unknown`; nothing is guessed.
 * - "Manager" of a product, project, account and the like manages a `function`; "senior", "junior" or "lead" then
 *   say the level. "Manager" of a department or of people stays `manager`, senior or not.
 * - Several roles are kept apart, first come first; investors, speakers, members of supervisory boards and hopes come last.
 *   Former roles are dropped, and so are companies ("at Acme") and descriptions ("helping teams sell").
 * - An assistant to a manager is an assistant; the owner of a product is no owner of a company.
 */
import type { JobFunction } from './functions';
import type { Grade } from './lexicon-shape';
import {
  type ChosenHead,
  chooseHead,
  coreEnd,
  fieldsIn,
  functionsOf,
  graded,
  isPureField,
  isTop,
  mostFunctions,
  type RoleReading,
} from './read-role';
import { heightOf, type Manages, type Seniority } from './seniorities';
import { type Chunk, headOf, isMark, titleChunks } from './title-chunks';
import { type Span, titleSpans } from './title-spans';

export interface TitleRole {
  /** The words of the role, as they stand in the title; '' when the title says nothing of today ("Former CEO", "I help teams sell"). */
  text: string;
  seniority: Seniority;
  manages: Manages;
  /** Most central first, at most three. */
  functions: JobFunction[];
}

export interface TitleReading {
  /** The title as it was given. */
  title: string;
  /** The main role's values. */
  seniority: Seniority;
  manages: Manages;
  functions: JobFunction[];
  /** BCP 47; null when the words could be of several languages. */
  language: string | null;
  /** At least one; the main role first. */
  roles: TitleRole[];
}

/** A role while it is put together. */
interface Draft {
  /** Chunks before the one with the title noun ("Sales & …"), that chunk, and chunks of fields after it. */
  chunks: Chunk[];
  main: Chunk;
  chosen: ChosenHead;
  /** Fields from chunks before and after, in order. */
  before: JobFunction[];
  after: JobFunction[];
}

/** Words of a chunk in which a grade without a known job still counts ("Senior Thermographer"). */
const gradedWords = 6;

const nothing: RoleReading = { seniority: 'unknown', manages: 'unknown', functions: [] };

export function parseTitle(title: string): TitleReading {
  const { text, spans, language } = titleSpans(title);
  const chunks = titleChunks(spans);
  const drafts = draftRoles(chunks);
  const roles = drafts.map((draft) => ({
    ...say(text, draft),
    side: (draft.chosen.head.side ?? false) || draft.main.time === 'hoped',
    slash: draft.main.separator === 'slash',
  }));
  const distinct = roles.filter((role, index) => !role.slash || !roles.slice(0, index).some((other) => sameReading(role, other)));
  // "Helping SaaS teams grow | Speaker": what somebody does beside a slogan says nothing of where they stand.
  const onlyBeside = chunks[0]?.cut === 'rest' && roles.every(({ side }) => side);
  const ordered: TitleRole[] = [...distinct.filter(({ side }) => !side), ...distinct.filter(({ side }) => side)].map(
    ({ text: words, seniority, manages, functions }) => ({ text: words, ...(onlyBeside ? nothing : { seniority, manages }), functions }),
  );
  if (ordered.length === 0) ordered.push(withoutHead(text, chunks));
  const { seniority, manages, functions } = ordered[0]!;
  return { title, seniority, manages, functions: [...functions], language, roles: ordered };
}

const sameReading = (a: RoleReading, b: RoleReading): boolean =>
  a.seniority === b.seniority && a.manages === b.manages && a.functions.join() === b.functions.join();

function draftRoles(chunks: readonly Chunk[]): Draft[] {
  const drafts: Draft[] = [];
  let waiting: Chunk[] = [];
  let current: Draft | null = null;
  let over = false;
  chunks.forEach((chunk, index) => {
    const joins = isJoined(chunk);
    if (chunk.time === 'former') {
      waiting = [];
      current = null;
      over = true;
      return;
    }
    if (!joins) over = false;
    // "Assistant to the CEO and the CFO": both are served.
    if (joins && current?.chosen.head.serves && coreEnd(current.main.spans) < current.main.spans.length) return;
    const chosen: ChosenHead | null = chunk.inParentheses && current ? null : chooseHead(chunk.spans);
    if (chosen && !over && !onlyGrades(chunk, chosen, chunks[index + 1])) {
      const prefix = chunk.separator === 'open' || chunk.separator === 'close' ? [] : waiting;
      current = { chunks: [...prefix, chunk], main: chunk, chosen, before: prefix.flatMap(({ spans }) => fieldsIn(spans, false)), after: [] };
      if (joins) for (const grade of prefix.flatMap(({ spans }) => gradesIn(spans))) chosen.grades.add(grade);
      waiting = [];
      drafts.push(current);
    } else if (current) {
      if (chunk.inParentheses) for (const grade of gradesIn(chunk.spans)) current.chosen.grades.add(grade);
      addFields(current, chunk, joins);
    } else if (chosen || isPureField(chunk) || (chunk.separator === null && fieldsIn(chunk.spans, false).length > 0)) {
      waiting.push(chunk);
    } else if (!joins) {
      waiting = [];
    }
  });
  return drafts;
}

const isJoined = ({ separator }: Chunk): boolean => separator === 'and' || separator === 'slash';

/** The grades that a chunk names, doubles like "lead" included. */
const gradesIn = (spans: readonly Span[]): Grade[] =>
  spans.flatMap(({ meaning }) => {
    const grade = meaning?.kind === 'grade' || meaning?.kind === 'head' ? meaning.grade : null;
    return grade ? [grade] : [];
  });

/** In "Lead Sales & Marketing Analyst" the first word grades the analyst; in "Lead & Founder" it is a title itself. */
function onlyGrades({ spans }: Chunk, { at }: ChosenHead, next: Chunk | undefined): boolean {
  const meaning = spans[at]?.meaning;
  if (at !== 0 || spans.length < 2 || meaning?.kind !== 'head' || meaning.grade === null || meaning.grade === 'chief') return false;
  if (!next || !isJoined(next) || next.time !== 'now' || coreEnd(spans) < spans.length) return false;
  const following = chooseHead(next.spans);
  return following !== null && heightOf(following.head.level) <= heightOf('manager');
}

/** Fields after the title: "VP, Sales", "Director of Sales & Marketing", "Senior Manager | Digital Marketing". */
function addFields(current: Draft, chunk: Chunk, joins: boolean): void {
  if (current.main.cut || chunk.cut === 'rest') return;
  const last = current.chunks.at(-1)!;
  const continues = joins && (current.after.length > 0 || last === current.main);
  const named = fieldsIn(chunk.spans, false);
  if (named.length === 0) return;
  const alone = isPureField(chunk);
  const own = current.before.length > 0 || fieldsIn(current.main.spans, false, current.main.spans[current.chosen.at]).length > 0;
  const first = !own && current.after.length === 0;
  const belongs = continues
    ? alone || !isTop(current.chosen.head.level)
    : (alone && (chunk.separator === 'comma' || first)) || (chunk.inParentheses && first && !isTop(current.chosen.head.level));
  if (!belongs) return;
  current.after.push(...named);
  current.chunks.push(chunk);
}

function say(text: string, { chunks, main, chosen, before, after }: Draft): TitleRole {
  const { head } = chosen;
  const title = main.spans[chosen.at]!;
  const around = objectsOf(main.spans, chosen);
  const fields = [...new Set([...before, ...fieldsIn(around, head.weight === 'open', title), ...after])];
  const functions = functionsOf(head, fields);
  const words = wordsOf(text, chunks);
  if (main.time === 'hoped') return { text: words, ...nothing, functions };
  const reading = { ...graded(chosen, functions), functions };
  const named = chunks.flatMap(({ spans }) => spans);
  if (reading.seniority === 'vp' && isBankGrade(named, functions)) reading.manages = 'unknown';
  return { text: words, ...reading };
}

/**
 * The spans in which fields are looked for. Whom an assistant serves says nothing of their own field; beside the
 * top of a company only fields count that stand there without a name ("Owner, Blue Fern Consulting").
 */
function objectsOf(spans: readonly Span[], { head, at }: ChosenHead): Span[] {
  const end = coreEnd(spans);
  if (head.serves && spans.slice(end).some((span) => headOf(span)))
    return spans.slice(0, end).filter((span, index) => index <= at || span.meaning?.kind === 'field');
  if (!isTop(head.level)) return [...spans];
  const after = spans.slice(at + 1);
  return [...spans.slice(0, at + 1), ...(isPureField({ spans: after }) ? after : [])];
}

/** In banks "vice president" is a grade of bankers, not the head of a team (narrower words of finance beside it). */
const isBankGrade = (spans: readonly Span[], functions: readonly JobFunction[]): boolean =>
  functions[0] === 'finance' && spans.some(({ meaning }) => meaning?.kind === 'field' && meaning.functions.includes('finance') && !meaning.name);

/** No noun for a title: a bare field ("Einkauf") is work in that field; a grade beside an unknown job still counts. */
function withoutHead(text: string, chunks: readonly Chunk[]): TitleRole {
  const now = chunks.filter(({ time, spans }) => time === 'now' && spans.length > 0);
  const words = wordsOf(text, now);
  const [first] = now;
  if (!first || chunks.some(({ time }) => time !== 'now')) return { text: words, ...nothing };
  const grades = first.spans.flatMap(({ meaning }) => (meaning?.kind === 'grade' ? [meaning.grade] : []));
  const { seniority } = graded({ head: { level: 'mid', manages: 'none' }, at: 0, grades: new Set(grades) }, []);
  const clear = now.every((chunk) => chunk === first || chunk.separator === 'and' || chunk.separator === 'slash' || chunk.separator === 'comma');
  if (clear && chunks.every((chunk) => chunk.cut !== 'rest') && now.every((chunk) => isPureField(chunk))) {
    const functions = [...new Set(now.flatMap(({ spans }) => fieldsIn(spans, false)))].slice(0, mostFunctions);
    return { text: words, seniority, manages: seniority === 'mid' ? 'unknown' : 'none', functions };
  }
  const short = first.spans.length > 1 && first.spans.length <= gradedWords && !first.cut && now.length === 1;
  const edge = [first.spans[0], first.spans.at(-1)].some((span) => span?.meaning?.kind === 'grade');
  if (short && edge) return { text: words, seniority, manages: 'unknown', functions: fieldsIn(first.spans, false) };
  return { text: words, ...nothing };
}

function wordsOf(text: string, chunks: readonly Chunk[]): string {
  const spans = chunks.flatMap((chunk) => chunk.spans).filter((span) => !isMark(span, 'legal'));
  if (spans.length === 0) return '';
  const words = text.slice(Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end)));
  return words.includes('(') && !words.includes(')') ? `${words})` : words;
}
