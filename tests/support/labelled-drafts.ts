/**
 * Twenty drafts of our own for two invented personas, each with what it speaks to, read and labelled by hand. What is not
 * named must be missed.
 */
import type { Pain } from '@/lib/icp/pain';
import type { Proof } from '@/lib/icp/proof';
import type { Persona } from '@/lib/persona/persona';

export const draftPains: Pain[] = [
  {
    id: 'returns',
    name: 'Parcels that come back',
    challenge: 'Every third parcel comes back, and each return takes someone twenty minutes by hand.',
    consequence: 'Refunds are late and the shelves are full of opened boxes.',
    outcome: 'Returns handled within a day.',
    cues: ['returns rate', 'Retouren', 'Rücksendungen', 'taux de retour', 'devoluciones'],
    question: 'How many minutes does one return take in your warehouse today?',
    personas: ['ines'],
  },
  {
    id: 'peaks',
    name: 'Peaks nobody can staff',
    challenge: 'Before holidays orders double, and temporary staff must be trained again each time.',
    consequence: 'Orders ship late in the best weeks of the year.',
    cues: ['peak season', 'Saisonspitzen', 'Weihnachtsgeschäft', 'pics saisonniers', 'temporada alta'],
  },
  {
    id: 'elsewhere',
    name: 'A pain of somebody else',
    cues: ['parcels', 'returns rate', 'orders'],
  },
];

export const draftProofs: Proof[] = [
  {
    id: 'harbour',
    name: 'Returns in half the time',
    text: 'At Harbour Bikes the time for one return fell by 48 % within a quarter.',
    customer: 'Harbour Bikes',
    pains: ['returns'],
  },
  { id: 'placeholder', name: 'Replace this proof', text: 'Write your own result here: 10 %.', pains: ['returns'] },
];

/** Runs fulfilment in a warehouse; wants it plain, casual and short. */
export const ines: Persona = {
  id: 'ines',
  name: 'Ines in fulfilment',
  quote: 'I count parcels, not buzz.',
  icps: [],
  role: 'Decides in the warehouse',
  criteria: [],
  pains: ['peaks'],
  document: [
    { category: 'Goals and motivations', characteristic: 'Professional goals', description: 'Fewer errors when packing; staff who stay' },
    { category: 'Demographic information', characteristic: 'Age', description: 'around forty' },
    { category: 'Values and personality', characteristic: 'Values', description: 'reliability, price' },
    { category: 'Information and buying behaviour', characteristic: 'Liked formats', description: 'Video of two minutes, checklist' },
    { category: 'Information and buying behaviour', characteristic: 'Information sources', description: 'Trade fairs, logistics podcasts' },
  ],
  objections: [
    {
      id: 'change',
      says: 'We cannot change the system during the season.',
      reply: 'It runs beside your system, and you switch one shelf at a time.',
    },
  ],
  tone: { formal: 1, technical: 1, serious: 3 },
  channels: ['visit in the warehouse', 'phone call', 'e-mail'],
};

interface LabelledDraft {
  says: string;
  language: string | null;
  text: string;
  /** Ids without their kind's rest: `pain/returns`. */
  covered: string;
  named?: string;
}

export const labelledDrafts: readonly LabelledDraft[] = [
  { says: 'nothing of the persona', language: 'en', text: 'We are the leading provider of innovative software. Book a demo today!', covered: '' },
  {
    says: 'a pain in its own words',
    language: 'en',
    text: 'Does every third parcel come back at your shop as well, with twenty minutes for each return?',
    covered: 'pain/returns question/returns',
  },
  {
    says: 'a pain by one of its cues',
    language: 'en',
    text: 'Your returns rate is a number that nobody in the team likes.',
    covered: 'pain/returns',
  },
  { says: 'a pain by its cost', language: 'en', text: 'In the best weeks of the year the orders ship late.', covered: 'pain/peaks' },
  {
    says: 'two pains in two sentences',
    language: 'en',
    text: 'The peak season comes. Before that, the opened boxes on the shelves should go, and refunds should not be late.',
    covered: 'pain/returns pain/peaks',
  },
  {
    says: 'a pain across two sentences',
    language: 'en',
    text: 'Before the holidays orders double. Then the temporary people want to be trained.',
    covered: 'pain/peaks',
  },
  { says: 'a cue in German', language: 'de', text: 'Die Retouren liegen bei Ihnen sicher auch im Gang.', covered: 'pain/returns' },
  {
    says: 'a cue in German with another ending',
    language: 'de',
    text: 'Jede Rücksendung kostet Zeit, und das Weihnachtsgeschäft beginnt.',
    covered: 'pain/peaks',
  },
  { says: 'a cue in French', language: 'fr', text: 'Votre taux de retour monte avec les pics saisonniers.', covered: 'pain/returns pain/peaks' },
  { says: 'a cue in Spanish', language: 'es', text: 'Las devoluciones llenan el almacén en temporada alta.', covered: 'pain/returns pain/peaks' },
  { says: 'the proof by its figure', language: 'en', text: 'One shop brought it down by 48% in a few months.', covered: 'proof/harbour' },
  { says: 'the proof by its customer', language: 'en', text: 'Ask the people at Harbour Bikes how it went.', covered: 'proof/harbour' },
  { says: 'another figure, which is no proof', language: 'en', text: 'One shop brought it down by 84% in a few months.', covered: '' },
  {
    says: 'the objection, answered',
    language: 'en',
    text: 'Nothing changes at once: it runs beside the system that you have, and you switch one shelf after the other.',
    covered: 'objection/change',
  },
  {
    says: 'the objection, left open',
    language: 'en',
    text: 'You may say that you cannot change the system during the season.',
    covered: '',
    named: 'objection/change',
  },
  {
    says: 'a value in German for a persona written in English',
    language: 'de',
    text: 'Das Gerät läuft zuverlässig, und der Preis steht auf der Seite.',
    covered: 'value/reliability value/price',
  },
  {
    says: 'a value in Spanish',
    language: 'es',
    text: 'Un servicio fiable a un precio claro para su almacén.',
    covered: 'value/reliability value/price',
  },
  {
    says: 'goals',
    language: 'en',
    text: 'With fewer packing errors the evenings get shorter, and your staff would stay.',
    covered: 'goal/Fewer errors when packing goal/staff who stay',
  },
  {
    says: 'the question to ask',
    language: 'en',
    text: 'How many minutes does a return take in the warehouse on a Monday?',
    covered: 'pain/returns question/returns',
  },
  {
    says: 'small words only, which are no matter',
    language: 'en',
    text: 'They take it back each time, and nobody has to do that by the day.',
    covered: '',
  },
];
