/** English. */
export default {
  question: 'Is this our kind of company?',
  nothingToCompare: 'There is no ideal company to compare it with yet.',
  thisCompany: 'This company',
  employees: (count: string) => `${count} employees`,
  notKnown: 'Not known yet',
  tooLittle: 'This page does not say enough about the company. Open its own page and press the Fitglass button there.',
  noPage: 'This page names no company page. Open the company’s website or LinkedIn page and press the Fitglass button there.',
  openPage: 'Open the company page to know',
};
