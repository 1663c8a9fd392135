import { describe, expect, it } from 'vitest';
import { setAside } from './cue-meaning';
import { cueFinder, saidWords } from './said-words';

function meaning(text: string, cue: string, about: 'account' | 'person' = 'account') {
  const words = saidWords(text);
  const hit = cueFinder([cue])(words)[0];
  if (!hit) throw new Error(`“${cue}” does not stand in “${text}”`);
  return setAside(words, hit, about) ?? 'counts';
}

describe('a trouble that is denied', () => {
  it.each([
    ['There is no churn here.', 'churn'],
    ['We work without manual processes.', 'manual process'],
    ['Zero downtime since 2019.', 'downtime'],
    ['A churn-free year.', 'churn'],
    ['Bei uns gibt es keine Abwanderung.', 'Abwanderung'],
    ['Wir arbeiten ohne manuelle Prozesse.', 'manuelle Prozesse'],
    ['Nous travaillons sans saisie manuelle.', 'saisie manuelle'],
    ['Aucune attrition cette année.', 'attrition'],
    ['Trabajamos sin procesos manuales.', 'procesos manuales'],
    ['No tenemos abandono.', 'abandono'],
  ])('does not count: %s', (text, cue) => expect(meaning(text, cue)).toBe('absent'));

  it.each([
    ['Downtime is a thing of the past.', 'downtime'],
    ['Fluktuation gehört der Vergangenheit an.', 'Fluktuation'],
    ['El papeleo es cosa del pasado.', 'papeleo'],
  ])('does not count once it is over: %s', (text, cue) => expect(meaning(text, cue)).toBe('over'));

  it.each([
    ['Not only churn keeps us busy.', 'churn'],
    ['Nicht nur Abwanderung beschäftigt uns.', 'Abwanderung'],
    ['Billing is not yet free of manual processes.', 'billing'],
    ['We are the No. 1 in fleet care.', 'fleet'],
    ['We have no office, but churn we have.', 'churn'],
    ['Keine Filialen, aber Abwanderung.', 'Abwanderung'],
  ])('counts where the “no” is about something else: %s', (text, cue) => expect(meaning(text, cue)).toBe('counts'));
});

describe('what a firm does for others', () => {
  it.each([
    ['We help subscription companies reduce churn.', 'churn'],
    ['Our platform automates each workflow.', 'workflow'],
    ['Cut your churn in half.', 'churn'],
    ['A pipeline pulls customer data from your shop.', 'customer data'],
    ['Workflow automation for insurers.', 'automation'],
    ['We offer billing software.', 'billing'],
    ['Northwind is the software for clinics that hate paperwork.', 'paperwork'],
    ['Wir helfen Unternehmen, ihre Abwanderung zu senken.', 'Abwanderung'],
    ['Senken Sie mit Ihrem Team Ihre Abwanderung.', 'Abwanderung'],
    ['Nous aidons les entreprises à réduire la saisie manuelle.', 'saisie manuelle'],
    ['Ayudamos a las empresas a reducir el abandono.', 'abandono'],
  ])('is not their own trouble: %s', (text, cue) => expect(meaning(text, cue)).toBe('offered'));

  it.each([
    ['We offer 24/7 support.', '24/7 support'],
    ['We need automation for our own warehouse.', 'automation'],
    ['Our team fights churn each quarter.', 'churn'],
    ['We build a knowledge base for our agents.', 'knowledge base'],
    ['The response time slips in a week without managers.', 'response time'],
    ['Rising churn is a headache for our sales teams.', 'churn'],
  ])('is told from what they do for themselves: %s', (text, cue) => expect(meaning(text, cue)).toBe('counts'));
});

describe('words that mean something else', () => {
  it.each([
    ['Listed on two stock exchanges.', 'exchanges'],
    ['We print at scale.', 'scale'],
    ['Read the user manual first.', 'manual'],
    ['Our data retention policy applies.', 'retention'],
    ['We use cookies to measure attribution.', 'attribution'],
  ])('do not count: %s', (text, cue) => expect(meaning(text, cue)).toBe('other-meaning'));
});

describe('private life', () => {
  it.each([
    ['After my burnout I took a year off.', 'burnout'],
    ['My kids taught me about manual work.', 'manual'],
    ['Nach meinem Burnout kam ich zur Automatisierung.', 'Automatisierung'],
  ])('of a person is left alone: %s', (text, cue) => expect(meaning(text, cue, 'person')).toBe('private'));
});
