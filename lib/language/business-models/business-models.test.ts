import { describe, expect, it } from 'vitest';
import { businessModelsIn } from './business-models';

const models = (text: string, language = 'en') =>
  businessModelsIn(text, language)
    .map((each) => each.model)
    .sort();

describe('business models', () => {
  it.each([
    ['Hartwell is a cloud-based invoicing platform for freelancers.', ['saas']],
    ['Our SaaS platform keeps crews on schedule.', ['saas']],
    ['The online marketplace for used scaffolding', ['marketplace']],
    ['Hartwell is a full-service agency in Leeds.', ['agency']],
    ['We are an independent consulting firm.', ['services']],
    ['Your online shop for garden tools', []],
    ['Hartwell is the online shop of gardeners', ['e-commerce']],
    ['We are a manufacturer of industrial monitors.', ['hardware']],
    ['A B2B payments company', ['b2b']],
    ['Payroll software for small businesses', ['b2b']],
    ['A direct-to-consumer mattress brand', ['b2c']],
  ])('%s', (text, expected) => expect(models(text)).toEqual(expected));

  it.each([
    ['de', 'Wir sind eine Digitalagentur aus Bremen.', ['agency']],
    ['de', 'Unsere Lösungen für Unternehmen', ['b2b']],
    ['de', 'Ihr Systemhaus in Kassel', []],
    ['fr', 'Hartwell est éditeur de logiciels SaaS.', ['saas']],
    ['fr', 'Nous sommes une agence de communication.', ['agency']],
    ['es', 'Somos una consultora de procesos.', ['services']],
    ['it', 'Siamo una società di consulenza.', ['services']],
    ['pt', 'Somos uma agência de marketing.', ['agency']],
    ['nl', 'Wij zijn een adviesbureau in Utrecht.', ['services']],
  ])('%s: %s', (language, text, expected) => expect(models(text, language)).toEqual(expected));

  it.each([
    'We help SaaS companies grow.',
    'Trusted by every marketing agency in town.',
    'Integrates with your online store.',
    'Tools for SaaS platform teams',
    'We build websites.',
  ])('takes nothing from what describes others: %s', (text) => expect(models(text)).toEqual([]));

  it('quotes the words that say so', () => {
    expect(businessModelsIn('We run an online marketplace for antiques.', 'en')).toEqual([{ model: 'marketplace', words: 'online marketplace for' }]);
  });

  it('passes over long prose in time', () => {
    const started = process.cpuUsage();
    expect(models('for '.repeat(25_000))).toEqual([]);
    for (let round = 0; round < 250; round++) models(`${'marketing seo web for '.repeat(18)}agenc`);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(500);
  });
});
