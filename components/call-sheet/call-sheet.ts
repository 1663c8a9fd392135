/**
 * One sheet for a call or a demo with whom the panel shows (I4), as Markdown: who they are, how well they fit and why, what
 * probably hurts them, what to ask, what to show, what they may say against it, what the user noted. Every statement
 * carries the words of a page, or its part says that it is the user's. Made when it is asked for; nothing keeps it.
 */
import { companyName } from '@/components/account/company-words';
import { inWords as noteWords } from '@/components/notes/in-words';
import { sayNextTouch, sayTouch } from '@/components/notes/note-words';
import { inWords as painWords } from '@/components/pain/in-words';
import { personName } from '@/components/person/person-words';
import { sayList } from '@/components/ui/say-list';
import { acrossSubjects } from '@/components/verdict/across-subjects';
import { inWords as verdictWords } from '@/components/verdict/in-words';
import { type Judged, judgedCompany, judgedPerson } from '@/components/verdict/judged';
import { openQuestions } from '@/components/verdict/open-questions';
import type { Notes } from '@/lib/account/notes';
import { capital } from '@/lib/kernel/capital';
import { literal } from '@/lib/kernel/markdown-text';
import { sharedValues, suitableProofs } from '@/lib/message/choose-proof';
import type { Material } from '@/lib/message/material';
import { objectionCards } from '@/lib/message/objection-cards';
import type { LikelyPain } from '@/lib/pain/likely-pain';
import { sayCue } from '@/lib/pain/say-cue';
import { vendorValues } from '@/lib/persona/vendor-values';
import { worriesOf } from '@/lib/persona/worries';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import type { SubjectLook } from '@/lib/protocol/subject-look';
import { spokenTag } from '@/lib/wording/language';
import { part, point, sayEvidence } from './bullets';
import { howTheyFit, named } from './how-they-fit';
import { inWords } from './in-words';
import { whoBuys } from './who-buys';
import { whoTheyAre } from './who-they-are';

interface CallSheetOf {
  look: SubjectLook;
  /** To whom the message beside it speaks, and what it may draw on. */
  material: Material;
  /** Who buys there; null when nobody is known, or no ICP is there. */
  table: CommitteeView | null;
  /** Of the message; replies and proofs in it. */
  language: string;
  now: Date;
}

/** More results than these are not shown on one call. */
const mostProofs = 5;
/** Touches: the newest. */
const mostTouches = 5;

