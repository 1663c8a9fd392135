import { describe, expect, it } from 'vitest';
import { roleInHeadline } from './headline-title';
import { isPrivate } from './private-topics';

describe('a title in a headline', () => {
  it.each([
    ['Head of Procurement | Lipa Logistyka', 'Lipa Logistyka', 'Head of Procurement'],
    ['Lipa Logistyka | Head of Procurement', 'Lipa Logistyka', 'Head of Procurement'],
    ['Lipa Logistyka – Dyrektor handlowy', 'Lipa Logistyka', 'Dyrektor handlowy'],
    ['Brand Alchemist, Lindenhof', 'Lindenhof', 'Brand Alchemist'],
    ['株式会社リパ 営業部長', '株式会社リパ', '営業部長'],
    ['Directora de compras en Naranjales | Madre de dos', 'Naranjales', 'Directora de compras'],
  ])('%j at %j is %j', (headline, company, title) => {
    expect(roleInHeadline(headline, company)).toMatchObject({ title, confirmed: true });
  });

  it.each([
    ['Former buyer, Lindenhof', 'Lindenhof'],
    ['Helping founders sleep, Lindenhof', 'Lindenhof'],
    ['I sell cheese. And I love it, Lindenhof', 'Lindenhof'],
    ['Lindenhof and friends', 'Lindenhof'],
    ['B2B SaaS | Lindenhof', 'Lindenhof'],
  ])('%j gives none', (headline, company) => {
    expect(roleInHeadline(headline, company)).toBeNull();
  });
});

describe('a private topic', () => {
  it.each([
    '#MentalHealth',
    '#lgbtq',
    'Church of the Open Door',
    'The Green Party Weekly',
    '#cancersurvivor',
    'Women in Tech',
    'Gewerkschaft der Polizei',
  ])('is %s', (topic) => {
    expect(isPrivate(topic)).toBe(true);
  });
  it.each(['#SupplyChain', '#saas', 'Texas Instruments', 'Harvard Business Review', '#procurement', '#pricing', 'The Economist'])(
    'is not %s',
    (topic) => {
      expect(isPrivate(topic)).toBe(false);
    },
  );
});
