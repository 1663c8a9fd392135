import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJobFunction } from './functions';
import { parseTitle } from './parse-title';
import { isSeniority, managesValues } from './seniorities';

interface Labelled {
  text: string;
  seniority: string;
  manages: string;
  functions: string;
}

const files = import.meta.glob<string>('/tests/scenarios/titles/*.tsv', { eager: true, query: '?raw', import: 'default' });

/**
 * Rows of `text, seniority, manages, functions` (comma-separated, most central first), labelled by hand before the lexicons
 * were tuned. `all-languages-*` name only the main function. Of these, `-tuned` was used to mend words and rules;
 * `-held-out` was not looked at, and measured once when the work was done: seniority 0.950 (macro-F1 0.947), main
 * function 0.967 (0.958). Whoever mends a row of it moves it to `-tuned`.
 */
const tables = new Map(
  Object.entries(files).map(([path, raw]) => [
    path.replace(/^.*\/|\.tsv$/g, ''),
    raw
      .trim()
      .split('\n')
      .slice(1)
      .map((line): Labelled => {
        const [text = '', seniority = '', manages = '', functions = ''] = line.split('\t');
        return { text, seniority, manages, functions };
      }),
  ]),
);
const table = (name: string): Labelled[] => {
  const rows = tables.get(name);
  if (!rows) throw new Error(`tests/scenarios/titles/${name}.tsv is missing`);
  return rows;
};

const first = ['english', 'german', 'french', 'spanish', 'italian', 'dutch', 'portuguese'];
const further = ['polish', 'swedish', 'danish', 'norwegian', 'finnish', 'turkish', 'czech', 'romanian', 'japanese', 'korean', 'chinese'];
const languages = [...first, ...further];
const told = (text: string) => {
  const { seniority, manages, functions } = parseTitle(text);
  return { seniority, manages, functions: functions.join() };
};

/** Share of right answers, and the mean over classes of the harmonic mean of precision and recall. */
function scored(pairs: { want: string; got: string }[]): { accuracy: number; macroF1: number } {
  const right = pairs.filter(({ want, got }) => want === got).length;
  const classes = [...new Set(pairs.map(({ want }) => want))];
  const scores = classes.map((name) => {
    const hits = pairs.filter(({ want, got }) => want === name && got === name).length;
    const wanted = pairs.filter(({ want }) => want === name).length;
    const given = pairs.filter(({ got }) => got === name).length;
    return (2 * hits) / (wanted + given);
  });
  return { accuracy: right / pairs.length, macroF1: scores.reduce((sum, score) => sum + score, 0) / scores.length };
}

describe('titles labelled by hand', () => {
  it('hold at least fifty rows for each of seven languages and nearly thirty for eleven more', () => {
    for (const language of first) expect(table(language).length, language).toBeGreaterThanOrEqual(50);
    for (const language of further) expect(table(language).length, language).toBeGreaterThanOrEqual(28);
  });

  describe.each(languages)('%s', (language) => {
    it.each(table(language))('$text is $seniority, manages $manages, works in "$functions"', ({ text, seniority, manages, functions }) => {
      expect(told(text)).toEqual({ seniority, manages, functions });
    });
  });

  it.each(['held-back', 'business-titles', 'all-languages-tuned', 'all-languages-held-out', 'headlines'])(
    '%s: seniority and functions stay above the goal of 0.92/0.90 and 0.85/0.80',
    (name) => {
      const rows = table(name).map((row) => ({ row, reading: told(row.text) }));
      const seniority = scored(rows.map(({ row, reading }) => ({ want: row.seniority, got: reading.seniority })));
      const main = scored(rows.map(({ row, reading }) => ({ want: row.functions.split(',')[0] ?? '', got: reading.functions.split(',')[0] ?? '' })));
      expect(seniority.accuracy).toBeGreaterThanOrEqual(0.92);
      expect(seniority.macroF1).toBeGreaterThanOrEqual(0.9);
      expect(main.accuracy).toBeGreaterThanOrEqual(0.85);
      expect(main.macroF1).toBeGreaterThanOrEqual(0.8);
    },
  );
});

const rolesOf = (text: string): string[] => parseTitle(text).roles.map((role) => `${role.text}: ${[role.seniority, ...role.functions].join(' ')}`);

