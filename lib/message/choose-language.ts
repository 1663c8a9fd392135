/**
 * The language to write in: the one in which they write about themselves, where we have words for it; else the one in which
 * the user wrote the pains; else English. The reason is said, and the choice is the user's to change.
 */
import { inWords } from './in-words';
import { languageOf } from './language-of';
import type { Material } from './material';
import { phrasesIn } from './phrase-sets';

export interface ChosenLanguage {
  language: string;
  why: string;
}

/** What they wrote themselves; menus and labels are in the language of whoever reads the page. */
function theirWords({ account, person }: Material): { person: string; company: string } {
  const cues = (values: readonly { value: string[] }[] | undefined) => values?.[0]?.value ?? [];
  const text = (values: readonly { value: string }[] | undefined) => values?.map(({ value }) => value) ?? [];
  return {
    person: [...cues(person?.known['person.cues']), ...text(person?.known['person.headline']), ...text(person?.known['person.title'])].join('. '),
    company: cues(account?.known['company.cues']).join('. '),
  };
}

export function chooseLanguage(material: Material): ChosenLanguage {
  const { because } = inWords();
  const { person, company } = theirWords(material);
  const theirs = languageOf(person) ?? languageOf(company);
  const named = theirs === null ? undefined : phrasesIn(theirs);
  if (named) return { language: named.language, why: languageOf(person) ? because.theirProfile : because.theirCompany };
  const own = languageOf(material.pains.map(({ pain }) => `${pain.name}. ${pain.challenge ?? ''}`).join(' '));
  const written = own === null ? undefined : phrasesIn(own);
  if (written) return { language: written.language, why: because.yourPains };
  return { language: 'en', why: because.nothingTells };
}
