/** Whether a short text is somebody's title or the name of an open role: words that the language of jobs knows, and no sentence. */
import { isAbout } from '@/lib/language/site-words/site-words';
import { parseTitle } from '@/lib/language/titles/parse-title';

const mostCharacters = 100;
const mostWords = 14;
/** Sentences, prices, addresses, dates. */
const noTitle =
  /[?!“”"]|https?:|@\w|\d{3,}|[€$£]|\b(?:we|our|you|your|my|i|he|she|is|are|was|has|have|who|wir|nous|nuestr\w+|noss\w+)\b|[a-zà-ÿ]\.\s[A-Z]|(?:\s\S+){4}\s[a-zà-ÿ]{3,}\.$/i;

/** Ranks and trades at the end of Japanese, Korean and Chinese titles. */
const eastern =
  /(?:取締役|社長|会長|部長|課長|室長|所長|役員|監査役|担当|エンジニア|デザイナー|マネージャー|コンサルタント|営業|대표|대표이사|이사|본부장|팀장|실장|부장|과장|매니저|개발자|디자이너|엔지니어|总经理|总裁|董事长|总监|经理|主管|工程师|设计师|创始人|顾问|總經理|執行長|經理|總監|工程師|設計師|創辦人|CEO|CTO|CFO|COO)$/;

/** The seats of a board, as associations list them: by the office, not by who holds it. */
const seat =
  /^(?:(?:vice)?presidenci?a|(?:vice)?presid[êe]ncia|secretar[íi]a(?: general)?|secretariado|tesorer[íi]a|tesouraria|vocal[íi]a|vocal(?: \d{1,2})?|(?:vice)?pr[ée]sidence|secr[ée]tariat|tr[ée]sorerie|presidenza|segreteria|tesoreria|kassenwart(?:in)?|schriftf[üu]hrer(?:in)?|beisitzer(?:in)?|kass[öo]r|kasserer|ordf[öo]rande|ledamot|skarbnik|voorzitter|penningmeester)$/i;

/** @returns the text as a title; null when it is none. */
export function jobTitle(text: string): string | null {
  if (text.length > mostCharacters * 2) return null;
  const title = text.replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g, '');
  if (title.length < 2 || title.length > mostCharacters || title.split(' ').length > mostWords || noTitle.test(title)) return null;
  const { seniority, functions } = parseTitle(title);
  const isPlain = seniority === 'unknown' || seniority === 'mid';
  if (isPlain && (['captions', 'more', 'openRoles', 'team'] as const).some((topic) => isAbout(topic, title))) return null;
  return seniority !== 'unknown' || functions.length > 0 || eastern.test(title) || seat.test(title) ? title : null;
}

/** A role to be filled: more than the name of a field ("Sales", "Marketing & Sales"). */
export function roleTitle(text: string): string | null {
  const title = jobTitle(text);
  if (title !== null && eastern.test(title)) return title;
  if (title !== null && seat.test(title)) return null;
  return title !== null &&
    parseTitle(title).seniority !== 'unknown' &&
    !/^[\p{L}]+(?:(?:\s?[&/,]\s?|\s(?:and|und|et|y|e|en|och|og|i|ja)\s)\p{L}+)?$/u.test(title)
    ? title
    : isWordOfJob(title);
}

/** One word that names a person's work ("Buchhalter", "Accountant") and no department. */
function isWordOfJob(title: string | null): string | null {
  if (title === null || /\s/.test(title)) return null;
  return /(?:er|or|eur|euse|in|ist|iste|ista|ant|ent|dor|dora|ore|rice|är|are|ør|nik|arz|ka|jä|czy|cı|ci|mann|frau)$/iu.test(title) &&
    parseTitle(title).seniority !== 'unknown'
    ? title
    : null;
}
