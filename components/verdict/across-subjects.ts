/** The open questions about company and person in one order: what could move a band most comes first, whoever it is about. */
import { type OpenQuestion, tellingMoreFirst } from './open-questions';

/**
 * @param parts of each subject its questions as `openQuestions` sorts them, and whatever a question is to be shown with;
 * among equals the order of the parts stays.
 */
export const acrossSubjects = <Part extends { questions: readonly OpenQuestion[] }>(parts: readonly Part[]) =>
  parts
    .flatMap(({ questions, ...whom }) => questions.map((question) => ({ ...whom, question })))
    .sort((one, other) => tellingMoreFirst(one.question, other.question));
