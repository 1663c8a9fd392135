/** The help: a list of topics beside the open one. */
import { ScreenHead } from '@/components/workspace/shell';
import type { HelpTopic, TopicProps } from './help-topic';

interface HelpScreenProps extends TopicProps {
  topics: readonly HelpTopic[];
  /** Null for an address that names none. */
  open: HelpTopic | null;
}

export function HelpScreen({ topics, open, tour }: HelpScreenProps) {
  return (
    <>
      <ScreenHead title={open?.title ?? 'Help'}>{open?.about ?? 'What the words mean, how to begin, and examples to begin from.'}</ScreenHead>
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_184px] xl:max-w-220">
        <article className="order-2 max-w-150 text-15 lg:order-1">{open ? <open.Show tour={tour} /> : <p>Choose a topic.</p>}</article>
        <nav aria-label="Help topics" className="order-1 self-start lg:sticky lg:top-12 lg:order-2">
          <ul className="border-l border-rule pl-4">
            {topics.map(({ id, title }) => (
              <li key={id}>
                <a
                  href={`#help/${id}`}
                  aria-current={id === open?.id ? 'page' : undefined}
                  className="block min-h-8 rounded-sm py-1 text-13 text-soft underline-offset-4 hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </>
  );
}
