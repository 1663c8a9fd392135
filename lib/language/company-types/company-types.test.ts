import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompanyType } from '@/lib/signal/vocabulary';
import { parseCompanyType } from './company-type';
import { legalFormOf } from './legal-form';

describe('company types', () => {
  it.each<[string, CompanyType]>([
    ['Privately Held', 'private'],
    ['Public Company', 'public'],
    ['Nonprofit', 'nonprofit'],
    ['Non-profit', 'nonprofit'],
    ['Self-Employed', 'self-employed'],
    ['Self Owned', 'sole-proprietorship'],
    ['Government Agency', 'government'],
    ['Educational Institution', 'educational'],
    ['Partnership', 'partnership'],
    ['Privatunternehmen', 'private'],
    ['Kapitalgesellschaft (Privatbesitz)', 'private'],
    ['Personengesellschaft (OHG, KG, GbR etc.)', 'partnership'],
    ['Bildungseinrichtung', 'educational'],
    ['Société civile/Société commerciale/Autres types de sociétés', 'private'],
    ['Société cotée en bourse', 'public'],
    ['À but non lucratif', 'nonprofit'],
    ['De financiación privada', 'private'],
    ['Empresa privada', 'private'],
    ['Empresa pública', 'public'],
    ['Órgão governamental', 'government'],
    ['Società privata non quotata', 'private'],
    ['Naamloze vennootschap', 'public'],
    ['Particuliere onderneming', 'private'],
    ['Eenmanszaak', 'sole-proprietorship'],
  ])('%s is %s', (text, type) => expect(parseCompanyType(text)).toBe(type));
  it.each(['', 'Kapitalgesellschaft (AG, GmbH etc.)', 'Software', 'Private equity', 'x'.repeat(500), '('])('"%s" is no type', (text) =>
    expect(parseCompanyType(text)).toBeNull(),
  );
});

describe('legal forms', () => {
  it.each([
    ['Example GmbH', 'GmbH', 'Example'],
    ['Example GmbH & Co. KG', 'GmbH & Co. KG', 'Example'],
    ['Example UG (haftungsbeschränkt)', 'UG', 'Example'],
    ['Example AG', 'AG', 'Example'],
    ['Example SE', 'SE', 'Example'],
    ['Example, Inc.', 'Inc', 'Example'],
    ['Example Inc', 'Inc', 'Example'],
    ['Example Ltd.', 'Ltd', 'Example'],
    ['Example Limited', 'Ltd', 'Example'],
    ['Example Co., Ltd.', 'Ltd', 'Example'],
    ['Example Pvt. Ltd.', 'Ltd', 'Example'],
    ['Example LLC', 'LLC', 'Example'],
    ['Example Corp.', 'Corp', 'Example'],
    ['Example plc', 'PLC', 'Example'],
    ['Example S.A.', 'S.A.', 'Example'],
    ['Example SAS', 'SAS', 'Example'],
    ['Example SARL', 'SARL', 'Example'],
    ['Example Sàrl', 'SARL', 'Example'],
    ['Ejemplo, S.L.', 'S.L.', 'Ejemplo'],
    ['Exemplo Lda.', 'Lda', 'Exemplo'],
    ['Exemplo Ltda', 'Lda', 'Exemplo'],
    ['Esempio S.p.A.', 'S.p.A.', 'Esempio'],
    ['Esempio S.r.l.', 'S.r.l.', 'Esempio'],
    ['Voorbeeld B.V.', 'B.V.', 'Voorbeeld'],
    ['Voorbeeld NV', 'N.V.', 'Voorbeeld'],
    ['Exempel AB', 'AB', 'Exempel'],
    ['Eksempel A/S', 'A/S', 'Eksempel'],
    ['Eksempel AS', 'AS', 'Eksempel'],
    ['Eksempel ApS', 'ApS', 'Eksempel'],
    ['Esimerkki Oy', 'Oy', 'Esimerkki'],
    ['Przykład Sp. z o.o.', 'sp. z o.o.', 'Przykład'],
    ['Příklad, s.r.o.', 's.r.o.', 'Příklad'],
    ['Ejemplo S.A. de C.V.', 'S.A. de C.V.', 'Ejemplo'],
  ])('%s is a %s', (name, form, bare) => expect(legalFormOf(name)).toEqual({ form, bare }));
  it.each(['Example', 'AG', 'GmbH', 'Nothing such as', 'Ford Motor Company', 'Warby & Sons', '', 'Mensa', 'Casa sa', 'Oslo se'])(
    '"%s" has no legal form',
    (name) => expect(legalFormOf(name)).toEqual({ form: null, bare: name }),
  );
  it('a name is never emptied and taking the form off twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z][a-z]{3,9}( [A-Z][a-z]{4,9})?$/),
        fc.constantFrom('GmbH', 'AG', 'Ltd', 'LLC', 'S.A.', 'B.V.', 'AB', 'Inc.'),
        (name, form) => {
          const { bare } = legalFormOf(`${name} ${form}`);
          expect(bare).toBe(name);
        },
      ),
    );
  });
  it('100 KB cost under 20 ms', () => {
    const start = performance.now();
    for (const text of ['gmbh & co '.repeat(10_000), 's '.repeat(50_000), '.'.repeat(100_000), 'a'.repeat(100_000)]) {
      legalFormOf(text);
      parseCompanyType(text);
    }
    expect(performance.now() - start).toBeLessThan(20);
  });
});
