import { describe, expect, it } from 'vitest';
import type { Icp } from '@/lib/icp/icp';
import type { Pack } from '../pack-schema';
import { samplePacks } from '../sample-packs';
import { whereUsed } from '../where-used';
import { leadQuestions, questionsToCsv, questionsToMarkdown } from './lead-questions';
import { mergeFields, messagesToCsv } from './message-set';
import { type PainTally, painsToCsv, productSheet } from './product-sheet';
import { icpSheet, personaSheet } from './profile-sheets';
import { sheetToMarkdown } from './sheet';
import { callSheet, supportSheet } from './work-sheets';

const criterion = (id: string, kind: string, params: object, more: object = {}) => ({
  id,
  kind,
  params,
  mode: 'score' as const,
  weight: 3,
  because: '',
  ...more,
});
const icp: Icp = {
  id: 'shops',
  name: 'Shops',
  segment: 's',
  status: 'tested',
  pains: ['late'],
  committee: [{ persona: 'boss', needed: 2 }],
  criteria: [
    criterion('tools', 'technology', { any: ['HubSpot'] }, { weight: 2 }),
    criterion('size', 'employees-between', { min: 50, max: 200 }, { mode: 'must', because: 'we price per seat' }),
    criterion('agency', 'question', { ask: 'Is it an agency?' }, { mode: 'exclude', reason: 'Agencies resell.' }),
    criterion('odd', 'moon-phase', {}),
    criterion('again', 'employees-between', { min: 1 }),
  ],
};
const pack: Pack = {
  format: 'fitglass-pack',
  version: 1,
  name: 'Ours',
  segments: [{ id: 's', name: 'Online shops', market: 'Retail', audience: '' }],
  icps: [icp],
  personas: [
    {
      id: 'boss',
      name: 'Busy Boss',
      quote: 'Show me the number.',
      icps: ['shops'],
      role: 'decides',
      criteria: [criterion('t', 'title', { include: ['CEO'] })],
      pains: ['late'],
      objections: [{ id: 'o', says: 'Too dear', reply: 'It pays back in a quarter.' }],
      tone: { formal: 5, technical: 1, serious: 3 },
    },
  ],
  pains: [
    { id: 'none', name: 'A pain of nobody' },
    {
      id: 'late',
      name: 'Late numbers',
      challenge: 'Reports come on Friday',
      urgency: 'Year end',
      outcome: 'Daily figures',
      question: 'When do you see them?',
    },
  ],
  proofs: [{ id: 'p', name: 'Case', text: 'Half the time', figure: '-50 %', pains: ['late'] }],
  messages: [
    {
      id: 'm',
      name: '=Hello',
      channel: 'email',
      subject: 'Hi {{first_name}}',
      body: 'At {company}, {{ first_name }}…',
      personas: ['boss'],
      pains: ['late'],
    },
  ],
};
const boss = pack.personas[0]!;
const titles = (sheet: { sections: { title: string }[] }) => sheet.sections.map(({ title }) => title);

describe('form questions', () => {
  it('ask each thing once, musts first, with answers and the one that is wanted', () => {
    const questions = leadQuestions(icp);
    expect(questions.map(({ question, wanted, counts }) => [question, wanted, counts])).toEqual([
      ['How many people work at your company?', '50–200 employees', 'needed'],
      ['Is it an agency?', 'No', 'rules out'],
      ['Do you use HubSpot?', expect.stringContaining('HubSpot'), 'counts 2 of 5'],
    ]);
    expect(questions[0]!.answers).toContain('51–200');
    expect(questions[2]!.answers).toEqual(['Yes', 'No', 'Not sure']);
    expect(questionsToCsv(questions)).toContain('Question,Answers,Good answer,Counts\r\nHow many people work at your company?,"1–10 | 11–50');
    expect(questionsToMarkdown(icp, questions)).toContain('2. Is it an agency?\n   - Yes\n   - No\n');
  });

  it.each(samplePacks.flatMap(({ text }) => (JSON.parse(text) as { icps: Icp[] }).icps.map((each) => [each.name, each] as const)))(
    'can be made for %s',
    (_, each) => {
      for (const { question } of leadQuestions(each)) expect(question.length).toBeGreaterThan(3);
    },
  );
});

