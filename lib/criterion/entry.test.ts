import { describe, expect, it } from 'vitest';
import { smallPlaceParser } from '@/lib/language/places/place-parser';
import { entryReaders, readEntry } from './entry';

const tools = { today: new Date('2026-11-28T00:00:00Z'), parsePlace: smallPlaceParser() };
const company = (line: string) => readEntry(line, 'account', tools);
const person = (line: string) => readEntry(line, 'person', tools);
const sole = (line: string, read = company) => {
  const { parts, missed } = read(line);
  return missed.length === 0 && parts.length === 1 && parts[0]!.meanings.length === 1 ? parts[0]!.meanings[0]!.criteria : { parts, missed };
};
const first = (line: string, read = company) => read(line).parts[0]?.meanings[0]?.criteria;
const meanings = (line: string, read = company) => read(line).parts.flatMap((part) => part.meanings.map(({ criteria }) => criteria));

describe('natural entry about companies', () => {
  it.each([
    ['50-200 employees', 'employees-between', { min: 50, max: 200 }],
    ['50–200', 'employees-between', { min: 50, max: 200 }],
    ['5-20', 'employees-between', { min: 5, max: 20 }],
    ['500 to 5000 people', 'employees-between', { min: 500, max: 5000 }],
    ['between 50 and 250 employees', 'employees-between', { min: 50, max: 250 }],
    ['fewer than 100', 'employees-between', { max: 99 }],
    ['10,001+ employees', 'employees-between', { min: 10_001 }],
    ['$10M-$50M ARR', 'revenue-between', { min: 1e7, max: 5e7, currency: 'USD' }],
    ['$500,000 – $2 million', 'revenue-between', { min: 500_000, max: 2e6, currency: 'USD' }],
    ['$50M-$500M annual revenue', 'revenue-between', { min: 5e7, max: 5e8, currency: 'USD' }],
    ['€2m to €5m revenue', 'revenue-between', { min: 2e6, max: 5e6, currency: 'EUR' }],
    ['under $5M revenue', 'revenue-between', { max: 5e6, currency: 'USD' }],
    ['DACH', 'location-in', { any: ['DACH'], of: 'headquarters' }],
    ['New Jersey', 'location-in', { any: ['New Jersey'], of: 'headquarters' }],
    ['California', 'location-in', { any: ['California'], of: 'headquarters' }],
    ['USA', 'location-in', { any: ['USA'], of: 'headquarters' }],
    ['Germany, Austria or Switzerland', 'location-in', { any: ['Germany', 'Austria', 'Switzerland'], of: 'headquarters' }],
    ['Austin, Texas', 'location-in', { any: ['Austin, Texas'], of: 'headquarters' }],
    ['offices in Germany', 'location-in', { any: ['Germany'], of: 'any' }],
    ['in the Upper East Side', 'location-in', { any: ['Upper East Side'], of: 'headquarters' }],
    ['series A or B', 'funding-in', { any: ['series-a', 'series-b'] }],
    ['bootstrapped', 'funding-in', { any: ['bootstrapped'] }],
    ['3-5 years in business', 'age-between', { minYears: 3, maxYears: 5 }],
    ['younger than 5 years', 'age-between', { maxYears: 5 }],
    ['at least 10 years old', 'age-between', { minYears: 10 }],
    ['founded after 2018', 'age-between', { maxYears: 8 }],
    ['hiring for sales', 'hiring-for', { functions: ['sales'] }],
    ['hiring customer success', 'hiring-for', { functions: ['customer-success-and-support'] }],
    ['3 open roles in engineering', 'hiring-for', { functions: ['engineering'], min: 3 }],
    ['growing 20 % a year', 'growth-at-least', { percent: 20, months: 12 }],
    ['10% growth in 6 months', 'growth-at-least', { percent: 10, months: 6 }],
    ['B2B', 'business-model-in', { any: ['b2b'] }],
    ['healthcare', 'industry-in', { any: ['healthcare'] }],
    ['industry e-commerce or Retail', 'industry-in', { any: ['e-commerce', 'Retail'] }],
    ['NAICS 5112', 'industry-in', { any: ['NAICS 5112'] }],
    ['runs on AWS', 'technology', { any: ['AWS'] }],
    ['HubSpot, Slack, Zoho', 'technology', { any: ['HubSpot', 'Slack', 'Zoho'] }],
    ['uses HubSpot and Salesforce', 'technology', { all: ['HubSpot', 'Salesforce'] }],
    ['says customer data or data silo', 'cue', { any: ['customer data', 'data silo'] }],
    ['privately held', 'company-type-in', { any: ['private'] }],
    ['Do they have a budget for this?', 'question', { ask: 'Do they have a budget for this?' }],
    ['IPO planned', 'question', { ask: 'Do they plan to go public?' }],
    ['budget under 20k/month', 'custom', { attribute: 'Budget per month', max: 20_000 }],
    ['Work style: operationally heavy', 'custom', { attribute: 'Work style', is: 'operationally heavy' }],
    ['50–200 Mitarbeitende', 'employees-between', { min: 50, max: 200 }],
    ['zwischen 50 und 200 Mitarbeitern', 'employees-between', { min: 50, max: 200 }],
    ['weniger als 100', 'employees-between', { max: 99 }],
    ['mindestens 20 Beschäftigte', 'employees-between', { min: 20 }],
    ['effectif 50 à 200', 'employees-between', { min: 50, max: 200 }],
    ['de 50 à 200 salariés', 'employees-between', { min: 50, max: 200 }],
    ['moins de 100 salariés', 'employees-between', { max: 99 }],
    ['entre 50 y 200 empleados', 'employees-between', { min: 50, max: 200 }],
    ['menos de 100 empleados', 'employees-between', { max: 99 }],
    ['10–50 Mio. € Umsatz', 'revenue-between', { min: 1e7, max: 5e7, currency: 'EUR' }],
    ['mindestens 10 Mio. €', 'revenue-between', { min: 1e7, currency: 'EUR' }],
    ['entre 2 et 5 millions d’euros', 'revenue-between', { min: 2e6, max: 5e6, currency: 'EUR' }],
    ['entre 2 y 5 millones de euros', 'revenue-between', { min: 2e6, max: 5e6, currency: 'EUR' }],
    ['in Bayern', 'location-in', { any: ['Bayern'], of: 'headquarters' }],
    ['Sitz in Bayern', 'location-in', { any: ['Bayern'], of: 'headquarters' }],
    ['en France', 'location-in', { any: ['France'], of: 'headquarters' }],
    ['sede en España', 'location-in', { any: ['España'], of: 'headquarters' }],
    ['Alemania o Austria', 'location-in', { any: ['Alemania', 'Austria'], of: 'headquarters' }],
    ['seit 5 Jahren', 'age-between', { minYears: 5 }],
    ['depuis 5 ans', 'age-between', { minYears: 5 }],
    ['desde hace 5 años', 'age-between', { minYears: 5 }],
    ['jünger als 5 Jahre', 'age-between', { maxYears: 5 }],
    ['gegründet nach 2018', 'age-between', { maxYears: 8 }],
    ['stellt Vertrieb ein', 'hiring-for', { functions: ['sales'] }],
    ['recrute des commerciaux', 'hiring-for', { functions: ['sales'] }],
    ['contratan ventas', 'hiring-for', { functions: ['sales'] }],
    ['wächst um 20 % pro Jahr', 'growth-at-least', { percent: 20, months: 12 }],
    ['nutzt SAP', 'technology', { any: ['SAP'] }],
    ['utilisent HubSpot et Salesforce', 'technology', { all: ['HubSpot', 'Salesforce'] }],
    ['Interaction: LinkedIn, newsletters, forums', 'custom', { attribute: 'Interaction', any: ['LinkedIn', 'newsletters', 'forums'] }],
  ])('understands “%s”', (line, kind, params) => {
    expect(sole(line)).toEqual([{ kind, params }]);
  });

  it('counts a monthly figure twelve times and asks whether a single sum is a floor or a ceiling', () => {
    expect(meanings('$10K MRR')).toEqual([
      [{ kind: 'revenue-between', params: { min: 120_000, currency: 'USD' } }],
      [{ kind: 'revenue-between', params: { max: 120_000, currency: 'USD' } }],
      [{ kind: 'revenue-between', params: { min: 120_000, max: 120_000, currency: 'USD' } }],
    ]);
    expect(first('$10M ARR')).toEqual([{ kind: 'revenue-between', params: { min: 1e7, currency: 'USD' } }]);
    expect(first('$12M raised')).toEqual([{ kind: 'custom', params: { attribute: 'Total funding', min: 12e6 } }]);
  });

  it('asks for the currency where none is written', () => {
    expect(meanings('500,000 - 2 million').map(([one]) => (one!.params as { currency: string }).currency)).toEqual(['USD', 'EUR', 'GBP']);
    expect(first('500,000 - 2 million')).toEqual([{ kind: 'revenue-between', params: { min: 500_000, max: 2e6, currency: 'USD' } }]);
  });

  it('asks what an age without a bound means', () => {
    expect(meanings('5 years 6 months')).toEqual([
      [{ kind: 'age-between', params: { minYears: 5, maxYears: 6 } }],
      [{ kind: 'age-between', params: { minYears: 5.5 } }],
      [{ kind: 'age-between', params: { maxYears: 5.5 } }],
    ]);
  });

  it('offers both meanings of a word that names an industry and a business model', () => {
    expect(meanings('SaaS')).toEqual([
      [{ kind: 'industry-in', params: { any: ['SaaS'] } }],
      [{ kind: 'business-model-in', params: { any: ['saas'] } }],
    ]);
  });

  it('makes an exclusion of what should not be', () => {
    expect(sole('uses HubSpot or Salesforce, not Zoho')).toEqual([
      { kind: 'technology', params: { any: ['HubSpot', 'Salesforce'] } },
      { kind: 'technology', params: { any: ['Zoho'] }, mode: 'exclude' },
    ]);
    expect(meanings('not agencies')).toEqual([
      [{ kind: 'industry-in', params: { any: ['agencies'] }, mode: 'exclude' }],
      [{ kind: 'business-model-in', params: { any: ['agency'] }, mode: 'exclude' }],
    ]);
    expect(sole('must: 50-200 employees')).toEqual([{ kind: 'employees-between', params: { min: 50, max: 200 }, mode: 'must' }]);
  });

  it.each(['nutzt HubSpot oder Salesforce, nicht Zoho', 'utilise HubSpot ou Salesforce, pas Zoho', 'usan HubSpot o Salesforce, no Zoho'])(
    'makes an exclusion of what should not be in “%s”',
    (line) =>
      expect(sole(line)).toEqual([
        { kind: 'technology', params: { any: ['HubSpot', 'Salesforce'] } },
        { kind: 'technology', params: { any: ['Zoho'] }, mode: 'exclude' },
      ]),
  );

  it('takes German, French and Spanish lines apart, in the words they were written in', () => {
    const kinds = (line: string) => company(line).parts.map((part) => [part.text, part.meanings[0]!.criteria[0]!.kind]);
    expect(kinds('Unternehmen in Bayern mit 50–200 Mitarbeitenden, nutzt SAP')).toEqual([
      ['Unternehmen in Bayern', 'location-in'],
      ['mit 50–200 Mitarbeitenden', 'employees-between'],
      ['nutzt SAP', 'technology'],
    ]);
    expect(company('nette Leute, nutzt SAP').missed.map(({ text }) => text)).toEqual(['nette Leute']);
    expect(kinds('entreprises en France avec 50 à 200 salariés').map(([, kind]) => kind)).toEqual(['location-in', 'employees-between']);
    expect(kinds('empresas en España con 50 a 200 empleados').map(([, kind]) => kind)).toEqual(['location-in', 'employees-between']);
  });

  it('takes a line with several wishes apart and names what it did not understand', () => {
    const { parts, missed } = company('B2B companies in DACH with 50-200 employees, hiring for sales, nice people');
    expect(parts.map((part) => part.meanings[0]!.criteria[0]!.kind)).toEqual(['business-model-in', 'location-in', 'employees-between', 'hiring-for']);
    expect(missed.map(({ text }) => text)).toEqual(['nice people']);
  });

  it.each(['medium-sized companies', 'large enterprises', 'small business', 'fast-growing'])(
    'asks for numbers where “%s” says none, and its offers are understood',
    (line) => {
      const { parts, missed } = company(line);
      expect(parts).toEqual([]);
      expect(missed[0]!.offers.length).toBeGreaterThan(0);
      for (const offer of missed[0]!.offers) expect(company(offer).missed).toEqual([]);
    },
  );

  it('guesses nothing', () => {
    for (const line of [
      'people who care',
      'the best ones',
      '12',
      'asdf qwertz',
      'nette Leute',
      'seit langem',
      'les meilleurs',
      'gente simpática',
      'stellt Fragen',
    ]) {
      const { parts, missed } = company(line);
      expect(parts, line).toEqual([]);
      expect(missed[0]!.why, line).toContain('understood');
      expect(missed[0]!.offers.length).toBeGreaterThan(0);
    }
  });
});

