/** What to plan with for a persona: the angle, where to meet them, in which formats and on which topics. */
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { PageText } from '@/components/ui/page-text';
import type { AngleCard } from '@/lib/draft-check/angle-card';

interface AngleSheetProps {
  card: AngleCard;
  onCopy: () => void;
  onSave: () => void;
}

/** As the message bench names them. */
const channelWords: Readonly<Record<string, string>> = {
  inmail: 'InMail',
  email: 'e-mail',
  'connection-note': 'connection note',
  'call-opener': 'call',
};

export function AngleSheet({ card, onCopy, onSave }: AngleSheetProps) {
  const { channels, writesFor, formats, sources, topics, goals, decides } = card;
  return (
    <section aria-labelledby="angles" className="mt-12 border-t-2 border-ink pt-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="angles" className="text-18 font-semibold">
          Angles, channels and topics
        </h2>
        <div className="flex gap-2">
          <Button look="quiet" onClick={onCopy}>
            Copy as Markdown
          </Button>
          <Button look="quiet" onClick={onSave}>
            Save as Markdown
          </Button>
        </div>
      </div>
      <dl className="mt-2">
        <Line term="Angle">{card.angle}</Line>
        <Line term="Channels, best first">
          <Words of={channels} missing="None is written down. Ask two or three of them where they like to be reached." />
          {writesFor && <p className="mt-1 text-soft">A first message would be written for: {channelWords[writesFor.channel]}.</p>}
        </Line>
        <Line term="Formats">
          <Words of={formats} missing="None is written down: “Liked formats” in the persona’s profile." />
        </Line>
        <Line term="Topics">
          {topics.length === 0 && <p className="text-soft">This persona has no pains yet, so there is nothing to write about.</p>}
          <ul>
            {topics.map(({ title, about, question, proofs }) => (
              <li key={title} className="mb-2">
                <PageText className="font-medium">{title}</PageText>
                {about && (
                  <span className="block text-soft">
                    <PageText>{about}</PageText>
                  </span>
                )}
                {question && (
                  <span className="block text-soft">
                    Answer: <PageText>{question}</PageText>
                  </span>
                )}
                <span className="block text-soft">
                  {proofs.length > 0 ? (
                    <>
                      To show: <PageText>{proofs.join('; ')}</PageText>
                    </>
                  ) : (
                    'No proof speaks to it yet.'
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Line>
        {goals.length > 0 && (
          <Line term="What they want to reach">
            <Words of={goals} />
          </Line>
        )}
        {sources.length > 0 && (
          <Line term="What they read and whom they believe">
            <Words of={sources} />
          </Line>
        )}
        {decides.length > 0 && (
          <Line term="How they decide">
            <Words of={decides} />
          </Line>
        )}
      </dl>
    </section>
  );
}

const Line = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="grid gap-x-8 gap-y-1 border-b border-rule py-3 last:border-b-0 lg:grid-cols-[176px_minmax(0,1fr)]">
    <dt className="font-medium">{term}</dt>
    <dd>{children}</dd>
  </div>
);

function Words({ of, missing }: { of: readonly string[]; missing?: string }) {
  if (of.length === 0) return <p className="text-soft">{missing}</p>;
  return (
    <ol>
      {of.map((text) => (
        <li key={text}>
          <PageText>{text}</PageText>
        </li>
      ))}
    </ol>
  );
}