describe('sheets', () => {
  it('of an ICP say what must be, what counts, what rules out, what hurts and who decides', () => {
    const sheet = icpSheet(icp, pack);
    expect(titles(sheet)).toEqual(['Must be so', 'Counts', 'Rules out', 'What hurts them', 'Who decides']);
    expect(sheet.sections[4]!.rows).toEqual([{ term: 'Busy Boss', texts: ['2 of them'] }]);
    expect(sheetToMarkdown(sheet)).toContain('- **50–200 employees** we price per seat');
  });

  it('of consumers say that nobody is compared with them', () => {
    expect(icpSheet({ ...icp, sells: 'consumers' }, pack).lead).toContain('nobody is ever compared with it');
  });

  it('of a persona, for support and for a call hold what the work needs', () => {
    expect(titles(personaSheet(boss, pack))).toEqual(['Counts', 'What hurts them', 'What they say against it', 'How to talk to them']);
    expect(titles(supportSheet(boss, pack))).toEqual([
      'What frustrates them',
      'What to ask',
      'What they say, and an honest answer',
      'How to talk to them',
      'Typical: counts',
    ]);
    const call = sheetToMarkdown(callSheet(boss, pack));
    for (const words of ['When do you see them?', 'How many people work at your company?', '-50 %', 'It pays back in a quarter.'])
      expect(call).toContain(words);
  });

  it('for product put the pains that most profiles have first', () => {
    const sheet = productSheet(pack, null);
    expect(sheet.lead).toContain('No company is saved yet');
    expect(titles(sheet)).toEqual(['Late numbers', 'A pain of nobody']);
    expect(sheet.sections[0]!.rows).toContainEqual({ term: 'Who has it', texts: ['Shops, Busy Boss'] });
  });
});

describe('where pains were seen', () => {
  const none = { seen: 0, of: 0 };
  const tally: PainTally = {
    companies: 5,
    strong: 2,
    pains: { none: { all: { seen: 4, of: 5 }, strong: { seen: 1, of: 2 } }, late: { all: { seen: 1, of: 1 }, strong: none } },
  };

  it('goes before how many profiles name them, and says what it counts', () => {
    const sheet = productSheet(pack, tally);
    expect(titles(sheet)).toEqual(['What is counted', 'A pain of nobody', 'Late numbers']);
    expect(sheet.sections[0]!.rows[0]!.texts[0]).toMatch(
      /^5 saved companies that are not ruled out, 2 of them a strong fit, from pages that you opened\./,
    );
    expect(sheet.sections[1]!.rows[0]).toEqual({ term: 'Seen', texts: ['at 4 of 5 saved companies; at 1 of the 2 that fit strongly'] });
    expect(sheet.sections[2]!.rows[0]).toEqual({ term: 'Seen', texts: ['at 1 of 1 saved company'] });
  });

  it('is said to be nowhere when no saved company has a profile that names the pain', () =>
    expect(productSheet(pack, { ...tally, pains: {} }).sections[1]!.rows[0]!.texts[0]).toMatch(/^looked for at no saved company/));

  it('goes out as a table', () =>
    expect(painsToCsv(pack, tally).trimEnd().split('\r\n')).toEqual([
      'Pain,Seen at saved companies,Looked for at,Seen at strong fits,Looked for at strong fits,Named by profiles',
      'A pain of nobody,4,5,1,2,0',
      'Late numbers,1,1,0,0,2',
    ]));
});

describe('message templates', () => {
  it('go out with the columns that importers look for, merge fields named, and no formula', () => {
    const [head, first] = messagesToCsv(pack).split('\r\n');
    expect(head).toBe('Name,Channel,Type,Subject,Body,Merge fields,Personas,Pains');
    expect(first).toBe(`'=Hello,email,,Hi {{first_name}},"At {company}, {{ first_name }}…","first_name, company",Busy Boss,Late numbers`);
    expect(mergeFields('{{a}} {b} [[c d]] {a}')).toEqual(['a', 'b', 'c d']);
  });
});

describe('where it is used', () => {
  it('lists every record that names an ICP, a persona or a pain', () => {
    const used = (kind: 'icp' | 'persona' | 'pain', id: string) => whereUsed(kind, id, pack).map(({ word, name }) => `${word} ${name}`);
    expect(used('icp', 'shops')).toEqual(['Persona Busy Boss']);
    expect(used('persona', 'boss')).toEqual(['ICP Shops', 'Message =Hello']);
    expect(used('pain', 'late')).toEqual(['ICP Shops', 'Persona Busy Boss', 'Proof Case', 'Message =Hello']);
    expect(used('pain', 'none')).toEqual([]);
  });
});
