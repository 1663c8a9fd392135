/**
 * What nobody may be judged by (design: closed vocabulary, "forbidden for ever"). A persona's document may hold such
 * notes for people to read; a criterion never asks for them, under whatever name, in English, German, French or Spanish.
 */
import { fold } from '@/lib/kernel/text';

/** Folded words by the fact that they name. A word that is common for something else stays out (`race` of cars is the price of English). */
const words: Readonly<Record<string, string>> = {
  age: 'age lebensalter edad',
  birth: 'birth birthday geburt geburtstag geburtsdatum geburtsjahr naissance nacimiento cumpleanos',
  gender: 'gender geschlecht genero',
  sex: 'sex sexe sexo',
  family: 'family familie familienstand famille familia',
  marital: 'marital zivilstand matrimonial conyugal',
  married: 'married verheiratet marie mariee casado casada',
  children: 'children enfants hijos hijas',
  income: 'income einkommen haushaltseinkommen',
  salary: 'salary gehalt salaire salario sueldo',
  wealth: 'wealth vermogen patrimoine patrimonio',
  health: 'health gesundheit krankheit sante salud',
  disability: 'disability behinderung handicap discapacidad',
  religion: 'religion konfession',
  faith: 'faith glaube glauben croyance',
  union: 'union gewerkschaft syndicat sindicato',
  ethnicity: 'ethnicity ethnie ethnizitat etnia',
  race: 'race rasse raza',
  nationality: 'nationality nationalitat staatsangehorigkeit nationalite nacionalidad',
  orientation: 'orientation',
  personality: 'personality personlichkeit personnalite personalidad',
  politics: 'politics',
  photo: 'photo foto',
  email: 'email',
  phone: 'phone telefon telefono',
};
const factOf = new Map(Object.entries(words).flatMap(([fact, names]) => names.split(' ').map((name) => [name, fact] as const)));

/** German nouns that are other words in English: they count with their capital, or alone. */
const german: Readonly<Record<string, string>> = { Alter: 'age', Kinder: 'children' };

/** The forbidden fact that a criterion kind or the name of an attribute speaks of, or null: `age-range` → `age`, `months-in-role` → null. */
export function forbiddenFactIn(name: string): string | null {
  for (const word of fold(name).split(/[^a-z]+/)) {
    const fact = factOf.get(word);
    if (fact) return fact;
  }
  const alone = name.trim().toLowerCase();
  const found = Object.keys(german).find((noun) => noun.toLowerCase() === alone || name.split(/[^\p{L}]+/u).includes(noun));
  return found ? german[found]! : null;
}

const howOld = /\bhow old\b|\bwie alt\b|\bcuántos años\b/iu;
const refusal = (fact: string) => `Nobody is judged by ${fact} here. It can stand in the written part, where people read it.`;

/** Why a criterion about a person must not be, or null. Looks at the kind, the attribute it names and the question it asks. */
export function forbiddenAsk(kind: string, params: unknown): string | null {
  const texts = Object.entries((params ?? {}) as Record<string, unknown>).filter(([name]) => name === 'attribute' || name === 'ask');
  const asks = texts.map(([, value]) => forbiddenFactIn(String(value)) ?? (howOld.test(String(value)) ? 'age' : null));
  const fact = forbiddenFactIn(kind) ?? asks.find((each) => each !== null) ?? null;
  return fact === null ? null : refusal(fact);
}

/** At the beginning of a line, where it says who is looked for; "Women's Health" is the name of something. */
const lead = String.raw`^(?:(?:only|no|not|must(?: be)?|nur|keine?|seulement|que|solo|sólo|young|old|older|younger|junge|ältere|jeunes|jóvenes|single|married|unverheiratete?|verheiratete?) )*`;
const end = String.raw`(?![\p{L}'’])`;
const groups: readonly (readonly [fact: string, group: RegExp])[] = [
  [
    'gender',
    new RegExp(
      `${lead}(?:wom[ae]n|m[ae]n|females?|males?|ladies|gentlemen|girls|boys|frauen?|männer|mann|weiblich|männlich|femmes?|hommes?|mujer(?:es)?|hombres?)${end}`,
      'iu',
    ),
  ],
  ['family', new RegExp(`${lead}(?:mothers|fathers|parents|moms|mums|dads|mütter|väter|eltern|mères?|pères?|parents|madres?|padres?)${end}`, 'iu')],
  [
    'family',
    /^(?:singles?|married|divorced|verheiratet|ledig|geschieden|mariée?s?|célibataires?|divorcée?s?|casad[oa]s?|solter[oa]s?|divorciad[oa]s?)$/iu,
  ],
];
/** Grown people: smaller numbers are months, years in a role, numbers of people. */
const years = String.raw`(?:1[6-9]|[2-9]\d)`;
const bound = String.raw`(?:unter|über|ab|bis|under|over|below|above|younger than|older than|jünger als|älter als|moins de|plus de|menos de|más de|menores de|mayores de|<|>)\s*`;
const unit = String.raw`\s*(?:years?|yrs?|jahren?|ans|años)`;
const range = String.raw`(?:(?:between|zwischen|entre|de|from|von)\s+)?${years}\s*(?:-|–|—|to|and|bis|und|à|et|a|y)\s*${years}`;
const ages: readonly RegExp[] = [
  new RegExp(`^(?:.*\\s)?${years}${unit}?[\\s-](?:old|olds|of age|alte?r?|jährige?)$`, 'iu'),
  new RegExp(`^(?:.*\\s)?(?:${bound})${years}(?:${unit})?$`, 'iu'),
  new RegExp(`^${range}(?:${unit})?(?:[\\s-](?:old|of age|alt))?$`, 'iu'),
  /^(?:in (?:their|ihren)|age|aged|mitte|anfang|ende)\s+(?:early |mid |late )?(?:twenties|thirties|forties|fifties|sixties|[2-6]0s?|zwanzig|dreißig|vierzig|fünfzig)$/iu,
  /^(?:millennials|baby ?boomers?|gen(?:eration)?[ -][xyz])$/iu,
];

/** Why free words about a person are refused, or null: "women", "30 to 35 years old", "unter 30" say who somebody is, not what they do. */
export function forbiddenWish(text: string): string | null {
  const said = text.trim();
  const group = groups.find(([, pattern]) => pattern.test(said));
  if (group) return refusal(group[0]);
  return ages.some((pattern) => pattern.test(said)) ? refusal('age') : null;
}
