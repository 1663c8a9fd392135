import { afterEach, describe, expect, it } from 'vitest';
import type { Icp, Pain } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { Band, CompanyVerdict, PersonVerdict } from '@/lib/verdict/verdict';
import { speak } from '@/lib/wording/language';
import { accountThat, companySaying, personSaying, personThat } from '@/tests/support/prospect';
import { today } from '@/tests/support/subjects';
import { likelyPains, type PainContext } from './likely-pains';
import { sayCue } from './say-cue';

const churn: Pain = {
  id: 'churn',
  name: 'Customers leave',
  cues: ['churn', 'renewal rate', 'Abwanderung'],
  consequence: 'Growth only refills what leaves.',
  question: 'Why do they leave?',
};
const queue: Pain = {
  id: 'queue',
  name: 'The queue grows',
  cues: ['response time', 'customer support'],
  signs: [{ id: 's', kind: 'hiring-for', params: { functions: ['customer-success-and-support'], min: 2 }, mode: 'score', weight: 3, because: 'b' }],
};
const growth: Pain = { id: 'growth', name: 'Growth hurts', cues: ['growth', 'scaling'] };

const icp = (id: string, pains: string[], segment = 's'): Icp => ({ id, name: id, segment, status: 'current', criteria: [], pains });
const persona = (id: string, pains: string[]): Persona => ({ id, name: id, quote: '', icps: [], role: '', criteria: [], pains });
const rest = { score: 80, low: 80, high: 80, coverage: 1, ruledOutBy: [], criteria: [], exclusions: [], unknowns: [], conflicts: [] };
const grade = { letter: 'B', missing: [] } as const;
const next = { do: 'save', why: '' } as const;
const company = (id: string, band: Band = 'strong', negative = false): CompanyVerdict => ({
  ...rest,
  next,
  band,
  icp: { id, name: id, grade: { ...grade, missing: [] }, negative },
});
const person = (id: string, band: Band = 'strong'): PersonVerdict => ({
  ...rest,
  next,
  band,
  persona: { id, name: id, grade: { ...grade, missing: [] }, negative: false },
});

const pains = [churn, queue, growth];
const context = (over: Partial<PainContext>): PainContext => ({
  pains,
  icps: [icp('i', ['churn', 'queue', 'growth'])],
  personas: [],
  companyVerdicts: [company('i')],
  personVerdicts: [],
  account: null,
  person: null,
  today,
  ...over,
});
const ids = (over: Partial<PainContext>) => likelyPains(context(over)).map(({ pain: { id }, level }) => `${id} ${level}`);

afterEach(() => speak('en'));

