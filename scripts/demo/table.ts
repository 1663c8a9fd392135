/** A verdict as text: band, score and range, then each reason with the words it rests on. */
import type { PanelView } from '@/lib/protocol/panel-view';
import type { Verdict } from '@/lib/verdict/verdict';

const marks = { met: '+', partly: '~', 'not-met': '-', unknown: '?' } as const;
const widest = 110;

const quoted = (text: string) => (text.length > widest ? `${text.slice(0, widest - 1)}…` : text);

function verdictLines(heading: string, verdict: Verdict & { grade: string }): string[] {
  const range = verdict.score === null ? 'no score' : `${verdict.score} (${verdict.low}–${verdict.high})`;
  const lines = [`  ${heading}: ${verdict.band}, ${range}, ${Math.round(verdict.coverage * 100)} % known, profile grade ${verdict.grade}`];
  for (const exclusion of verdict.exclusions) lines.push(`    ! ${exclusion.reason}`);
  for (const criterion of verdict.criteria) {
    lines.push(`    ${criterion.mode === 'exclude' && criterion.answer === 'not-met' ? '·' : marks[criterion.answer]} ${criterion.because}`);
    const [first] = criterion.evidence;
    if (first) lines.push(`        “${quoted(first.quote)}” — ${first.section || 'top of the page'}`);
  }
  lines.push(`    → ${verdict.next.do}: ${verdict.next.why}${verdict.next.url ? ` ${verdict.next.url}` : ''}`);
  return lines;
}

/** The other records, one line each: what they say and what rules out. */
const alsoLines = (others: readonly (Verdict & { name: string })[]) =>
  others.map(
    ({ name, band, score, ruledOutBy }) =>
      `    also ${name}: ${band}${band === 'ruled-out' ? ` (${ruledOutBy[0] ?? ''})` : score === null ? '' : `, ${score}`}`,
  );

/** One page's answer, ready to print. */
export function table(url: string, note: string, view: PanelView): string {
  const lines = [`${url}`, `  (${note})`];
  if (view.state !== 'verdict')
    return [...lines, `  ${view.state}${'refusal' in view ? `: ${view.refusal}` : ''}${'message' in view ? `: ${view.message}` : ''}`].join('\n');
  const { account, person } = view.look;
  const [company, ...otherIcps] = account?.verdicts ?? [];
  const [personal, ...otherPersonas] = person?.verdicts ?? [];
  if (account)
    lines.push(
      ...(company
        ? verdictLines(`${account.account.known['company.name']?.[0]?.value ?? account.account.id} as ${company.icp.name}`, {
            ...company,
            grade: company.icp.grade.letter,
          })
        : ['  no ICP to match']),
    );
  lines.push(...alsoLines(otherIcps.map((verdict) => ({ ...verdict, name: verdict.icp.name }))));
  if (person)
    lines.push(
      ...(personal
        ? verdictLines(`${person.person.known['person.name']?.[0]?.value ?? person.person.id} as ${personal.persona.name}`, {
            ...personal,
            grade: personal.persona.grade.letter,
          })
        : ['  no persona to match']),
    );
  lines.push(...alsoLines(otherPersonas.map((verdict) => ({ ...verdict, name: verdict.persona.name }))));
  return lines.join('\n');
}
