/** One row: how it fits, who it is, why in one line, what is open; more on one press. */
import clsx from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { RuleOutForm } from '@/components/rule-out/rule-out-form';
import { PageText } from '@/components/ui/page-text';
import { Sentence } from '@/components/ui/sentence';
import { Shape } from '@/components/ui/shape';
import { bandWords, toneText } from '@/components/verdict/band-words';
import { cut } from '@/lib/kernel/text';
import type { Look } from '@/lib/protocol/panel-view';
import type { RowLook } from '@/lib/protocol/row-look';
import { inWords } from './in-words';
import { RowActions, type RowEvents } from './row-actions';
import { RowDetail } from './row-detail';
import { RowMarks } from './row-marks';
import { RowNotes } from './row-notes';
import { RowTrack } from './row-track';
import { rowBand, rowLine, rowName, rowWhy, sayUnknown, sayWhere, subjectOf } from './row-words';

interface RowItemProps extends RowEvents {
  row: RowLook;
  pageUrl: string;
  now: Date;
  open: boolean;
  choosing: boolean;
  noting: boolean;
  unkeepable: string | null;
  lists: Look['lists'];
  onToggle: () => void;
}

/** Names are cut where three lines would begin. */
const nameCharacters = 90;

export function RowItem({ row, pageUrl, now, open, choosing, noting, unkeepable, lists, onToggle, ...events }: RowItemProps) {
  const detail = useId();
  const words = rowBand(row);
  const { fit, ruledOut } = subjectOf(row);
  const name = rowName(row);
  const line = rowLine(row);
  const decided = ruledOut !== null || row.company?.ruledOut != null;
  /** An opened row says all of it below. */
  const brief = !decided && !open;
  const why = fit && brief && rowWhy(fit);
  const unknown = fit && brief && words.tone !== 'out' && sayUnknown(fit);
  const where = unknown && words.tone === 'open' ? sayWhere(row) : null;
  const company = row.about === 'person' && !decided && row.company?.fit ? row.company.fit : null;
  const companyWords = company && bandWords(company.band, company.profile.negative);
  return (
    <li data-row={row.key} className="group/row grid grid-cols-[16px_minmax(0,1fr)] gap-x-3 border-b border-rule py-3 last:border-b-0">
      <Shape name={words.shape} className={clsx('mt-0.5', toneText[words.tone])} />
      <div className="min-w-0">
        <div className="flex min-h-5 items-center justify-between gap-3">
          <p className={clsx('min-w-0 font-semibold', toneText[words.tone])}>{words.word}</p>
          {fit && !decided && <RowTrack fit={fit} tone={words.tone} />}
        </div>
        <h3 className="mt-1">
          <button
            type="button"
            data-row-toggle=""
            aria-expanded={open}
            aria-controls={open ? detail : undefined}
            className="group flex w-full items-start justify-between gap-2 rounded-sm text-left font-serif text-18 hover:text-accent"
            onClick={onToggle}
          >
            <PageText className="min-w-0">{cut(name, nameCharacters)}</PageText>
            <ChevronDown size={16} aria-hidden="true" className={clsx('mt-1 shrink-0 text-soft', open && 'rotate-180')} />
          </button>
        </h3>
        {line.length > 0 && (
          <p className="mt-1 line-clamp-2 text-soft">
            {line.map((fact, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in two places
              <span key={`${fact} ${at}`}>
                {at > 0 && ' · '}
                <PageText>{fact}</PageText>
              </span>
            ))}
          </p>
        )}
        {why && (
          <p className="mt-1 line-clamp-3">
            <Sentence>{why}</Sentence>
          </p>
        )}
        {company && companyWords && (
          <p className={clsx('mt-1 flex items-center gap-1 text-12', toneText[companyWords.tone])}>
            <Shape name={companyWords.shape} size={12} className="shrink-0" />
            {inWords().company(companyWords.word)}
          </p>
        )}
        {unknown && (
          <p className="mt-1 text-12 text-soft">
            {inWords().notKnown(unknown)}
            {where && `. ${where}.`}
          </p>
        )}
        <RowMarks row={row} now={now} noting={noting} />
        <RowActions row={row} choosing={choosing} noting={noting} unkeepable={unkeepable} {...events} />
        {choosing && (
          <RuleOutForm
            about={row.about}
            name={name}
            onRuleOut={(reason) => events.onRuleOutRow(row, reason)}
            onCancel={() => events.onCancelRuleOutRow(row)}
          />
        )}
        {noting && <RowNotes row={row} lists={lists} now={now} {...events} />}
        {open && (
          <div id={detail}>
            <RowDetail row={row} pageUrl={pageUrl} now={now} onOpen={events.onOpen} />
          </div>
        )}
      </div>
    </li>
  );
}
