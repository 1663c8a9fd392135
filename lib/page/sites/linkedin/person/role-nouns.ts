/**
 * Words that name a job in any language of the interface. Used for one thing: a headline that joins no company
 * is taken for a title only when it holds one of them, for "Helping founders sleep" is no title.
 */
import { fold } from '@/lib/kernel/text';

/** Whole words, folded; both genders where the language has them. */
const words = new Set(
  fold(
    'engineer manager director head lead leader officer president vp svp evp avp ceo cto cfo coo cmo cro cio ciso cpo chro founder cofounder owner partner consultant analyst developer designer ' +
      'architect specialist coordinator administrator assistant associate executive representative recruiter scientist researcher accountant advisor adviser strategist producer editor writer ' +
      'marketer trainer coach lawyer attorney counsel buyer planner controller supervisor technician programmer professor lecturer teacher nurse physician chairman chairwoman chair principal ' +
      'geschaftsfuhrer geschaftsfuhrerin leiter leiterin inhaber inhaberin grunder grunderin entwickler entwicklerin berater beraterin referent referentin vorstand prokurist ingenieur ingenieurin ' +
      'directeur directrice responsable chef cheffe gerant gerante fondateur fondatrice ingenieure developpeur developpeuse consultante chargee charge dirigeant presidente president conseiller ' +
      'director directora gerente jefe jefa fundador fundadora ingeniero ingeniera desarrollador desarrolladora consultor consultora socio socia encargado encargada asesor asesora ' +
      'diretor diretora coordenador coordenadora engenheiro engenheira desenvolvedor desenvolvedora socio analista fundador presidente ' +
      'direttore direttrice amministratore titolare fondatore fondatrice ingegnere sviluppatore sviluppatrice consulente socio responsabile ' +
      'directeur manager oprichter eigenaar adviseur ontwikkelaar hoofd bestuurder ' +
      'dyrektor kierownik kierowniczka prezes wlasciciel zalozyciel inzynier programista specjalista specjalistka',
  ).split(' '),
);

/** Openings that tell of the past, of a wish or of what somebody does for others. */
const notTitle =
  /^(?:ex|former|formerly|past|retired|aspiring|helping|i|we|my|on a|building|making|passionate|seeking|looking|open to|student|ehemalig\w*|student\w*|etudiant\w*|estudiante|studente|stagiaire|ancien\w*|ehem)\b/;

/** True for a text that does not begin as a former role, a wish or an offer. */
export const opensTitle = (text: string): boolean => /^[\p{Lu}\p{Lo}]/u.test(text) && !notTitle.test(fold(text));

/** Endings of titles in scripts without spaces. */
const cjkEnd =
  /(?:部長|課長|社長|会長|取締役|責任者|担当|マネージャー|エンジニア|ディレクター|コンサルタント|代表|经理|总监|工程师|主管|总裁|董事长|顾问|대표|이사|팀장|매니저|본부장|과장|부장|엔지니어|컨설턴트)$/;

/** True for a short text that names a job: "HR-Operations Manager", "Geschäftsführerin". */
export function namesJob(text: string): boolean {
  const folded = fold(text);
  if (folded.length > 80 || notTitle.test(folded) || /[!?]/.test(text)) return false;
  const parts = folded.split(/[^\p{L}]+/u);
  if (cjkEnd.test(text)) return text.length <= 30 && !/株式会社|有限会社|合同会社|公司|주식회사|㈜/.test(text);
  return (
    parts.length <= 10 &&
    parts.some(
      (part) =>
        words.has(part) ||
        /(?:leiter|leiterin|manager|managerin|entwickler|entwicklerin|ingenieur|berater|beraterin|referent|referentin)$/.test(part),
    )
  );
}