export function callSheet({ look, material, table, language, now }: CallSheetOf): string {
  const words = inWords();
  const { account, person, pains } = look;
  const ofCompany = account?.verdicts[0] ? judgedCompany(account.verdicts[0]) : null;
  const chosen = person?.verdicts.find(({ persona }) => persona.id === material.persona?.id) ?? person?.verdicts[0];
  const ofPerson = chosen ? judgedPerson(chosen) : null;
  const names = [person && personName(person.person), account && companyName(account.account)].filter((name) => name !== null);
  const date = new Intl.DateTimeFormat(spokenTag(), { day: 'numeric', month: 'long', year: 'numeric' }).format(now);
  const likely = pains.filter(({ level }) => level !== 'no-cue');
  const blocks = [
    `# ${words.title(names.map(literal).join(', '))}`,
    words.written(date),
    ...part(words.who, null, whoTheyAre(look, now)),
    ...part(words.fit, null, [
      ...(person && ofPerson
        ? howTheyFit(ofPerson, { title: words.againstPersona(literal(personName(person.person)), named(ofPerson.profile.name)), ...person, now })
        : []),
      ...(account && ofCompany
        ? howTheyFit(ofCompany, { title: words.againstIcp(literal(companyName(account.account)), named(ofCompany.profile.name)), ...account, now })
        : []),
    ]),
    ...part(words.pains, words.painsWhose, lines(likely.map((pain) => painPoint(pain, now)))),
    ...part(words.buyers, table && words.buyersWhose(named(table.icp.name)), lines(table ? whoBuys(table) : [])),
    ...part(words.unknown, words.unknownWhose, lines(questionPoints([ofPerson, ofCompany]))),
    ...part(words.proofs, words.proofsWhose, lines(proofPoints(material, likely))),
    ...against(material, language),
    ...part(
      words.notes,
      words.notesWhose,
      [person, account].flatMap((each) => notePoints(each?.notes ?? null, now)),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Points of one list stand close; none is no block. */
const lines = (points: readonly string[]): string[] => (points.length === 0 ? [] : [points.join('\n')]);

function painPoint({ pain, level, cues, challenge, consequence, question }: LikelyPain, now: Date): string {
  const words = painWords();
  return point(`**${literal(pain.name)}** (${words.levels[level].toLowerCase()})`, [
    ...cues.map((cue) => `${literal(capital(sayCue(cue)))}: ${sayEvidence(cue, now)}`),
    ...(challenge ? [`${words.details.challenge}: ${literal(challenge)}`] : []),
    ...(consequence ? [`${words.ifNothingChanges}${literal(consequence)}`] : []),
    ...(question ? [inWords().ask(named(question))] : []),
  ]);
}

function questionPoints(judged: readonly (Judged | null)[]): string[] {
  const asked = judged.flatMap((each) => (each ? [{ profile: each.profile.name, questions: openQuestions(each.verdict) }] : []));
  return acrossSubjects(asked).map(({ profile, question: { wanted, excludes, question } }) =>
    point(
      `${excludes ? verdictWords().reasons.youExclude : ''}${literal(wanted)} (${named(profile)})`,
      question ? [inWords().ask(named(question))] : [],
    ),
  );
}

/** Those that suit the likely pains, likeliest first; without one, those that suit any. */
function proofPoints({ proofs, icp, persona }: Material, likely: readonly LikelyPain[]): string[] {
  const words = inWords();
  const values = persona ? vendorValues(persona) : [];
  const segment = icp?.segment ?? null;
  const ids = likely.length === 0 ? [null] : likely.map(({ pain }) => pain.id);
  const fitting = [...new Set(ids.flatMap((pain) => suitableProofs(proofs, { pain, segment, values })))];
  return fitting.slice(0, mostProofs).map((proof) => {
    const { name, text, figure, customer, source, pains = [] } = proof;
    const spoken = likely.filter(({ pain }) => pains.includes(pain.id)).map(({ pain }) => named(pain.name));
    const valued = sharedValues(proof, values).map(named);
    return point(`**${literal(name)}:** ${literal(text)}`, [
      ...(figure ? [words.figure(literal(figure))] : []),
      ...(customer ? [words.customer(literal(customer))] : []),
      ...(source ? [words.check(literal(source))] : []),
      ...(spoken.length > 0 ? [words.speaksTo(sayList(spoken))] : []),
      ...(valued.length > 0 ? [words.valued(sayList(valued))] : []),
    ]);
  });
}

function against(material: Material, language: string): string[] {
  const words = inWords();
  const { persona } = material;
  if (!persona) return [];
  const points = [
    ...worriesOf(persona).map((worry) => point(words.reassure(named(worry)))),
    ...objectionCards(material, language).map(({ says, reply, proof }) =>
      point(`**${named(says)}**`, [words.reply(literal(reply)), ...(proof ? [words.show(literal(proof.text))] : [])]),
    ),
  ];
  return part(words.objections, words.objectionsWhose(named(persona.name)), lines(points));
}

function notePoints(notes: Notes | null, now: Date): string[] {
  if (!notes) return [];
  const words = inWords();
  const { text, stage, lists, nextTouch, touches, attributes, ratings } = notes;
  const { qualities, steps } = noteWords().ratings;
  const rated = Object.entries(ratings).map(([name, step]) =>
    point(`${literal((qualities as Record<string, string>)[name] ?? name)}: ${steps[step]}`),
  );
  return lines([
    ...text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => point(literal(line))),
    ...(stage ? [point(words.stage(noteWords().stages[stage]))] : []),
    ...touches.slice(0, mostTouches).map((touch) => point(`${sayTouch(touch, now)}${touch.note ? `: ${literal(touch.note)}` : ''}`)),
    ...(nextTouch ? [point(noteWords().nextTouch(sayNextTouch(nextTouch, now)))] : []),
    ...(lists.length > 0 ? [point(words.lists(sayList(lists.map(named))))] : []),
    ...Object.entries(attributes).map(([name, { value }]) => point(`${literal(name)}: ${literal(String(value))}`)),
    ...rated,
  ]);
}
