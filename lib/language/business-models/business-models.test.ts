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
    ['pl', 'Jesteśmy agencją, agencja marketingowa z Poznania.', ['agency']],
    ['pl', 'Pomagamy, by twój sklep internetowy rósł.', []],
    ['sv', 'Vi är en reklambyrå i Malmö.', ['agency']],
    ['da', 'Vi er en netbutik med haveredskaber.', ['e-commerce']],
    ['nb', 'Vi er et konsulentselskap i Bergen.', ['services']],
    ['fi', 'Olemme tilitoimisto Turussa.', ['services']],
    ['tr', 'Bir reklam ajansıyız.', ['agency']],
    ['tr', 'Pazar yeri entegrasyonu sunuyoruz.', []],
    ['cs', 'Jsme poradenská firma z Brna.', ['services']],
    ['ro', 'Suntem o agenție de marketing din Iași.', ['agency']],
    ['ja', '私たちは産業機械メーカーです。', ['hardware']],
    ['ko', '저희는 산업용 로봇 제조기업입니다.', ['hardware']],
    ['zh-CN', '我们是一家SaaS软件公司。', ['saas']],
    ['zh-TW', '我們是一家行銷公司。', ['agency']],
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
