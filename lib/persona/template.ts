/**
 * The six groups of a persona's written profile and the lines of each, with the question that a line answers. They are
 * prose for people: nothing here is compared with anybody. The group `demographics` is the reason for saying so aloud:
 * such lines help a writer to picture somebody, and no criterion kind exists that could ask for them.
 */
import type { DocumentRow } from '@/lib/icp/document-row';
import type { TemplateLine } from '@/lib/icp/template-line';

export interface TemplateGroup {
  /** The part of an address. */
  id: string;
  /** The category of its document rows. */
  category: string;
  about: string;
  /** True: notes about who somebody is, which nobody is judged by. */
  neverCompared?: boolean;
  lines: readonly TemplateLine[];
}

export const personaTemplate: readonly TemplateGroup[] = [
  {
    id: 'background',
    category: 'Professional background',
    about: 'What they do all day, with whom, and what they are measured by.',
    lines: [
      { characteristic: 'Job title', ask: 'What stands on the business card?' },
      { characteristic: 'Seniority', ask: 'Beginner, manager, director, vice president or executive?' },
      { characteristic: 'Department', ask: 'Which team do they sit in?' },
      { characteristic: 'Industry experience', ask: 'How many years, and in which trades?' },
      { characteristic: 'Career path', ask: 'What did they do before this role?' },
      { characteristic: 'Industry knowledge', ask: 'What do they know that others in the room do not?' },
      { characteristic: 'Job responsibilities', ask: 'What would be left undone without them?' },
      { characteristic: 'A usual week', ask: 'Which tasks come back every day or every week?' },
      { characteristic: 'Tools in use', ask: 'Which programs are open on their screen?' },
      { characteristic: 'Measured by', ask: 'Which numbers decide whether it was a good year?' },
      { characteristic: 'Reports to', ask: 'Whom do they have to convince upwards?' },
      { characteristic: 'Reports to them', ask: 'Who is on their team?' },
      { characteristic: 'Team size', ask: 'How many people?' },
      { characteristic: 'Works closely with', ask: 'Which other teams have a say?' },
      { characteristic: 'Company culture', ask: 'What about the company shapes their role?' },
    ],
  },
  {
    id: 'demographics',
    category: 'Demographic information',
    about: 'Only if it helps you to picture somebody.',
    neverCompared: true,
    lines: [
      { characteristic: 'Age', ask: 'A range, if at all.' },
      { characteristic: 'Gender', ask: 'Leave it open unless the picture needs it.' },
      { characteristic: 'Education', ask: 'What did they learn?' },
      { characteristic: 'Income', ask: 'A range, if at all.' },
      { characteristic: 'Location', ask: 'City, suburb, country?' },
      { characteristic: 'Family', ask: 'Matters for private buyers, hardly ever for companies.' },
    ],
  },
  {
    id: 'goals',
    category: 'Goals and motivations',
    about: 'What they want to reach, and why they want it.',
    lines: [
      { characteristic: 'Professional goals', ask: 'What must have happened by the end of the year?' },
      { characteristic: 'Career hopes', ask: 'What do they want to be next?' },
      { characteristic: 'Motivations', ask: 'What drives them from inside: learning, effect, mastery?' },
      { characteristic: 'Outer motivations', ask: 'What drives them from outside: pay, praise, safety?' },
      { characteristic: 'Personal values at work', ask: 'What would they not do for any number?' },
    ],
  },
  {
    id: 'pains',
    category: 'Pain points and challenges',
    about: 'What stands in their way, and what they fear. Problems that you solve belong under Pains, too: there they have cues.',
    lines: [
      { characteristic: 'Biggest challenges', ask: 'What stands between them and their goals?' },
      { characteristic: 'Frustrations', ask: 'What wastes their day?' },
      { characteristic: 'Problems they work on', ask: 'What are they trying to solve right now?' },
      { characteristic: 'If nothing changes', ask: 'What will it cost them?' },
      { characteristic: 'Fears', ask: 'What would be a bad quarter for them in person?' },
      { characteristic: 'Worries about something new', ask: 'What makes them shy away: risk, support, budget, effort?' },
    ],
  },
  {
    id: 'personality',
    category: 'Values and personality',
    about: 'How you decide to speak with this persona. It is your choice for the persona and never read from somebody’s page.',
    lines: [
      { characteristic: 'Values', ask: 'What counts most in a vendor: reliability, novelty, service, price, ease?' },
      { characteristic: 'Principles', ask: 'Which rules of their profession do they keep?' },
      { characteristic: 'Attitude towards technology', ask: 'First in line or last to move? At ease with it?' },
      { characteristic: 'Way of speaking', ask: 'Direct, collaborative, analytical?' },
      { characteristic: 'Way of deciding', ask: 'By numbers, by feel, after asking around?' },
      { characteristic: 'Way of working', ask: 'Alone or in a team, the detail or the whole?' },
      { characteristic: 'Personality traits', ask: 'Words that set your tone.' },
    ],
  },
  {
    id: 'buying',
    category: 'Information and buying behaviour',
    about: 'Where they learn, whom they believe, and how a purchase comes about.',
    lines: [
      { characteristic: 'Information sources', ask: 'What do they read, hear, attend?' },
      { characteristic: 'Trusted advisers', ask: 'Whose word settles it?' },
      { characteristic: 'Preferred communication', ask: 'How do they like to be reached, and at what length?' },
      { characteristic: 'Liked formats', ask: 'Case study, video, table, demo?' },
      { characteristic: 'Groups and platforms', ask: 'Where are they active?' },
      { characteristic: 'Role in the buying decision', ask: 'What is their part in it, in a sentence?' },
      { characteristic: 'How they buy', ask: 'Which steps does a purchase like this take?' },
      { characteristic: 'Length of a purchase', ask: 'From first talk to signature?' },
      { characteristic: 'Buying criteria', ask: 'What do they compare offers by?' },
    ],
  },
];

const key = (category: string, characteristic: string) => `${category}\n${characteristic}`;
const inTemplate = new Set(personaTemplate.flatMap(({ category, lines }) => lines.map(({ characteristic }) => key(category, characteristic))));

/** Rows that no line of the template stands for: lines of an import or of one's own. */
export const ownRows = (rows: readonly DocumentRow[]): DocumentRow[] =>
  rows.filter(({ category, characteristic }) => !inTemplate.has(key(category, characteristic)));
