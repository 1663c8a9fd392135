/** The open questions about company and person in one order: what could move a band most comes first, whoever it is about. */
import type { About } from '@/components/panel-port';
import { type OpenQuestion, tellingMoreFirst } from '@/components/verdict/open-questions';

export interface AskedAbout {
  about: About;
  question: OpenQuestion;
}

/** @param parts of each subject its questions as `openQuestions` sorts them; among equals the order of the parts stays. */
export const acrossSubjects = (parts: readonly { about: About; questions: readonly OpenQuestion[] }[]): AskedAbout[] =>
  parts
    .flatMap(({ about, questions }) => questions.map((question) => ({ about, question })))
    .sort((one, other) => tellingMoreFirst(one.question, other.question));