describe('likely pains', () => {
  it('are those whose words a page says, with quote, page, reason, consequence and question', () => {
    const [first] = likelyPains(
      context({
        account: accountThat({
          'company.cues': { value: ['We fight churn each quarter.'], url: 'https://northwind.example/careers/', section: 'Your job' },
        }),
      }),
    );
    expect(first).toMatchObject({
      pain: { id: 'churn', name: 'Customers leave' },
      level: 'likely',
      consequence: 'Growth only refills what leaves.',
      question: 'Why do they leave?',
      cues: [
        { quote: 'We fight churn each quarter.', url: 'https://northwind.example/careers/', section: 'Your job', key: 'company.cues', kind: 'words' },
      ],
    });
    expect(sayCue(first!.cues[0]!)).toBe('the word “churn” stands on the careers page');
    speak('de');
    expect(sayCue(first!.cues[0]!)).toBe('das Wort „churn“ steht auf der Karriereseite');
  });

  it('say of the others that no cue was seen, in the order of the records and last', () => {
    expect(ids({ account: companySaying('We fight churn each quarter.') })).toEqual(['churn likely', 'queue no-cue', 'growth no-cue']);
  });

  it('are ranked by all their cues together', () => {
    expect(
      ids({ account: companySaying('Our response time is too long.', 'We need customer support in five languages.', 'Churn is a topic.') }),
    ).toEqual(['queue likely', 'churn likely', 'growth no-cue']);
  });

  it('are only hinted at by one common word without a need', () => {
    expect(ids({ account: companySaying('Growth since 1990.') })[0]).toBe('growth hint');
    expect(ids({ account: companySaying('We must fund our growth.') })[0]).toBe('growth likely');
  });

  it('count signs in the language of criteria', () => {
    const hiring = accountThat({
      'company.hiring': { value: { openRoles: 3, titles: ['Customer Support Specialist', 'Support Lead', 'Accountant'] }, quote: '3 open roles' },
    });
    const [first] = likelyPains(context({ account: hiring }));
    expect(first).toMatchObject({ pain: { id: 'queue' }, level: 'likely' });
    expect(first!.cues.map((cue) => [cue.kind, sayCue(cue)])).toEqual([
      ['sign', '2 open roles in customer success and support: “Customer Support Specialist”, “Support Lead”'],
    ]);
  });

  it('say of a sign what was found, without what is wanted, in each language of one run', () => {
    const hiring = accountThat({ 'company.hiring': { value: { openRoles: 2, titles: ['Customer Support Specialist', 'Support Lead'] } } });
    const said = () => sayCue(likelyPains(context({ account: hiring }))[0]!.cues[0]!);
    expect(said()).toBe('2 open roles in customer success and support: “Customer Support Specialist”, “Support Lead”');
    speak('de');
    expect(said()).toBe('2 offene Stellen im Bereich Customer Success und Support: „Customer Support Specialist“, „Support Lead“');
    speak('en');
    expect(said()).toMatch(/^2 open roles/);
  });

  it('see open roles whose title says a cue', () => {
    const hiring = accountThat({ 'company.hiring': { value: { titles: ['Churn Analyst'] }, quote: 'Churn Analyst' } });
    expect(likelyPains(context({ account: hiring }))[0]!.cues[0]).toMatchObject({
      place: 'opening',
      because: 'Churn Analyst',
      quote: 'Churn Analyst',
    });
  });

  it('grow with somebody new in the role and with a growing company, which alone mean nothing', () => {
    const newcomer = personThat({ 'person.roleStarted': { value: '2026-07' } });
    expect(ids({ person: newcomer })).toEqual(['churn no-cue', 'queue no-cue', 'growth no-cue']);
    const alone = likelyPains(context({ account: companySaying('We fight churn each quarter.') }))[0]!;
    const both = likelyPains(context({ account: companySaying('We fight churn each quarter.'), person: newcomer }))[0]!;
    expect(both.strength).toBeGreaterThan(alone.strength);
    expect(both.cues.at(-1)).toMatchObject({ kind: 'circumstance', key: 'person.roleStarted', because: '4 months in the present role' });
  });

  it('rest less on old pages', () => {
    const said = (at: string) => likelyPains(context({ account: accountThat({ 'company.cues': { value: ['Churn hurts us.'], at } }) }))[0]!.strength;
    expect(said('2026-11-20T00:00:00Z')).toBeGreaterThan(said('2026-08-20T00:00:00Z'));
    expect(said('2026-08-20T00:00:00Z')).toBeGreaterThan(said('2025-11-20T00:00:00Z'));
  });

  it('leave out what is denied or sold, and say so', () => {
    const [first] = likelyPains(context({ account: companySaying('There is no churn here.', 'We help companies reduce churn.') }));
    expect(first).toMatchObject({ level: 'no-cue', strength: 0, cues: [] });
    expect(first!.setAside.map(({ because }) => because)).toEqual(['absent', 'offered']);
  });

  it('never look at private words, nor at places, languages, interests and names', () => {
    const person = personThat({
      'person.cues': { value: ['My husband calls me a churn fighter.'] },
      'person.interests': { value: ['churn'] },
      'person.languages': { value: ['churn'] },
      'person.name': { value: 'Churn Growth' },
      'person.location': { value: { text: 'Churn' } },
    });
    const found = likelyPains(context({ person }));
    expect(found.flatMap(({ cues, setAside }) => [...cues, ...setAside])).toEqual([]);
  });

  it('hold each sentence once, however many pages repeat it', () => {
    const account = companySaying('We fight churn each quarter.', 'We fight churn each quarter.');
    expect(likelyPains(context({ account }))[0]!.cues).toHaveLength(1);
  });

  it('count a word that is said again as an echo', () => {
    const once = likelyPains(context({ account: companySaying('Churn is a topic.') }))[0]!.strength;
    const twice = likelyPains(context({ account: companySaying('Churn is a topic.', 'Churn in spring.') }))[0]!.strength;
    const other = likelyPains(context({ account: companySaying('Churn is a topic.', 'Hohe Abwanderung.') }))[0]!.strength;
    expect(twice).toBeGreaterThan(once);
    expect(other).toBeGreaterThan(twice);
  });

  it('do not depend on the order of what was said', () => {
    const sentences = ['Our response time is too long.', 'We fight churn each quarter.', 'Growth since 1990.'];
    const one = likelyPains(context({ account: companySaying(...sentences) }));
    expect(likelyPains(context({ account: companySaying(...sentences.toReversed()) }))).toEqual(one);
  });
});