describe('natural entry about people', () => {
  it.each([
    ['works in marketing', [{ kind: 'function-in', params: { any: ['marketing'] } }]],
    ['director, head or VP', [{ kind: 'seniority-in', params: { any: ['director', 'head', 'vp'] } }]],
    ['title with demand generation', [{ kind: 'title', params: { include: ['demand generation'] } }]],
    ['less than 12 months in the role', [{ kind: 'months-in-role', params: { max: 12 } }]],
    ['1-2 years in the role', [{ kind: 'months-in-role', params: { min: 12, max: 24 } }]],
    ['based in DACH', [{ kind: 'person-location-in', params: { any: ['DACH'] } }]],
    ['skills SQL or Tableau', [{ kind: 'skill', params: { any: ['SQL', 'Tableau'] } }]],
    ['talks about attribution', [{ kind: 'person-cue', params: { any: ['attribution'] } }]],
    ['not interns', [{ kind: 'seniority-in', params: { any: ['intern'] }, mode: 'exclude' }]],
  ])('understands “%s”', (line, criteria) => {
    expect(sole(line, person)).toEqual(criteria);
  });

  it('reads level and function out of titles, and offers the words themselves', () => {
    expect(first('VP or director of marketing', person)).toEqual([
      { kind: 'function-in', params: { any: ['marketing'] } },
      { kind: 'seniority-in', params: { any: ['vp', 'director'] } },
    ]);
    expect(meanings('head of sales', person)).toHaveLength(2);
    expect(meanings('6 months in the role', person)).toEqual([
      [{ kind: 'months-in-role', params: { min: 6 } }],
      [{ kind: 'months-in-role', params: { max: 6 } }],
    ]);
  });

  it.each([
    ['seit weniger als 12 Monaten in der Rolle', { max: 12 }],
    ['depuis moins de 12 mois dans le poste', { max: 12 }],
    ['menos de 12 meses en el puesto', { max: 12 }],
  ])('reads “%s” as time in the role, never as an age', (line, params) => {
    expect(sole(line, person)).toEqual([{ kind: 'months-in-role', params }]);
  });

  it.each(['women in marketing', 'Frauen im Marketing', 'femmes, marketing', 'VP of marketing, unter 30'])(
    'leaves who somebody is out of “%s” and says why',
    (line) => {
      const { missed } = person(line);
      expect(missed).toHaveLength(1);
      expect(missed[0]!.why).toContain('Nobody is judged by');
    },
  );

  it.each(['title with Women’s Health', 'talks about women in tech', 'over 10 years in the role', 'manager', '5-20 years in the role'])(
    'takes “%s” for what it is',
    (line) => expect(person(line).missed).toEqual([]),
  );

  it.each([
    'Age: 30-35',
    'gender: female',
    'How old are they?',
    'Household income: 75000',
    'religion: any',
    'Alter: 30',
    'Geschlecht: weiblich',
    'âge : 30',
    'sexe: femme',
    'edad: 30',
    'género: mujer',
    'Familienstand: ledig',
    'Wie alt sind sie?',
    'women',
    'only men',
    'Frauen',
    'mothers',
    '30 to 35 years old',
    '30-35',
    'unter 30',
    'over 50',
    'moins de 30 ans',
    'mayores de 40 años',
    'zwischen 30 und 35 Jahre alt',
    'Millennials',
  ])('refuses to judge anybody by “%s”', (line) => {
    const { parts, missed } = person(line);
    expect(parts).toEqual([]);
    expect(missed[0]!.why).toContain('Nobody is judged by');
  });
});

describe('every reader', () => {
  it.each(entryReaders.flatMap((reader) => reader.examples.map((example) => [example, reader] as const)))(
    'understands its own example “%s”',
    (example, reader) => {
      const about = reader.about === 'person' ? 'person' : 'account';
      expect(readEntry(example, about, tools).parts.length).toBeGreaterThan(0);
      expect(readEntry(example, about, tools).missed).toEqual([]);
      expect(reader.read(example, tools).length).toBeGreaterThan(0);
    },
  );
});
