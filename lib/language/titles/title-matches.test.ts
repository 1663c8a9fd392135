import { describe, expect, it } from 'vitest';
import { parseTitle } from './parse-title';
import { titleMatches } from './title-matches';

const matched = (title: string, include: string[], exclude: string[] = []) => titleMatches(parseTitle(title), include, exclude);

describe('a wished-for title fits', () => {
  it.each([
    ['Vice President, Sales', 'VP Sales'],
    ['VP Marketing & Sales', 'VP Sales'],
    ['Marketing Director', 'Director of Marketing'],
    ['Marketingdirektorin', 'Director of Marketing'],
    ['Directrice Marketing', 'Director of Marketing'],
    ['Vertriebsleiter', 'Head of Sales'],
    ['Leiterin Vertrieb DACH', 'Head of Sales'],
    ['Geschäftsführerin', 'CEO'],
    ['Managing Director', 'Geschäftsführer'],
    ['Finanzvorstand', 'CFO'],
    ['Chief Financial Officer', 'CFO'],
    ['Product Manager', 'Produktmanager'],
    ['Chef de produit', 'Product Manager'],
    ['Einkaufsleiterin', 'Einkauf'],
    ['Softwareentwicklerin', 'Entwickler'],
    ['Senior Key Account Manager DACH', 'Key Account Manager'],
    ['Growth Ninja', 'ninja'],
  ])('%s fits "%s"', (title, wish) => expect(matched(title, [wish]).matched).toBe(wish));
});

describe('a wished-for title does not fit', () => {
  it.each([
    ['CFO', 'CEO'],
    ['Chief Happiness Officer', 'CEO'],
    ['Sales Representative', 'VP Sales'],
    ['Director of Sales', 'Director of Marketing'],
    ['Leiter Demand Generation', 'Head of Marketing'],
    ['Account Manager', 'Key Account Manager'],
    ['Assistant to the CEO', 'CEO'],
    ['Assistentin der Geschäftsführung', 'Geschäftsführung'],
    ['Former CEO', 'CEO'],
    ['Sales Manager | Office Assistant', 'Sales Assistant'],
    ['Head of Sales', ''],
    ['', 'CEO'],
  ])('%s does not fit "%s"', (title, wish) => expect(matched(title, [wish]).matched).toBeNull());
});

describe('wishes and exclusions', () => {
  it('names the first wish that fits', () => {
    expect(matched('Vertriebsleiter', ['CEO', 'Head of Sales', 'Vertriebsleiter']).matched).toBe('Head of Sales');
  });

  it('names the exclusion apart from the wish', () => {
    expect(matched('Sales Manager | Intern', ['sales manager'], ['intern'])).toEqual({ matched: 'sales manager', excludedBy: 'intern' });
  });

  it('excludes in other languages too', () => {
    expect(matched('Vertriebsleiter', [], ['Head of Sales'])).toEqual({ matched: null, excludedBy: 'Head of Sales' });
  });

  it('fits nothing without wishes', () => {
    expect(matched('CEO', [])).toEqual({ matched: null, excludedBy: null });
  });
});
