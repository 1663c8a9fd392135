import { describe, expect, it } from 'vitest';
import { knownTools } from './known-tools';
import { technologiesNamedIn } from './technologies-named';

const named = (text: string, section = '') => technologiesNamedIn({ lines: [{ text, section }], links: [] }).map((each) => each.name);
const linked = (href: string) => technologiesNamedIn({ lines: [], links: [{ href, text: '' }] }).map((each) => each.name);

describe('technologies named on a page', () => {
  it.each([
    ['We use HubSpot and Slack every day.', ['HubSpot', 'Slack']],
    ['Our platform runs on AWS and PostgreSQL.', ['Amazon Web Services', 'PostgreSQL']],
    ['Our stack: Salesforce, Outreach, Gong, ZoomInfo', ['Salesforce', 'Outreach', 'Gong', 'ZoomInfo']],
    ['Experience with Salesforce or HubSpot is a plus', ['Salesforce', 'HubSpot']],
    ['We recently migrated our service desk from Freshdesk to Zendesk.', ['Zendesk']],
    ['We use HubSpot to reach Salesforce users.', ['HubSpot']],
    ['Pipedrive is our CRM.', ['Pipedrive']],
    ['Hosted on Microsoft Azure in Dublin.', ['Microsoft Azure']],
    ['You have knowledge of Segment and other customer data tools', ['Segment']],
    ['Erfahrung mit SAP S/4HANA und Power BI', ['SAP', 'Power BI']],
    ['Nous utilisons Notion et Slack', ['Notion', 'Slack']],
    ['Experiencia con Zendesk', ['Zendesk']],
    ['Wij werken met Exact en Jira', ['Jira']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    'We integrate with Salesforce, HubSpot and Slack.',
    'Works with Shopify and WooCommerce.',
    'If you use Shopify, you will love us.',
    'Our customers use Zendesk and Intercom.',
    'Hartwell is a HubSpot partner agency.',
    'HubSpot vs Salesforce: which CRM is right?',
    'We do not use Google Analytics.',
    'The best alternative to Calendly',
    'Export your data to Excel or Tableau.',
    'We use outreach to reach people, and segment them.',
    'Use our notion of drift to close the front door.',
    'Companies using Marketo save time.',
    'We help teams running on AWS.',
    'Moved from Zendesk last year.',
    'Salesforce',
  ])('takes nothing from %j', (text) => expect(named(text)).toEqual([]));

  it('believes a heading that announces the stack', () => {
    expect(named('HubSpot · Snowflake · dbt', 'Our tech stack')).toEqual(['HubSpot', 'Snowflake', 'dbt']);
    expect(named('HubSpot · Snowflake · dbt', 'Integrations')).toEqual([]);
  });

  it.each([
    ['https://hartwell.zendesk.com/hc/en-us', ['Zendesk']],
    ['https://jobs.lever.co/hartwell', ['Lever']],
    ['https://boards.greenhouse.io/hartwell/jobs/1', ['Greenhouse']],
    ['https://calendly.com/hartwell/intro', ['Calendly']],
    ['https://hartwell.atlassian.net/servicedesk', ['Jira']],
    ['https://www.zendesk.com/', []],
    ['https://support.zendesk.com/hc', []],
    ['https://calendly.com/pricing', []],
    ['https://calendly.com/', []],
    ['https://notzendesk.com/x', []],
    ['https://jobs.lever.co/', []],
    ['javascript:alert(1)', []],
  ])('the link %s proves %j', (href, expected) => expect(linked(href)).toEqual(expected));

  it('gives the sentence, its section and the category', () => {
    expect(technologiesNamedIn({ lines: [{ text: 'Some words. We use HubSpot. More words.', section: 'How we work' }], links: [] })).toEqual([
      { name: 'HubSpot', category: 'CRM', quote: 'We use HubSpot.', section: 'How we work', source: 'line' },
    ]);
  });

  it('knows each tool once', () => {
    const names = knownTools().map((tool) => tool.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(150);
  });

  it.each([
    ['usage words', 'we use '.repeat(14_000)],
    ['names', 'Salesforce HubSpot '.repeat(5_000)],
    ['usage and names', 'we use Drift '.repeat(7_500)],
    ['one word', 'a'.repeat(100_000)],
    ['letters and spaces', 'a '.repeat(50_000)],
    ['migrations', 'migrated a b c '.repeat(6_600)],
    ['sentences', Array.from({ length: 5_000 }, (_, index) => `We use Segment ${index}. `).join('')],
  ])('reads 100 KB of %s in time', (_, text) => {
    const rounds = [1, 2, 3].map(() => {
      const started = process.cpuUsage();
      named(text);
      return process.cpuUsage(started).user / 1_000;
    });
    expect(Math.min(...rounds)).toBeLessThan(300);
  });
});
