import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDegreeBadge, isEmploymentType, isPresent, isWorkMode } from './badges';
import { countOf, isLabel, labelOf, speaksOf } from './label';
import { type LabelName, labelNames } from './label-names';
import { languages } from './label-words';
import { splitTitleAtCompany } from './title-at-company';

describe('labels', () => {
  it.each<[string, LabelName]>([
    ['Company size', 'company-size'],
    ['Company size:', 'company-size'],
    ['UNTERNEHMENSGRÖSSE', 'company-size'],
    ['Größe', 'company-size'],
    ['Taille de l’entreprise', 'company-size'],
    ["Taille de l'entreprise :", 'company-size'],
    ['Tamaño de la empresa', 'company-size'],
    ['Tamanho da empresa', 'company-size'],
    ['Dimensioni dell’azienda', 'company-size'],
    ['Bedrijfsgrootte', 'company-size'],
    ['Wielkość firmy', 'company-size'],
    ['Hauptsitz', 'headquarters'],
    ['Siège social', 'headquarters'],
    ['Sede', 'headquarters'],
    ['Hoofdkantoor', 'headquarters'],
    ['Fondée en', 'founded'],
    ['Fundación', 'founded'],
    ['Spezialgebiete', 'specialties'],
    ['Domaines', 'specialties'],
    ['Especializações', 'specialties'],
    ['Sito Web', 'website'],
    ['Berufserfahrung', 'experience'],
    ['Expérience', 'experience'],
    ['Esperienza', 'experience'],
    ['Ervaring', 'experience'],
    ['Doświadczenie', 'experience'],
    ['Formación', 'education'],
    ['Contact info', 'contact-info'],
    ['Informações de contato', 'contact-info'],
    ['Pages people also viewed', 'similar-pages'],
    ['Ähnliche Seiten', 'similar-pages'],
    ['Diese Seite existiert nicht.', 'not-found'],
  ])('"%s" is the label %s', (text, name) => expect(labelOf(text)).toBe(name));
  it.each(['', ':', 'Company sizes of Europe', 'Acme', 'x'.repeat(100), '51-200'])('"%s" is no label', (text) => expect(labelOf(text)).toBeNull());

  it('every label name has an English word and every lexicon names only known labels', () => {
    const english = languages().find((words) => words.labels.website?.includes('Web site'));
    const missing = labelNames.filter((name) => !english?.labels[name]);
    expect(missing).toEqual([]);
    for (const words of languages()) for (const name of Object.keys(words.labels)) expect(labelNames).toContain(name);
  });

  it('isLabel compares with several names', () => {
    expect(isLabel('Locations', 'locations', 'headquarters')).toBe(true);
    expect(isLabel('Locations', 'founded')).toBe(false);
  });

  it('a sentence may speak of a label', () => {
    expect(speaksOf('Example has 14 job openings', 'open-roles')).toBe(true);
    expect(speaksOf('Bei Example gibt es 14 offene Stellen.', 'open-roles')).toBe(true);
    expect(speaksOf('Example hat 14 Katzen', 'open-roles')).toBe(false);
    expect(speaksOf('x'.repeat(300), 'open-roles')).toBe(false);
  });

  it('a count is read with what it counts', () => {
    expect(countOf('12,345 followers')).toEqual({ label: 'followers', count: 12345 });
    expect(countOf('5\u202f750 abonnés')).toEqual({ label: 'followers', count: 5750 });
    expect(countOf('2,5 mil seguidores')).toEqual({ label: 'followers', count: 2500 });
    expect(countOf('12K followers')).toEqual({ label: 'followers', count: 12000 });
    expect(countOf('1.234 Follower:innen')).toEqual({ label: 'followers', count: 1234 });
    expect(countOf('312 associated members')).toEqual({ label: 'associated-members', count: 312 });
    expect(countOf('See all 1,312 employees on LinkedIn')).toEqual({ label: 'employees-on-linkedin', count: 1312 });
    expect(countOf('Alle 69 Beschäftigten anzeigen')).toEqual({ label: 'employees-on-linkedin', count: 69 });
    expect(countOf('500+ connections')).toEqual({ label: 'connections', count: 500 });
    expect(countOf('3 total rounds')).toEqual({ label: 'rounds', count: 3 });
    expect(countOf('12 apples')).toBeNull();
    expect(countOf('followers')).toBeNull();
    expect(countOf('51-200 employees')).toBeNull();
  });
});

