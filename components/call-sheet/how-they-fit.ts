/** A verdict on the sheet: what it looks like, and every reason for and against with the words that it rests on. */
import { sayBand } from '@/components/own-band/say-band';
import { quoted } from '@/components/ui/quoted';
import { endSentence } from '@/components/ui/say-list';
import { bandWords } from '@/components/verdict/band-words';
import { inWords as verdictWords } from '@/components/verdict/in-words';
import type { Judged } from '@/components/verdict/judged';
import { listReasons } from '@/components/verdict/list-reasons';
import { countKnown } from '@/components/verdict/open-questions';
import { sayRange, scoreShown } from '@/components/verdict/say-score';
import type { Notes } from '@/lib/account/notes';
import { literal } from '@/lib/kernel/markdown-text';
import type { RuledOut } from '@/lib/protocol/panel-view';
import { point, quotesUnder } from './bullets';
import { inWords } from './in-words';

/** Quotes under one reason. */
const mostQuotes = 2;

export function howTheyFit(
  { verdict, profile }: Judged,
  { title, notes, ruledOut, now }: { title: string; notes: Notes | null; ruledOut: RuledOut | null; now: Date },
): string[] {
  const words = inWords();
  const { marks } = verdictWords().reasons;
  const { known, all } = countKnown(verdict.criteria);
  const measured = [sayRange(scoreShown(verdict)), words.coverage(known, all), words.grade(profile.grade.letter)].join('; ');
  const hard = verdict.exclusions.filter(({ strength }) => strength === 'hard');
  const reasons = listReasons(verdict).filter(({ mark }) => mark !== 'clear');
  return [
    `### ${title}`,
    `**${bandWords(verdict.band, profile.negative).sentence}**: ${measured}.`,
    ...(notes?.band ? [words.ownBand(sayBand(notes.band.band), literal(endSentence(notes.band.reason)))] : []),
    ...(ruledOut ? [words.ruledOut(literal(endSentence(ruledOut.reason)))] : []),
    [
      ...hard.map(({ reason, evidence }) => point(`${words.rulesOut}: ${literal(reason)}`, quotesUnder(evidence, now, mostQuotes))),
      ...reasons.map(({ mark, sentence, evidence }) => point(`${marks[mark]}: ${literal(sentence)}`, quotesUnder(evidence, now, mostQuotes))),
    ].join('\n'),
  ].filter((block) => block !== '');
}

export const named = (name: string): string => quoted(literal(name));