describe('pains worth looking for', () => {
  const account = companySaying('We fight churn each quarter.');

  it('are those of the matched ICP and the matched persona', () => {
    const icps = [icp('i', ['churn']), icp('other', ['queue'])];
    expect(ids({ icps, companyVerdicts: [company('i'), company('other', 'weak')], account })).toEqual(['churn likely', 'growth no-cue']);
    expect(ids({ icps, personas: [persona('p', ['growth'])], personVerdicts: [person('p')], account })).toEqual(['churn likely', 'growth no-cue']);
    expect(ids({ icps, personas: [persona('p', ['growth'])], personVerdicts: [person('p', 'weak')], account })).toEqual(['churn likely']);
  });

  it('stay those of the best ICP while too little is known, and are none of one that is ruled out', () => {
    const icps = [icp('i', ['churn', 'queue', 'growth'])];
    expect(ids({ icps, companyVerdicts: [company('i', 'not-enough-known')], account })[0]).toBe('churn likely');
    expect(ids({ icps, companyVerdicts: [company('i', 'ruled-out')], account })).toEqual([]);
    expect(ids({ icps, companyVerdicts: [company('i', 'strong', true)], account })).toEqual([]);
  });

  it('are narrowed by their own personas and segments; none named means everywhere', () => {
    const narrow = { ...churn, personas: ['p'], segments: ['s'] };
    const icps = [icp('i', ['churn'])];
    const personas = [persona('p', []), persona('q', [])];
    const one = { pains: [narrow], icps, personas, account };
    expect(ids({ ...one, personVerdicts: [person('p')] })).toEqual(['churn likely']);
    expect(ids({ ...one, personVerdicts: [person('q')] })).toEqual([]);
    expect(ids({ ...one, pains: [{ ...narrow, segments: ['elsewhere'] }], personVerdicts: [person('p')] })).toEqual([]);
    expect(ids({ ...one, pains: [{ ...churn, id: 'free' }], personVerdicts: [] })).toEqual(['free likely']);
  });

  it('rank what ICP and persona share before an equal', () => {
    const said = companySaying('Churn hurts us.', 'Backlog hurts us.');
    const two: Pain[] = [
      { id: 'a', name: 'A', cues: ['churn'] },
      { id: 'b', name: 'B', cues: ['backlog'] },
    ];
    const one = { pains: two, icps: [icp('i', ['a', 'b'])], personas: [persona('p', ['b'])], account: said };
    expect(ids({ ...one, personVerdicts: [person('p')] })).toEqual(['b likely', 'a likely']);
    expect(ids({ ...one, personVerdicts: [] })).toEqual(['a likely', 'b likely']);
  });
});

describe('what a person says', () => {
  it('counts from the headline, and a title is only a hint', () => {
    const headline = personThat({ 'person.headline': { value: 'VP Customer Success | renewal rate' } });
    expect(likelyPains(context({ person: headline }))[0]).toMatchObject({
      level: 'likely',
      cues: [{ place: 'headline', word: 'renewal rate' }],
    });
    const title = personThat({ 'person.title': { value: 'Head of Customer Support' } });
    expect(likelyPains(context({ person: title }))[0]).toMatchObject({ pain: { id: 'queue' }, level: 'hint' });
  });

  it('counts in the language of the page', () => {
    expect(ids({ person: personSaying('Hohe Abwanderung ist unser größtes Thema.') })[0]).toBe('churn likely');
  });
});
