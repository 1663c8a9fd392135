/**
 * A company's name for comparing: "Acme Robotics GmbH & Co. KG" and "ACME Robotics" are one name. Only legal forms
 * are dropped; words such as Group or Holding name another company and stay.
 */
import { fold } from '@/lib/kernel/text';

/** Legal forms after folding and dropping dots and slashes. Order does not matter; they are taken from the end one by one. */
const legalForms = new Set(
  `ab ag ans aps as asa bhd bv bvba co company cooperatief coop corp corporation cv cvba da doo dooel ead ed ehf eg eirl ek ev eood eurl gbr
  gesmbh ggmbh gmbh haftungsbeschrankt hf inc incorporated jsc kda kft kg kgaa kk ks lc lda limited limitada llc llp lp ltd ltda mbh nv nyrt oao oe og
  ohg oo ood ooo oy oyj pao plc pllc pte pty pvt private rt sa sab sae saic sal sapi sarl sas sasu sc sca scop scs sdn se sicav sl slu slne snc soparfi sp spk
  spol spolka spzoo srl srls sro ug unlimited vof zao zoo zrt`.split(/\s+/),
);

/** These stand inside a compound form only ("GmbH & Co. KG", "Sp. z o.o.", "S.A. de C.V."), so they go only after a form has gone. */
const connectors = new Set(['and', 'und', 'et', 'y', 'e', 'de', 'z', '&']);
/** Also English words: dropped only behind another legal form. */
const onlyBehindAForm = new Set(['private', 'sp', 'da', 'ed', 'eg', 'ks', 'sc', 'oe', 'zoo']);

/** By its capitals only: a day spa is no S.p.A. */
const italianForm = /\s(?:S\.?p\.?A|S\.P\.A)\.?\s?$/;
const asianForms = /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|\(주\)|㈱/g;

/** Folded words of the name without its legal form; never empty for a name that has letters or digits. */
export function bareName(name: string): string {
  const withoutItalian = name.replace(italianForm, '').trim();
  const words = fold((withoutItalian || name).replace(asianForms, ' '))
    .replace(/[.'’`´/]/g, '')
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim()
    .split(' ');
  let end = words.length;
  while (end > 1) {
    const word = words[end - 1]!;
    const dropped = end < words.length;
    if (legalForms.has(word) ? !dropped && onlyBehindAForm.has(word) : !(dropped && connectors.has(word))) break;
    end -= 1;
  }
  return words.slice(0, end).join(' ');
}

/** What people write where a company's name is asked for and there is none. */
const noCompany = new Set(
  `self employed|selfemployed|freelance|freelancer|freelancing|independent|independent consultant|stealth|stealth startup|stealth mode|stealth mode startup
  |confidential|undisclosed|unemployed|none|na|n a|various|privat|private|student|retired|career break|selbststandig|selbstandig|freiberuflich|freiberufler
  |freischaffend|arbeitssuchend|autonomo|independiente|por cuenta propia|independant|independante|a mon compte|auto entrepreneur|zzp|zzper|zelfstandig
  |libero professionista|freelance consultant|lavoratore autonomo|profissional autonomo|autonoma|em busca de oportunidades`
    .split('|')
    .map((each) => each.trim()),
);

/** False for texts such as "Self-employed": they join nobody to anybody. */
export function isCompanyName(name: string): boolean {
  const bare = bareName(name);
  return /\p{L}|\p{N}/u.test(bare) && bare.length >= 2 && !noCompany.has(bare);
}
