/** A question that no page answers. */
export default {
  notAnswered: (question: string) => `Not answered yet: ${question}`,
  answered: (question: string) => `You answered: ${question}`,
  noted: (note: string) => `You noted: ${note}`,
};
