/**
 * Splits the legal form off a company's name, so that "Example GmbH" on LinkedIn and "Example" in a list can be
 * seen as one name. Only for matching: what is shown is always the name as the page wrote it.
 */
import { clean, fold } from '@/lib/kernel/text';

/**
 * Canonical form → further ways to write it, folded and without dots. Sources: the registers' own abbreviations of
 * the countries named (ISO 20275 lists them all; these are the ones that appear in trade names).
 */
const forms: Readonly<Record<string, string>> = {
  'GmbH & Co. KG': 'gmbh & co kg|gmbh + co kg|gmbh und co kg|ag & co kg|se & co kg|ug & co kg|ug haftungsbeschrankt & co kg|gmbh & cokg',
  'GmbH & Co. KGaA': 'gmbh & co kgaa|se & co kgaa|ag & co kgaa',
  GmbH: 'gmbh|mbh|gesellschaft mit beschrankter haftung|ges mbh|gesmbh|g m b h',
  gGmbH: 'ggmbh',
  UG: 'ug|ug haftungsbeschrankt',
  AG: 'ag|aktiengesellschaft',
  SE: 'se',
  KGaA: 'kgaa',
  KG: 'kg|kommanditgesellschaft|co kg|& co kg',
  OHG: 'ohg',
  GbR: 'gbr',
  'e.V.': 'ev|e v',
  eG: 'eg',
  'e.K.': 'ek|e k',
  Ltd: 'ltd|limited|co ltd|company limited|pty ltd|pty limited|pte ltd|pte limited|pvt ltd|pvt limited|private limited|p ltd|ltd co',
  LLC: 'llc|l l c|limited liability company',
  Inc: 'inc|incorporated',
  Corp: 'corp|corporation',
  PLC: 'plc|p l c|public limited company',
  LLP: 'llp',
  LP: 'lp',
  PBC: 'pbc',
  'S.A.': 'sa|s a|sau|s a u|societe anonyme|sociedad anonima',
  'S.A. de C.V.': 'sa de cv|s a de c v|sapi de cv|s de rl de cv|sab de cv',
  SAS: 'sas|s a s|sasu',
  SARL: 'sarl|s a r l|eurl|s a rl',
  SNC: 'snc|s n c',
  SCA: 'sca',
  'S.L.': 'sl|s l|slu|s l u|sociedad limitada',
  Lda: 'lda|unipessoal lda|ltda|ltda me|limitada|eireli',
  'S.p.A.': 'spa|s p a',
  'S.r.l.': 'srl|s r l|srls|s r l s|srl unipersonale',
  'B.V.': 'bv|b v|bvba|besloten vennootschap',
  'N.V.': 'nv|n v',
  VOF: 'vof|v o f',
  VZW: 'vzw|asbl',
  SPRL: 'sprl',
  AB: 'ab|aktiebolag|ab publ',
  AS: 'as|asa|a s',
  'A/S': 'a/s',
  ApS: 'aps',
  Oy: 'oy|oyj|oy ab',
  'sp. z o.o.': 'sp z oo|sp z o o|spolka z oo|spolka z o o|spolka z ograniczona odpowiedzialnoscia|sp z oo sp k|sp z o o sp k',
  'sp. k.': 'sp k|spk',
  'sp. j.': 'sp j',
  's.r.o.': 'sro|s r o|spol s ro|spol s r o',
  'd.o.o.': 'doo|d o o',
  'Kft.': 'kft',
  'Zrt.': 'zrt|nyrt',
  OÜ: 'ou',
  UAB: 'uab',
  SIA: 'sia',
  EOOD: 'eood|ood',
  'A.Ş.': 'anonim sirketi',
  'Ltd. Şti.': 'ltd sti|limited sirketi',
  'K.K.': 'kk|k k|kabushiki kaisha',
  'Sdn Bhd': 'sdn bhd',
};

const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries(forms).flatMap(([form, written]) => written.split('|').map((each): [string, string] => [each, form])),
);
const longest = Math.max(...[...spellings.keys()].map((each) => each.split(' ').length));

/** Up to three letters are a form only in capitals, with dots, or in the form's own mixed case: "Such as" has none. */
function looksLikeForm(written: string, form: string): boolean {
  const letters = written.replace(/[^\p{L}]/gu, '');
  return (
    letters.length > 3 ||
    letters === letters.toUpperCase() ||
    /\p{L}\./u.test(written) ||
    written.replace(/[.,]/g, '') === form.replace(/\./g, '') ||
    /^(?:inc|ltd|llc|plc|srl|doo|lda|sro)$/i.test(letters)
  );
}

/** The legal form at the end of a name (null when there is none) and the name without it. A name is never emptied. */
export function legalFormOf(name: string): { form: string | null; bare: string } {
  const line = clean(name.length > 300 ? name.slice(0, 300) : name);
  const words = line.split(' ');
  const folded = words.map((word) => fold(word).replace(/[.,()]/g, ''));
  for (let count = Math.min(longest, words.length - 1); count > 0; count -= 1) {
    const from = words.length - count;
    const form = spellings.get(folded.slice(from).join(' '));
    if (!form || !looksLikeForm(words.slice(from).join(' '), form)) continue;
    const bare = words
      .slice(0, from)
      .join(' ')
      .replace(/[\s,(&+-]+$/, '');
    if (bare !== '') return { form, bare };
  }
  return { form: null, bare: line };
}
