/**
 * Facts about the company in a table or list of facts ("Founded | 1987", "従業員数 | 126名"): label and value stand apart and
 * the value is nothing but the fact.
 */
import { parseInterval } from '@/lib/language/amounts/interval';
import { parseRevenue } from '@/lib/language/amounts/revenue';
import { isAbout, type SiteTopic } from '@/lib/language/site-words/site-words';
import { confidence } from '@/lib/signal/confidence';
import type { Interval, Revenue } from '@/lib/signal/vocabulary';
import type { Found, Source } from '../../../reader';
import { landmarksAround } from '../../../sources/lines';
import { quoteLine } from '../../../sources/quote';
import { ownVoice } from '../sentences';
import type { WebsiteSubject } from '../subject';
import { agreed } from './agreed';
import { tilesOn } from './tiles';

const longestLabel = 40;
const longestValue = 60;

function stated<Value>(topic: SiteTopic, parse: (text: string) => Value | null): Source<Value, WebsiteSubject> {
  return ({ outline }) => {
    const found: Found<Value>[] = [];
    for (const { label, values, section } of outline.pairs) {
      const [only] = values;
      if (!only || values.length > 1 || label.length > longestLabel || only.text.length > longestValue || !isAbout(topic, label)) continue;
      const around = landmarksAround(outline, section);
      if (around.has('nav') || around.has('dialog')) continue;
      const value = parse(only.text);
      if (value !== null)
        found.push({ value, confidence: confidence.labelled, evidence: [quoteLine(outline, only.line, { source: 'label', part: only.text })] });
    }
    return agreed(found);
  };
}

/** What stands in brackets behind a fact says when or where it was counted. */
const bare = (text: string): string => text.replace(/[(\uFF08][^)\uFF09]{0,40}[)\uFF09]/g, ' ').trim();
const year = /^\D{0,20}(1[6-9]\d\d|20\d\d)(?!\d)/;

export const statedFounding = stated<number>('foundedLabel', (text) => {
  const match = year.exec(text);
  return match ? Number(match[1]) : null;
});

export const statedEmployees = stated<Interval>('employeesLabel', (text) => {
  const count = /^\D{0,16}(\d[\d.,' ]*\d|\d)\s?(?:[人名명位]|\p{L}+)?\.?$/u.exec(bare(text));
  return count ? parseInterval(bare(text).replace(/[人名명位]$/u, '')) : null;
});

export const statedRevenue = stated<Revenue>('revenue', (text) => parseRevenue(bare(text)));

/** "1984 / Founding of the family business": the first entry of a history. */
const foundation =
  /^(?:founding|foundation|creation|fundaci[óo]n|fundação|gründung|création|fondation|fondazione|nascita|oprichting|grundande\w*|grundlæggelse\w*|założenie|założeni\w*|založení) (?:of |de |des? |du |der |dell[ae'’] ?|da |van |av |af |firmy|společnosti|l['’])?(?:(?:la|the|our|a|l'|het|el|unser\p{L}*) )?(?:family |empresa|company|business|firm|unternehmen|soci[ée]t[ée]|entreprise|azienda|societ[àa]|bedrijf|f[öo]retag|virksomhed|compañ[íi]a|firmy|společnosti)/iu;

/** "2013 / Fondazione di Acme a Roma", "February 2020 / Founding of Acme": an entry of a history that says whose founding it is. */
const foundingEntry =
  /^(?:the )?(?:founding|foundation|fundaci[óo]n|fundação|gründung|fondation|création|fondazione|nascita|oprichting|grundandet|grundlæggelse|stiftelse)(?![a-zà-ÿ])/i;

const datedFounding: Source<number, WebsiteSubject> = ({ outline }, subject) =>
  agreed(
    outline.lines.flatMap(({ text }, line) => {
      const value = text.length <= 20 ? /^(?:\p{L}{3,10}\s)?((?:1[6-9]|20)\d\d)$/u.exec(text)?.[1] : undefined;
      const entry = outline.lines[line + 1]?.text ?? '';
      const isOwn =
        value &&
        entry.length <= 160 &&
        foundingEntry.test(entry) &&
        (entry.replace(foundingEntry, '') === '' || isAbout('foundedLabel', entry) || ownVoice(entry, subject));
      return isOwn
        ? [{ value: Number(value), confidence: confidence.shaped, evidence: [quoteLine(outline, line), quoteLine(outline, line + 1)] }]
        : [];
    }),
  );

/** "2021 / Founded": the year alone above its label. */
export const tiledFounding: Source<number, WebsiteSubject> = (page, subject) => {
  const tiled = agreed(
    tilesOn(page.outline, /^(?:1[6-9]|20)\d\d$/, (label) => isAbout('foundedLabel', label) || foundation.test(label)).map(({ value, line }) => ({
      value: Number(value),
      confidence: confidence.labelled,
      evidence: [quoteLine(page.outline, line, { source: 'label' })],
    })),
  );
  return tiled.length > 0 ? tiled : datedFounding(page, subject);
};

/** "people" alone may be anybody's: those helped, those trained. */
const anybody = /^(?:people|since|seit|sinds)$/i;

/** "120+ / Employees"; a plan with a price beside it counts the people of its buyer. */
export const tiledEmployees: Source<Interval, WebsiteSubject> = ({ outline }) => {
  if (outline.lines.some(({ text }) => text.length <= 40 && /[€$£]\s?\d|\d\s?[€$£]/.test(text))) return [];
  return agreed(
    tilesOn(outline, /^\d{1,3}(?:[.,' ]?\d{3})?\s?\+?$/, (label) => !anybody.test(label) && isAbout('employeesLabel', label)).flatMap(
      ({ value, line }) => {
        const count = Number(value.replace(/\D/g, ''));
        return count < 2
          ? []
          : [
              {
                value: { min: count, max: value.endsWith('+') ? null : count },
                confidence: confidence.labelled,
                evidence: [quoteLine(outline, line, { source: 'label' })],
              },
            ];
      },
    ),
  );
};
