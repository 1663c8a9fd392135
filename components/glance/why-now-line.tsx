/** Why one would write to them now: the freshest thing that happens there, with its words and its day. Always two lines high. */
import { Clock } from 'lucide-react';
import { PageText } from '@/components/ui/page-text';
import { Quoted } from '@/components/ui/quoted';
import { Sentence } from '@/components/ui/sentence';
import type { LookedFrom } from '@/components/verdict/looked-from';
import { Quote } from '@/components/verdict/quote';
import { sayQuote } from '@/components/verdict/say-quote';
import type { Moment } from '@/lib/pain/moments';
import { Glimpse } from './glimpse';
import { inWords } from './in-words';
import { Peek } from './peek';
import { sayDate } from './say-date';

interface WhyNowLineProps extends LookedFrom {
  moment: Moment | null;
}

/** The day of the event; where the page gives none, that of the look. */
const dated = ({ kind, key, date }: Moment): string => {
  const words = inWords().whyNow;
  const seen = kind === 'hiring' || kind === 'growth' || (key === 'company.cues' && date.length === 10);
  if (kind === 'new-in-role') return words.since(sayDate(date));
  return seen ? words.seen(sayDate(date)) : sayDate(date);
};

export function WhyNowLine({ moment, ...place }: WhyNowLineProps) {
  const words = inWords().whyNow;
  if (!moment)
    return (
      <div data-place="why-now" className="mt-2 grid h-11 grid-cols-[16px_minmax(0,1fr)] items-start gap-x-2">
        <Clock size={16} aria-hidden="true" className="mt-0.5 text-open" />
        <div>
          <p className="truncate font-medium">{words.nothing}</p>
          <p className="truncate text-soft">{words.wouldSay}</p>
        </div>
      </div>
    );
  const said = moment.stale ? words.longAgo(moment.sentence) : moment.sentence;
  return (
    <div data-place="why-now" className="mt-2">
      <Peek
        className="h-11"
        glimpse={<Glimpse because={`${said} · ${dated(moment)}`} evidence={moment.evidence} />}
        more={
          <>
            <p>
              <Sentence>{`${said} · ${dated(moment)}`}</Sentence>
            </p>
            <Quote evidence={moment.evidence} {...place} />
          </>
        }
      >
        <span className="grid grid-cols-[16px_minmax(0,1fr)] items-start gap-x-2">
          <Clock size={16} aria-hidden="true" className={moment.stale ? 'mt-0.5 text-open' : 'mt-0.5 text-accent'} />
          <span className={`block min-w-0 ${moment.stale ? 'text-soft' : ''}`}>
            <span className="block truncate">
              <span className="font-medium">{words.title}</span>
              <PageText>{said}</PageText>
            </span>
            <span className="flex gap-x-2 text-soft">
              <span className="min-w-0 truncate font-serif">
                <Quoted>{sayQuote(moment.evidence)}</Quoted>
              </span>
              <span className="shrink-0">{dated(moment)}</span>
            </span>
          </span>
        </span>
      </Peek>
    </div>
  );
}
