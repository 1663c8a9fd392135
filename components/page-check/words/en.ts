/** English. */
export default {
  title: 'Persona check',
  what: 'Hold what this page says against a persona: what it speaks to, what it leaves out, in whose words.',
  check: 'Check this page against a persona',
  close: 'Close the check',
  reading: 'Reading what this page says …',
  whom: 'Whom it is for',
  noPersona: 'There is no persona to check against yet. Describe somebody first: what hurts them, what they want.',
  openWorkspace: 'Open the workspace',
  noWords: 'This page shows no words that could be checked.',
  nothingWritten: 'Nothing is written about this persona yet that a page could speak to: give it pains, goals or objections.',
  leftOut: 'Menus, side columns, footers and cookie boxes are left out. Nothing of the text is kept or sent.',
  failed: 'The page could not be read.',
};
