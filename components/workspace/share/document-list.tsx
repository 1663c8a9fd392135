/** All documents that can be made of what is written here. */
import { PageText } from '@/components/ui/page-text';
import { hashOf } from '../route';
import { ScreenHead } from '../shell';

interface Named {
  id: string;
  name: string;
}

interface DocumentListProps {
  icps: readonly Named[];
  personas: readonly Named[];
}

const link = 'text-accent underline decoration-1 underline-offset-4 hover:decoration-2';

export function DocumentList({ icps, personas }: DocumentListProps) {
  return (
    <>
      <ScreenHead title="Documents">
        Your profiles as one page each: to print, to put into a note, to carry into a meeting. Nobody you looked at is in them.
      </ScreenHead>
      {icps.length + personas.length === 0 && (
        <p className="mt-8 text-15">
          There is no profile yet.{' '}
          <a href={hashOf('start')} className={link}>
            Write the first one
          </a>
          , and it can be printed here.
        </p>
      )}
      <Group
        title="Ideal companies"
        records={icps}
        kinds={[
          ['icp', 'One page'],
          ['questions', 'Form questions'],
        ]}
      />
      <Group
        title="Ideal people"
        records={personas}
        kinds={[
          ['persona', 'One page'],
          ['support', 'For support'],
          ['call', 'Call sheet'],
        ]}
      />
      {icps.length + personas.length > 0 && (
        <section className="mt-8 border-t-2 border-ink pt-3">
          <h2 className="text-18 font-semibold">For everybody</h2>
          <ul className="mt-1">
            <li className="border-b border-rule py-2">
              <a href={hashOf('share', 'product')} className={`text-15 ${link}`}>
                What hurts our ideal customers, for product
              </a>
            </li>
            <li className="py-2">
              <a href={hashOf('share', 'messages')} className={`text-15 ${link}`}>
                Message templates, for the tool that sends
              </a>
            </li>
          </ul>
        </section>
      )}
    </>
  );
}

function Group({ title, records, kinds }: { title: string; records: readonly Named[]; kinds: readonly (readonly [string, string])[] }) {
  return records.length === 0 ? null : (
    <section className="mt-8 border-t-2 border-ink pt-3">
      <h2 className="text-18 font-semibold">{title}</h2>
      <ul className="mt-1">
        {records.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b border-rule py-2 last:border-b-0">
            <PageText className="text-15">{name}</PageText>
            <span className="flex flex-wrap gap-4">
              {kinds.map(([kind, label]) => (
                <a key={kind} href={hashOf('share', kind, id)} className={link}>
                  {label}
                  <span className="sr-only"> of {name}</span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
