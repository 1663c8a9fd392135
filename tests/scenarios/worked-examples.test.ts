import { describe, expect, it } from 'vitest';
import { gradeIcp } from '@/lib/verdict/grade';
import { answers, company, type Facts, icp, judged, openSample, persona, profile } from '../support/sample-prospects';

const shop: Facts = {
  'company.industry': { text: 'Online and Mail Order Retail', id: 1445 },
  'company.employees': { min: 1001, max: 5000 },
  'company.revenue': { min: 120e6, max: 120e6, currency: 'USD', period: 'year' },
  'company.businessModel': ['b2c', 'e-commerce'],
  'company.technologies': [{ name: 'Shopify', category: 'E-commerce' }],
  'company.cues': ['We want to bring our customer data, now in separate systems, together.'],
};

describe('DataSpark', () => {
  it('finds a strong fit in an online shop with all five traits', () => {
    const verdict = icp(judged('dataspark', company(shop)), 'dataspark');
    expect([verdict.band, verdict.score, verdict.coverage]).toEqual(['strong', 100, 1]);
    expect(answers(verdict)).toMatchObject({ industry: 'met', size: 'met', revenue: 'met', cloud: 'met', need: 'met' });
  });

  it.each([
    ['counted', { min: 300, max: 300 }],
    ['as a band', { min: 201, max: 500 }],
  ])('takes its twin with 300 people (%s) for possible, with the size partly met as the reason', (_, employees) => {
    const verdict = icp(judged('dataspark', company({ ...shop, 'company.employees': employees })), 'dataspark');
    expect(verdict.band).toBe('possible');
    expect(answers(verdict).size).toBe('partly');
    expect(verdict.criteria.find(({ id }) => id === 'size')?.because).toContain('you want 500–5,000');
  });

  it('rules an agency out, its reason first', () => {
    const verdict = icp(judged('dataspark', company({ ...shop, 'company.industry': { text: 'Advertising Services', id: 80 } })), 'dataspark');
    expect(verdict.band).toBe('ruled-out');
    expect(verdict.exclusions[0]).toMatchObject({ strength: 'hard', reason: expect.stringContaining('This is an agency') });
  });

  it('counts a customer data platform against a shop without ruling it out', () => {
    const verdict = icp(
      judged(
        'dataspark',
        company({
          ...shop,
          'company.technologies': [
            { name: 'Shopify', category: 'E-commerce' },
            { name: 'Segment', category: 'Customer data platform' },
          ],
        }),
      ),
      'dataspark',
    );
    expect(verdict.exclusions).toEqual([expect.objectContaining({ strength: 'soft' })]);
    expect(verdict.score).toBeLessThan(100);
    expect(verdict.band).toBe('strong');
  });

  it('knows Data-Driven David by his work, and by the company that he works for', () => {
    const david = profile({
      'person.title': 'Director of Marketing',
      'person.headline': 'Customer segmentation and campaigns',
      'person.companyUrl': 'https://www.linkedin.com/company/example-demo/',
    });
    const result = judged('dataspark', david, company({ ...shop, 'company.linkedinUrl': 'https://www.linkedin.com/company/example-demo/' }));
    expect(persona(result, 'data-driven-david').band).toBe('strong');
    expect(result.persona[0]?.persona.id).toBe('data-driven-david');
    expect(icp(result, 'dataspark').band).toBe('strong');
  });
});

describe('the first run', () => {
  it('finds Tech Startup Inc. and Marketing Manager Jane Doe in a pair made for them', () => {
    const startup = company({
      'company.industry': { text: 'Software Development', id: 4 },
      'company.employees': { min: 51, max: 200 },
      'company.businessModel': ['saas'],
      'company.funding': { stage: 'series-a' },
    });
    const jane = profile({ 'person.title': 'Marketing Manager', 'person.headline': 'Data-driven marketing' });
    const result = judged('dataspark', jane, startup);
    expect(result.company[0]).toMatchObject({ icp: { id: 'tech-startup-inc' }, band: 'strong' });
    expect(result.persona[0]).toMatchObject({ persona: { id: 'jane-doe' }, band: 'strong' });
  });
});

