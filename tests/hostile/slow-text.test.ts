import { describe, expect, it } from 'vitest';
import { readPack } from '@/lib/exchange/pack';
import { clean, fold } from '@/lib/kernel/text';
import { parseCount } from '@/lib/language/amounts/count';
import { parseInterval } from '@/lib/language/amounts/interval';
import { parseMoney } from '@/lib/language/amounts/money';
import { parseRevenue } from '@/lib/language/amounts/revenue';
import { businessModelsIn } from '@/lib/language/business-models/business-models';
import { parseCompanyType } from '@/lib/language/company-types/company-type';
import { cuesIn } from '@/lib/language/cues/cues';
import { parseDateRange } from '@/lib/language/dates/date-range';
import { parseTenure } from '@/lib/language/dates/tenure';
import { parseIndustry } from '@/lib/language/industries/parse-industry';
import { labelOf } from '@/lib/language/labels/label';
import { smallPlaceParser } from '@/lib/language/places/place-parser';
import { parseTitle } from '@/lib/language/titles/parse-title';
import { technologiesNamedIn } from '@/lib/technology/technologies-named';
import { hostileTexts } from './hostile-texts';
import { growthOf, isSlow } from './time';

const parsePlace = smallPlaceParser();

const parsers: Record<string, (text: string) => unknown> = {
  clean,
  fold,
  parseInterval,
  parseCount,
  parseMoney,
  parseRevenue,
  parseDateRange,
  parseTenure,
  labelOf,
  parseCompanyType,
  cuesIn,
  businessModelsIn: (text) => businessModelsIn(text, 'en'),
  parseTitle,
  parseIndustry,
  parsePlace,
  technologiesNamedIn: (text) =>
    technologiesNamedIn({ lines: [{ text, section: '' }], links: [{ href: `https://acme.example/${text.slice(0, 400)}`, text }] }),
  readPack,
};

/** Mischief that has stalled parsers before, of every family in `hostile-texts`. */
const kinds = Object.keys(hostileTexts).filter((_, at) => at % 3 === 0);

describe('no text makes a parser throw or take more than its share of time', { timeout: 120_000 }, () => {
  it.each(Object.entries(parsers))('%s stays linear up to 100,000 characters', (_, parse) => {
    parse('Acme');
    const slow = kinds.filter((kind) => {
      const make = hostileTexts[kind];
      return (
        make !== undefined &&
        isSlow(
          growthOf((length) => {
            const text = make(length);
            return () => parse(text);
          }, 50_000),
        )
      );
    });
    expect(slow).toEqual([]);
  });

  it('would notice a pattern that goes back and forth', () => {
    const spaces = hostileTexts.spaces ?? (() => '');
    expect(isSlow(growthOf((length) => () => spaces(length).replace(/\s+$/, ''), 50_000))).toBe(true);
  });
});