describe('badges', () => {
  it.each([
    '· 2nd',
    '2nd',
    '· 1st',
    '3rd+',
    '· 3rd+',
    '· 2.',
    '2.',
    '· 2º',
    '2e',
    '· 3e et +',
    '· 2',
    '2nd degree connection',
    '· 3er',
    '1er',
    '2:a',
    'Kontakt 2. Grades',
    'relation de 2e niveau',
  ])('"%s" is a degree', (text) => expect(isDegreeBadge(text)).toBe(true));
  it.each(['', '2', '4th', '2nd place', '2nd Street', '22nd', '2020', '· Acme', '1 yr', '3 mos', '2. Bundesliga', 'Level 2 Engineer'])(
    '"%s" is no degree',
    (text) => expect(isDegreeBadge(text)).toBe(false),
  );
  it.each([
    'Full-time',
    'Vollzeit',
    'CDI',
    'Temps plein',
    'Tiempo completo',
    'Jornada completa',
    'Tempo integral',
    'A tempo pieno',
    'Voltijds',
    'Pełny etat',
    'Self-employed',
  ])('%s is a kind of employment', (text) => expect(isEmploymentType(text)).toBe(true));
  it.each(['Acme', '', 'Full-time CTO', 'Remote'])('"%s" is no kind of employment', (text) => expect(isEmploymentType(text)).toBe(false));
  it.each(['Remote', 'Hybrid', 'On-site', 'Vor Ort', 'À distance', 'Presencial', 'Op locatie'])('%s is a work mode', (text) =>
    expect(isWorkMode(text)).toBe(true),
  );
  it('the present is known here too', () => expect(isPresent('heute')).toBe(true));
});

describe('title at company', () => {
  it.each<[string, string, string]>([
    ['CTO at Acme', 'CTO', 'Acme'],
    ['VP Sales at Acme Corp | Ex-Google | Speaker', 'VP Sales', 'Acme Corp'],
    ['CEO at Acme, Inc.', 'CEO', 'Acme, Inc.'],
    ['CEO at Acme, ex-Globex', 'CEO', 'Acme'],
    ['Speaker | Head of Data @ Acme', 'Head of Data', 'Acme'],
    ['CTO @Acme', 'CTO', 'Acme'],
    ['CEO at Acme | Advisor at Globex', 'CEO', 'Acme'],
    ['Leiter Vertrieb bei Muster GmbH', 'Leiter Vertrieb', 'Muster GmbH'],
    ['Directrice marketing chez Exemple SA', 'Directrice marketing', 'Exemple SA'],
    ['Directora de Ventas en Ejemplo SL', 'Directora de Ventas', 'Ejemplo SL'],
    ['Gerente de Vendas na Exemplo', 'Gerente de Vendas', 'Exemplo'],
    ['Responsabile acquisti presso Esempio S.r.l.', 'Responsabile acquisti', 'Esempio S.r.l.'],
    ['Manager bij Voorbeeld BV', 'Manager', 'Voorbeeld BV'],
    ['Founder at lowercase', 'Founder', 'lowercase'],
    ['Head of Growth at example.io - hiring!', 'Head of Growth', 'example.io'],
  ])('%s', (headline, title, company) => expect(splitTitleAtCompany(headline)).toEqual({ title, company }));
  it.each([
    '',
    'CTO',
    'at Acme',
    'CTO at',
    'Former CTO at Acme',
    'Ex-CTO at Acme',
    'Helping teams at scale',
    'Working at the intersection of art and data',
    'Especialista en Marketing Digital',
    'Especialista em Vendas',
    'Experto en Transformación',
    'Mail me@acme.example',
    'Looking at the stars',
    'CTO at Acme and advisor at Globex',
    'I help people feel at home',
    'x '.repeat(200),
    'Ehemaliger Leiter bei Muster GmbH',
    'Licenciado en Derecho',
  ])('"%s" names no employer', (headline) => expect(splitTitleAtCompany(headline)).toBeNull());
  it('a plain title and name are given back as they were written', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,10}$/).filter((word) => !/^(?:En|Em|No|Na|At|Bei|Hos|Ved)$/.test(word) && !labelOf(word));
    fc.assert(
      fc.property(
        fc.constantFrom('at', 'bei', 'chez', 'presso', 'bij', '@'),
        fc.constantFrom('CTO', 'Head of Sales', 'Geschäftsführer', 'Directeur général'),
        name,
        (join, title, company) => {
          expect(splitTitleAtCompany(`${title} ${join} ${company}`)).toEqual({ title, company });
        },
      ),
    );
  });
});

describe('hostile input', () => {
  it.each([
    'at '.repeat(33_000),
    '@'.repeat(100_000),
    '2'.repeat(100_000),
    ':'.repeat(100_000),
    ' '.repeat(100_000),
    'at '.repeat(99),
    '@ '.repeat(140),
    ': '.repeat(38),
    ', '.repeat(140),
  ])('100 KB cost under 20 ms', (text) => {
    const start = performance.now();
    labelOf(text);
    countOf(text);
    isDegreeBadge(text);
    isEmploymentType(text);
    splitTitleAtCompany(text);
    expect(performance.now() - start).toBeLessThan(20);
  });
});
