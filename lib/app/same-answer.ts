/** Whether two views say the same: every value, gap and band, whatever the time of reading and the order of quotes. */
import type { PanelView } from '@/lib/protocol/panel-view';

function said(view: PanelView): string {
  if (view.state !== 'verdict') return JSON.stringify(view);
  const { account, person, rows, gaps, problems, url } = view.look;
  const part = (known: object, verdicts: readonly { band: string; score: number | null }[]) => [
    Object.entries(known).map(([key, values]) => [key, (values as { value: unknown }[]).map(({ value }) => value)]),
    verdicts.map(({ band, score }) => [band, score]),
  ];
  return JSON.stringify([
    url,
    account && part(account.account.known, account.verdicts),
    person && part(person.person.known, person.verdicts),
    rows.map(({ key, facts, ...row }) => [
      key,
      facts,
      row.person?.fit?.band,
      row.person?.fit?.score,
      row.company?.fit?.band,
      row.company?.fit?.score,
    ]),
    gaps,
    problems.map(({ code }) => code),
  ]);
}

export const sameAnswer = (one: PanelView, other: PanelView): boolean => said(one) === said(other);