describe('Data analytics SaaS, California', () => {
  const fitting: Facts = {
    'company.industry': { text: 'Software Development', id: 4 },
    'company.employees': { min: 11, max: 50 },
    'company.headquarters': { text: 'San Diego, California', city: 'San Diego', region: 'California', country: 'US' },
    'company.founded': 2022,
    'company.type': 'private',
    'company.businessModel': ['saas'],
    'company.funding': { stage: 'bootstrapped' },
    'company.revenue': { min: 1e6, max: 1e6, currency: 'USD', period: 'year' },
    'company.technologies': [{ name: 'HubSpot', category: 'CRM' }],
    'company.cues': ['Data analytics that is simple and cloud-based, made by a collaborative team'],
  };

  it('holds every value of the worked example as a criterion or, where no page and no question could answer, in its document', () => {
    const [read] = openSample('data-analytics-saas-california').icps;
    const params = Object.fromEntries(read!.criteria.map(({ id, params: settings }) => [id, settings]));
    expect(params).toMatchObject({
      size: { min: 5, max: 50 },
      location: { any: ['California'], of: 'headquarters' },
      revenue: { min: 500_000, max: 2_000_000, currency: 'USD' },
      funding: { any: ['bootstrapped'] },
      'total-funding': { is: 'none' },
      age: { minYears: 3, maxYears: 5 },
      structure: { any: ['private'] },
      tools: { any: ['HubSpot', 'Salesforce', 'Notion', 'Slack', 'monday.com', '6sense'] },
    });
    expect(read!.criteria.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['ipo', 'ownership', 'product', 'values', 'preferences', 'culture', 'budget', 'consensus']),
    );
    const said = read!.document!.map(({ description }) => description).join(' | ');
    for (const fact of ['10 %', '15 %', '$50,000 – $70,000', 'G2', 'LLC', 'free trials', '6sense', 'Thought leaders']) expect(said).toContain(fact);
  });

  it('finds a strong fit in a page built to fit', () => {
    expect(icp(judged('data-analytics-saas-california', company(fitting)), 'data-analytics-saas-california').band).toBe('strong');
  });

  it('rejects a page built not to', () => {
    const other = company({ ...fitting, 'company.industry': { text: 'Hospitals', id: 2081 }, 'company.employees': { min: 1001, max: 5000 } });
    const verdict = icp(judged('data-analytics-saas-california', other), 'data-analytics-saas-california');
    expect(verdict.band).toBe('ruled-out');
    expect(verdict.exclusions.map(({ reason }) => reason)).toEqual([
      'An industry that we do not serve.',
      'More than 500 people: they build this themselves.',
    ]);
  });

  it('names who decides: the CTO, the Head of Sales, the Head of Customer Support', () => {
    for (const [title, id] of [
      ['CTO', 'cto'],
      ['Head of Sales', 'head-of-sales'],
      ['Head of Customer Support', 'head-of-support'],
    ] as const) {
      const result = judged('data-analytics-saas-california', profile({ 'person.title': title }));
      expect(result.persona[0]).toMatchObject({ persona: { id }, band: 'strong' });
    }
  });
});

describe('Northeast healthcare', () => {
  it('finds a clinic of 80 people in Massachusetts that grows steadily', () => {
    const clinic = company({
      'company.industry': { text: 'Medical Practices', id: 13 },
      'company.headquarters': { text: 'Boston, Massachusetts', city: 'Boston', region: 'Massachusetts', country: 'US' },
      'company.employees': { min: 80, max: 80 },
      'company.revenue': { min: 7e6, max: 7e6, currency: 'USD', period: 'year' },
      'company.growth': { percent: 8, months: 12 },
    });
    const verdict = icp(judged('northeast-healthcare', clinic), 'northeast-healthcare');
    expect([verdict.band, verdict.score]).toEqual(['strong', 100]);
    expect(
      verdict.criteria
        .filter(({ answer }) => answer === 'met')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['growth', 'industry', 'region', 'revenue', 'size']);
  });
});

describe('an audience and an ICP', () => {
  it('differ in how much their verdict is worth', () => {
    const [broad, right] = openSample('audience-or-icp').icps.map(gradeIcp);
    expect(broad?.letter).toBe('D');
    expect('AB').toContain(right?.letter);
  });

  it('differ in whom they let in: a bakery of 80 people fits the audience only', () => {
    const bakery = company({
      'company.industry': { text: 'Retail Groceries', id: 22 },
      'company.employees': { min: 80, max: 80 },
      'company.headquarters': { text: 'Leeds, England', city: 'Leeds', country: 'GB' },
    });
    const result = judged('audience-or-icp', bakery);
    expect(icp(result, 'too-broad').band).toBe('strong');
    expect(icp(result, 'small-tech-us').band).toBe('ruled-out');
  });
});

