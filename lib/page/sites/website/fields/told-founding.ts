/** The year of foundation as a figure on a tile ("2021 / Founded") or as the entry of a history ("2013 / Fondazione di Acme a Roma"). */
import { isAbout } from '@/lib/language/site-words/site-words';
import { confidence } from '@/lib/signal/confidence';
import type { Source } from '../../../reader';
import { quoteLine } from '../../../sources/quote';
import { ownVoice } from '../sentences';
import type { WebsiteSubject } from '../subject';
import { agreed } from './agreed';
import { tilesOn } from './tiles';

const founding = 'founding|foundation|fundaci[óo]n|fundação|gründung|création|fondation|fondazione|nascita|oprichting';

/** "1984 / Founding of the family business": the first entry of a history. */
const ofTheFirm = new RegExp(
  `^(?:${founding}|creation|grundande\\w*|grundlæggelse\\w*|założenie|założeni\\w*|založení) (?:of |de |des? |du |der |dell[ae'’] ?|da |van |av |af |firmy|společnosti|l['’])?(?:(?:la|the|our|a|l'|het|el|unser\\p{L}*) )?(?:family |empresa|company|business|firm|unternehmen|soci[ée]t[ée]|entreprise|azienda|societ[àa]|bedrijf|f[öo]retag|virksomhed|compañ[íi]a|firmy|společnosti)`,
  'iu',
);

/** "February 2020 / Founding of Acme": an entry of a history that says whose founding it is. */
const foundingEntry = new RegExp(`^(?:the )?(?:${founding}|grundandet|grundlæggelse|stiftelse)(?![a-zà-ÿ])`, 'i');

/** Characters of a date alone, and of what stands below it. */
const longestDate = 20;
const longestEntry = 160;

const datedFounding: Source<number, WebsiteSubject> = ({ outline }, subject) =>
  agreed(
    outline.lines.flatMap(({ text }, line) => {
      const value = text.length <= longestDate ? /^(?:\p{L}{3,10}\s)?((?:1[6-9]|20)\d\d)$/u.exec(text)?.[1] : undefined;
      const entry = outline.lines[line + 1]?.text ?? '';
      const isOwn =
        value &&
        entry.length <= longestEntry &&
        foundingEntry.test(entry) &&
        (entry.replace(foundingEntry, '') === '' || isAbout('foundedLabel', entry) || ownVoice(entry, subject));
      return isOwn
        ? [{ value: Number(value), confidence: confidence.shaped, evidence: [quoteLine(outline, line), quoteLine(outline, line + 1)] }]
        : [];
    }),
  );

/** The year alone above its label; where there is none, the entries of a history. */
export const toldFounding: Source<number, WebsiteSubject> = (page, subject) => {
  const tiled = agreed(
    tilesOn(page.outline, /^(?:1[6-9]|20)\d\d$/, (label) => isAbout('foundedLabel', label) || ofTheFirm.test(label)).map(({ value, line }) => ({
      value: Number(value),
      confidence: confidence.labelled,
      evidence: [quoteLine(page.outline, line, { source: 'label' })],
    })),
  );
  return tiled.length > 0 ? tiled : datedFounding(page, subject);
};