describe('several roles in one title', () => {
  it.each([
    ['Founder & Head of Sales', ['Founder: founder entrepreneurship', 'Head of Sales: head sales']],
    ['Sales & Marketing Manager', ['Sales & Marketing Manager: manager sales marketing']],
    [
      'CEO & Founder at Acme | Angel Investor | Speaker',
      ['CEO: c-suite', 'Founder: founder entrepreneurship', 'Angel Investor: unknown finance', 'Speaker: mid'],
    ],
    ['Board Member | CEO at Beispiel AG', ['CEO: c-suite', 'Board Member: unknown']],
    ['VP Sales at Acme, Board Member at Globex', ['VP Sales: vp sales', 'Board Member: unknown']],
    ['Leiter Vertrieb, Marketing und Kommunikation', ['Leiter Vertrieb, Marketing und Kommunikation: head sales marketing media-and-communication']],
    ['Vertriebs- und Marketingleiter', ['Vertriebs- und Marketingleiter: head sales marketing']],
    ['Senior Manager | Digital Marketing | SEO', ['Senior Manager | Digital Marketing: manager marketing']],
    ['Geschäftsführerin | Vertrieb & Marketing', ['Geschäftsführerin | Vertrieb & Marketing: c-suite sales marketing']],
    ['Direttore Commerciale e Marketing', ['Direttore Commerciale e Marketing: director sales marketing']],
    ['Directeur technique/directrice technique', ['Directeur technique: director engineering']],
    ['Assistant to the CEO and the CFO', ['Assistant to the CEO: mid administrative']],
    ['Senior Manager (Solution Architect)', ['Senior Manager (Solution Architect): manager information-technology']],
    ['Lead Sales & Marketing Analyst', ['Lead Sales & Marketing Analyst: lead sales marketing']],
    ['Directeur commercial | Sales Director', ['Directeur commercial: director sales', 'Sales Director: director sales']],
    ['Student | Working Student Marketing at Acme', ['Student: intern', 'Working Student Marketing: intern marketing']],
    ['Mutter, Unternehmerin, Speakerin', ['Unternehmerin: owner entrepreneurship', 'Speakerin: mid']],
    ['Leiter Marketing und Vertrieb bei der Beispiel Gruppe', ['Leiter Marketing und Vertrieb: head marketing sales']],
  ])('%s', (text, roles) => expect(rolesOf(text)).toEqual(roles));
});

it.each([
  ['Geschäftsfürer', 'c-suite'],
  ['Vertiebsleiter', 'head sales'],
  ['Vertriebsmitarbieter', 'mid sales'],
  ['Marketting Manager', 'manager marketing'],
  ['Software Enginneer', 'mid information-technology engineering'],
  ['Assisstentin der Geschäftsleitung', 'mid administrative'],
  ['Werkstudnet Marketing', 'intern marketing'],
  ['Siemens Healthineers', 'unknown'],
])('one slip of the pen in a long word is put right, and short or strange words are left alone: "%s"', (text, reading) => {
  const { seniority, functions } = parseTitle(text);
  expect([seniority, ...functions].join(' ')).toBe(reading);
});

describe('what is no title of today', () => {
  it.each([
    ['a company is left out', 'Owner, Blue Fern Consulting', 'owner entrepreneurship'],
    ['a company with a legal form is no field', 'Geschäftsführer Müller Marketing GmbH', 'c-suite'],
    ['a description is cut off', 'Consultant helping banks sell more', 'mid consulting'],
    ['a wish is no role', 'Marketing Manager looking for new opportunities', 'manager marketing'],
    ['a former employer is no role', 'Marketing Manager | ex-Google', 'manager marketing'],
    ['a former role is dropped with what it is joined to', 'Former CEO & Co-Founder', 'unknown'],
    ['a hope keeps its field only', 'Aspiring Product Manager', 'unknown product-management'],
    ['what stands beside a slogan is no rank', 'Helping SaaS teams grow | Speaker', 'unknown'],
    ['a title behind a slogan is one', 'Helping SaaS teams grow | Sales Director', 'director sales'],
    ['fluff is not guessed', 'Growth ninja and dreamer', 'unknown'],
    ['a list of certificates is not guessed', 'MBA, PhD', 'unknown'],
    ['nothing is nothing', '', 'unknown'],
  ])('%s: "%s"', (_, text, reading) => {
    const { seniority, functions } = parseTitle(text);
    expect([seniority, ...functions].join(' ')).toBe(reading);
  });
});

it('a word with an ending that only occupations have is a job, without a guess at its function', () => {
  for (const title of ['Metallurgist Oenologist', 'Gerontologe', 'Ethnographe', 'Vulkanologin']) {
    expect(parseTitle(title), title).toMatchObject({ seniority: 'mid', manages: 'none' });
  }
  expect(parseTitle('Perfectionist')).toMatchObject({ seniority: 'unknown' });
});

describe('language of a title', () => {
  it.each([
    ['Head of Sales', 'en'],
    ['Leiter Sales (m/w/d)', 'de'],
    ['Responsable des ventes', 'fr'],
    ['Jefe de Ventas', 'es'],
    ['Responsabile Acquisti', 'it'],
    ['Hoofd Inkoop', 'nl'],
    ['Coordenadora de Recursos Humanos', 'pt'],
    ['Kierownik sprzedaży', 'pl'],
    ['Försäljningschef', 'sv'],
    ['CEO', null],
    ['zzz', null],
  ])('%s is %s', (text, language) => expect(parseTitle(text).language).toBe(language));
});