describe('Narrowing down', () => {
  it('holds the values of the three tables', () => {
    const verdict = icp(
      judged(
        'narrowing-down',
        company({
          'company.industry': { text: 'Software Development', id: 4 },
          'company.businessModel': ['saas'],
          'company.headquarters': { text: 'Upper East Side, New York', city: 'New York', region: 'New York', country: 'US' },
          'company.founded': 2021,
          'company.employees': { min: 51, max: 200 },
          'company.funding': { stage: 'series-a' },
          'company.technologies': [{ name: 'Zoho CRM', category: 'CRM' }],
          'company.revenue': { min: 10_000, max: 10_000, currency: 'USD', period: 'month' },
        }),
      ),
      'new-york-new-jersey',
    );
    expect(answers(verdict)).toMatchObject({
      industry: 'met',
      model: 'met',
      location: 'met',
      age: 'met',
      size: 'partly',
      funding: 'met',
      tools: 'met',
      revenue: 'met',
    });
  });

  it('knows the three titles', () => {
    for (const title of ['VP of Marketing', 'Head of Marketing', 'Sales Manager']) {
      expect(persona(judged('narrowing-down', profile({ 'person.title': title })), 'marketing-and-sales-lead').band).toBe('strong');
    }
  });
});

describe('personas with a name', () => {
  it('carry their names and quotes', () => {
    const read = openSample('three-personas').personas;
    expect(read.map(({ name }) => name)).toEqual([
      'Data-Driven Marketing Jonathan',
      'Strategic IT Director Steve',
      'Efficiency-Focused Operations Olivia',
    ]);
    for (const { quote } of read) expect(quote.length).toBeGreaterThan(30);
  });

  it.each([
    ['three-personas', 'Head of Marketing', 'data-driven-marketing-jonathan'],
    ['three-personas', 'IT Director', 'strategic-it-director-steve'],
    ['three-personas', 'VP Operations', 'efficiency-focused-operations-olivia'],
    ['mid-sized-tech', 'Marketing Manager', 'marketing-manager-molly'],
    ['mid-sized-tech', 'IT Director', 'it-director-dave'],
    ['persona-table', 'Marketing Manager', 'marketing-manager'],
  ])('in %s, a %s looks like %s', (id, title, wanted) => {
    const [best] = judged(id, profile({ 'person.title': title })).persona;
    expect(best).toMatchObject({ persona: { id: wanted } });
    expect(['strong', 'possible']).toContain(best?.band);
  });

  it('judge nobody by age or gender: those lines stand in the document only', () => {
    const [table] = openSample('persona-table').personas;
    const lines = table!.document!.map(({ characteristic }) => characteristic);
    expect(lines).toEqual(expect.arrayContaining(['Age', 'Gender', 'Education', 'Quote'].slice(0, 3)));
    expect(table!.criteria.map(({ kind }) => kind).sort()).toEqual([
      'function-in',
      'person-cue',
      'person-location-in',
      'seniority-in',
      'seniority-in',
      'skill',
      'title',
    ]);
  });
});

describe('whom to leave alone', () => {
  it('says the three reasons of the method in the words of the pack', () => {
    const [logistics] = openSample('whom-to-leave-alone').icps;
    expect(logistics!.criteria.filter(({ mode }) => mode === 'exclude').map(({ reason }) => reason)).toEqual([
      'Too small to benefit.',
      'Lacks the technical resources to introduce it.',
      'An industry that we do not serve.',
    ]);
  });

  it('puts a negative ICP that matches before everything else', () => {
    const bargain = company({
      'company.industry': { text: 'Truck Transportation', id: 92 },
      'company.employees': { min: 2, max: 10 },
      'company.cues': ['Lowest price guaranteed'],
    });
    const [first] = judged('whom-to-leave-alone', bargain).company;
    expect(first?.icp.id).toBe('only-the-cheapest');
    expect(first?.next.do).toBe('rule-out');
  });

  it('puts a negative persona that matches before everything else', () => {
    const [first] = judged('whom-to-leave-alone', profile({ 'person.title': 'Freelance Procurement Consultant' })).persona;
    expect(first?.persona.id).toBe('always-looking');
    expect(first?.next.do).toBe('rule-out');
  });
});
