/** German. */
import type en from './en';

export default {
  notAnswered: (question) => `Noch nicht beantwortet: ${question}`,
  answered: (question) => `Von Ihnen beantwortet: ${question}`,
  noted: (note) => `Von Ihnen notiert: ${note}`,
} satisfies typeof en;