/** Titles that end in a word, so that a mark put behind them ends nothing else. */
const anyTitle = fc.constantFrom(...languages.flatMap(table).map(({ text }) => text)).filter((text) => /[\p{L}\p{N})]$/u.test(text));
const same = (a: string, b: string): void => {
  expect(told(a)).toEqual(told(b));
};

describe('marks that change no title', () => {
  it('letter case', () => {
    fc.assert(
      fc.property(anyTitle, (text) => {
        same(text.toUpperCase(), text);
        same(text.toLowerCase(), text);
      }),
      { numRuns: 400 },
    );
  });

  it('white space, tabs and invisible characters', () => {
    fc.assert(
      fc.property(anyTitle, fc.constantFrom('  ', '\t', '\u00a0', ' \u200b '), (text, space) =>
        same(`${space}${text.replaceAll(' ', space)}${space}`, text),
      ),
      { numRuns: 400 },
    );
  });

  it('emoji around it', () => {
    fc.assert(
      fc.property(anyTitle, fc.constantFrom('🚀', '✨ ', '👩‍💻', '🇩🇪', '⭐️⭐️'), (text, emoji) => {
        same(`${text} ${emoji}`, text);
        same(`${emoji} ${text}`, text);
      }),
      { numRuns: 400 },
    );
  });

  it('notes on gender', () => {
    fc.assert(
      fc.property(anyTitle, fc.constantFrom('(m/w/d)', '(w/m/x)', '(f/m/d)', '(H/F)', '[m|w|d]', '(all genders)'), (text, note) =>
        same(`${text} ${note}`, text),
      ),
      { numRuns: 400 },
    );
  });

  it('"/in", ":in", "*in" and "(in)" at a German title', () => {
    for (const title of ['Vertriebsleiter', 'Mitarbeiter', 'Geschäftsführer', 'Buchhalter', 'Projektleiter']) {
      for (const ending of ['/in', '/-in', ':in', '*in', '_in', '(in)', 'in']) same(`${title}${ending}`, title);
    }
  });

  it('umlauts written out', () => {
    for (const title of ['Geschäftsführer', 'Einkäufer', 'Qualitätsmanager', 'Gründerin', 'Außendienstmitarbeiter']) {
      same(title.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'), title);
    }
  });

  it('the order of separated roles changes their order only', () => {
    const role = fc.constantFrom('Founder', 'Head of Sales', 'CTO', 'Leiter Einkauf', 'Product Manager', 'Comptable', 'VP Marketing', 'Consultant');
    fc.assert(
      fc.property(fc.uniqueArray(role, { minLength: 2, maxLength: 4 }), fc.constantFrom(' | ', ' • ', ' · ', ' / ', ', '), (roles, separator) => {
        const apart = (list: readonly string[]): string[] => rolesOf(list.join(separator));
        expect(apart(roles)).toHaveLength(roles.length);
        expect(apart(roles.toReversed())).toEqual(apart(roles).toReversed());
      }),
      { numRuns: 200 },
    );
  });
});

describe('any text at all', () => {
  it('gives a whole reading in the vocabulary, the main role first and the title unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), anyTitle, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        const reading = parseTitle(text);
        const [main] = reading.roles;
        expect(reading.title).toBe(text);
        expect(main).toMatchObject({ seniority: reading.seniority, manages: reading.manages, functions: reading.functions });
        for (const role of reading.roles) {
          expect(isSeniority(role.seniority)).toBe(true);
          expect(managesValues).toContain(role.manages);
          expect(role.functions.every(isJobFunction)).toBe(true);
          expect(role.functions.length).toBeLessThanOrEqual(3);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it.each([
    ['one endless word', 'a'.repeat(100_000)],
    ['one endless compound', 'vertriebs'.repeat(11_000)],
    ['nothing but spaces before a title', `${' '.repeat(100_000)}CEO`],
    ['separators', 'a/'.repeat(50_000)],
    ['open parentheses', '('.repeat(100_000)],
    ['abbreviations', 'a.'.repeat(50_000)],
    ['chiefs without officers', 'chief '.repeat(16_000)],
    ['notes on gender', '(m/w/d)'.repeat(14_000)],
    ['titles', 'manager, '.repeat(11_000)],
  ])('100 KB of %s is read in 20 ms', (_, text) => {
    parseTitle('Head of Sales');
    // The best of several runs: the machine that runs the tests may be busy with others.
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      parseTitle(text);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(20);
  });
});
