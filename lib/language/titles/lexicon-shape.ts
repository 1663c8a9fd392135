/**
 * The form in which one language's words for jobs are written down. Files under `lexicon/` default-export one
 * `Lexicon` each and are found by folder scan; a language may spread over several files. Words are comma-separated,
 * written with their accents, in any case; a phrase is written with spaces; the masculine singular is enough where
 * the feminine is regular. Compounds need no entry of their own when both halves have one.
 */
import type { JobFunction } from './functions';
import type { Manages, Seniority } from './seniorities';

/** BCP 47; `mul` holds what every language uses alike (CEO, SAP) and says nothing about the language. */
export type TitleLanguage =
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'pt'
  | 'nl'
  | 'it'
  | 'pl'
  | 'sv'
  | 'da'
  | 'no'
  | 'fi'
  | 'tr'
  | 'cs'
  | 'ro'
  | 'ja'
  | 'ko'
  | 'zh'
  | 'mul';

/**
 * How a head noun's own functions and the fields named beside it go together:
 * `strong` own only (recruiter, buyer) · `open` own, then the fields (project manager) · `soft` fields, then own
 * (engineer) · `weak` own only where no field is named (clerk, assistant).
 */
export type Weight = 'strong' | 'open' | 'soft' | 'weak';

/** A noun that makes a title: "director", "accountant", "product manager". */
export interface Head {
  level: Seniority;
  manages: Manages;
  functions?: readonly JobFunction[];
  /** Unless said, `open` for those who manage people, `strong` for all others. */
  weight?: Weight;
  /** Names the post across languages, for matching a user's words ("ceo", "product-manager"). */
  post?: string;
  /** Serves somebody else, whose title may follow and is not theirs: assistant, secretary. */
  serves?: boolean;
  /** A role beside the main one: investor, speaker, member of a supervisory board. */
  side?: boolean;
}

/** A word that lifts or lowers a head: "senior", "junior", "lead", "chief". `none` leaves it as it is. */
export type Grade = 'senior' | 'junior' | 'intern' | 'lead' | 'chief' | 'principal' | 'staff' | 'associate' | 'none';

/** Small words that shape a title. `at` begins the company, `of` the object, `tail` a description, `legal` ends a company's name. */
export type Mark = 'and' | 'of' | 'at' | 'article' | 'blank' | 'former' | 'seeking' | 'aspiring' | 'tail' | 'legal';

export interface Lexicon {
  language: TitleLanguage;
  heads?: readonly (Head & { words: string })[];
  /** Individual contributors (level mid, manages nothing) by function and weight. */
  jobs?: Partial<Record<Weight, Partial<Record<JobFunction, string>>>>;
  /** Individual contributors without a function of their own: specialist, officer, analyst. */
  plainJobs?: string;
  /** Endings that only words for occupations have: "-ologist", "-icien". They say that it is a job, not which. */
  jobEndings?: string;
  /** Fields of work. Before the semicolon: the function's own names; after it: narrower words. */
  fields?: Partial<Record<JobFunction, string>>;
  /** Fields that belong to several functions: "sales operations". */
  mixedFields?: readonly { functions: readonly JobFunction[]; words: string }[];
  /** Things that one may be in charge of without a team; joined with `chargeHeads` and `chargeFields`. */
  charges?: readonly { functions: readonly JobFunction[]; post?: string; words: string }[];
  /** `*` stands for the thing: "* manager", "chef de *". */
  chargeHeads?: string;
  chargeFields?: string;
  grades?: Partial<Record<Exclude<Grade, 'none'>, string>>;
  /** Words that grade a head that follows and are a head themselves otherwise: "lead", "trainee", "assistant". */
  doubles?: readonly (Head & { grade: Grade; words: string })[];
  marks?: Partial<Record<Mark, string>>;
}
