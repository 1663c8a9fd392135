/**
 * Whether a text is a person's name. Strict, because headings, departments, towns and firms have the same shape: two to five
 * words of letters, each with a capital or a particle, none of them a word for a job.
 */

import { fold } from '@/lib/kernel/text';
import { isAbout } from '@/lib/language/site-words/site-words';
import { parseTitle } from '@/lib/language/titles/parse-title';
import { endsWithLegalForm, isCaption } from '../name/words';
import { jobTitle } from './job-title';

/** Academic titles and forms of address in front, degrees behind: left off. */
const before =
  /^(?:(?:dr|prof|mag|ing|dipl|med|iur|jur|rer|nat|phil|habil|mr|mrs|ms|mx|miss|sir|dame|herr|frau|m|mme|mlle|sr|sra|srta|don|doña|dott|dott\.ssa|avv|arch|rag|drs|ir|mgr|bc|rndr|judr|mudr|lic|univ|doc|hc|h\.c|dipl\.-ing|dipl\.-kfm|dipl\.-inf|msc|ra|rain|me|maître)\.?(?:-\w+\.?)?\s+)+/i;
const behind = /\s*(?:,\s*|\s+(?=(?:Ph\.?D|MBA|CPA|CFA|Esq|Jr|Sr|II|III|PMP|M\.?D|LL\.?M|B\.?Sc|M\.?Sc)\b))[A-Za-zÀ-ɏ.()\s,&-]{1,40}$/;
const degree =
  /^(?:ph\.?\s?d|m\.?b\.?a|cpa|cfa|cfp|esq|jr|sr|ii|iii|iv|pmp|m\.?d|ll\.?[mb]|b\.?[as]c?|m\.?[as]c?|r\.?d|c\.?d|ms|ma|ba|bsc|msc|csc|drsc|rn|pe|cissp|dds|jd|shrm-\w+|sphr|phr|dipl\.?|fca|aca|acca|frics|mrics|mag|dr|gri|crs|abr)\.?$/i;
const particles = new Set(
  'van von der den de del della di da do dos das du la le ter ten te bin ibn al el y e af av zu zur vom st ben abu dos san mac'.split(' '),
);
const latinWord = /^Mª$|^[A-ZÀ-ÞĀ-ɏ][a-zß-ÿĀ-ɏ'’.A-ZÀ-Þ]*(?:-[A-ZÀ-ÞĀ-ɏa-zß-ÿ][a-zß-ÿĀ-ɏ'’.A-Z]*)*$/;
const otherScript = /^[\u0370-\u052F][\u0370-\u052F'’-]+$/;
const eastern =
  /^(?:[\u4E00-\u9FFF々]{1,4}[ \u3000]?[\u4E00-\u9FFF々\u3041-\u3096\u30A1-\u30FA]{1,4}|[\u30A1-\u30FA\u30FC]{2,10}[・ ][\u30A1-\u30FA\u30FC]{2,10}|[\uAC00-\uD7A3]{2,4})$/;
/** Words that no person is called, and that headings, firms and products are made of. */
const noName =
  /(?<![a-zÀ-ɏ])(?:our|the|and|your|my|for|with|to|at|in|on|of|by|we|us|you|is|are|team|group|board|office|offices|department|services?|solutions?|software|systems?|technolog(?:y|ies)|consulting|partners?|agency|studio|labs?|company|companies|university|institute|school|college|hospital|foundation|association|road|avenue|platform|product|products|customer|customers|client|clients|support|sales|marketing|engineering|design|finance|legal|operations|people|human|resources|data|digital|cloud|security|global|international|news|blog|contact|about|home|more|read|view|learn|meet|join|hello|welcome|why|how|what|who|open|position|positions|career|careers|job|jobs|mission|values|story|history|culture|privacy|policy|terms|cookie|cookies|center|centre|january|february|july|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|und|oder|mit|für|unser|unsere|wir|ihre|ihr|über|notre|nos|avec|pour|votre|nuestro|nuestra|con|para|nosso|nossa|nostro|nostra|nostri|nostre|nuestros|nuestras|nossos|nossas|unseren|unserem|onze|ons|voor|nasz|nasza|vårt|våra|vores|våre|head|chief|officer|manager|director|president|founder|linkedin|twitter|email|phone|award|awards|summit|conference|project|projects|new|free|year|years|quality|trust|business|management|development|research|strategy|analytics|network|media|creative|capital|ventures|holdings?|industries|energy|health|medical|insurance|estate|properties|great|fast|easy|simple|real|big|next|first)(?![a-zà-ɏ])/i;

const mostCharacters = 60;

/** The name without titles and degrees, as written; null when the text is none. */
export function personName(text: string): string | null {
  if (text.length > mostCharacters + 40 || text.length < 2 || /[\d@#/\\|:;!?"“”()[\]{}<>=+*_©®™…]/.test(text.replace(/\([^)]{1,20}\)/g, '')))
    return null;
  let name = text
    .replace(/\s*\([^)]{1,20}\)/g, '')
    .replace(before, '')
    .trim();
  const tail = behind.exec(name);
  if (
    tail?.[0]
      .split(/[\s,&]+/)
      .filter(Boolean)
      .every((part) => degree.test(part))
  )
    name = name.slice(0, tail.index);
  if (name.length > mostCharacters || name.includes(',')) return null;
  if (eastern.test(name))
    return isAbout('captions', name) || isAbout('places', name) || isAbout('team', name) || saysJob(name) || jobTitle(name) !== null ? null : name;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5) return null;
  const last = words.at(-1)!;
  if (
    particles.has(last.toLowerCase()) ||
    !words.every((each, at) => (at > 0 && particles.has(fold(each))) || latinWord.test(each) || otherScript.test(each))
  )
    return null;
  const whole = words.filter((each, at) => at === 0 || !particles.has(fold(each)));
  if (whole.length < 2 || whole.filter((each) => each.replace(/[^\wª]/g, '').length > 1 || otherScript.test(each)).length < 2) return null;
  if (last.endsWith('.') && last.length > 3) return null;
  if (noName.test(name) || isCaption(name) || endsWithLegalForm(name) || isAbout('captions', name) || isAbout('places', name)) return null;
  return saysJob(name) ? null : name;
}

/** "Account Executive" has the shape of a name. A surname may be a trade's word (Baker, Schneider), so a trade alone is no job. */
function saysJob(text: string): boolean {
  const { seniority, functions, manages } = parseTitle(text);
  return (seniority !== 'unknown' && (functions.length > 0 || seniority !== 'mid')) || manages === 'people' || functions.length > 1;
}
