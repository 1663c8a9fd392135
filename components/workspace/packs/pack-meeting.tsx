/** A pack that was opened and is not taken in yet: what is new, what differs, what is the same; then one press. */
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { PageText } from '@/components/ui/page-text';
import { sayCount } from '@/components/ui/say-list';
import type { ComparedRecord } from '@/lib/exchange/compare-pack';
import { RecordChoices, type Whose } from './record-choices';

export interface Meeting {
  /** The file's name. */
  from: string;
  /** The pack's name. */
  name: string;
  notes: readonly string[];
  records: readonly ComparedRecord[];
}

interface PackMeetingProps {
  meeting: Meeting;
  chosen: (record: string, path: string) => Whose | undefined;
  onChoose: (record: string, paths: readonly string[], whose: Whose) => void;
  /** True while it is being written. */
  taking: boolean;
  onTakeIn: () => void;
  onLeave: () => void;
}

export function PackMeeting({ meeting: { from, name, notes, records }, chosen, onChoose, taking, onTakeIn, onLeave }: PackMeetingProps) {
  const of = (state: ComparedRecord['state']) => records.filter((record) => record.state === state);
  const [fresh, differing, same] = [of('new'), of('differs'), of('same')];
  const choices = differing.flatMap(({ key, differences }) => differences.map(({ path }) => chosen(key, path)));
  const open = choices.filter((choice) => choice === undefined).length;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const nothing = open === 0 && fresh.length === 0 && !choices.includes('theirs');
  return (
    <section aria-labelledby="pack-meeting" className="mt-6 border-l-2 border-accent pl-4">
      <h3 id="pack-meeting" ref={head} tabIndex={-1} className="text-15 font-semibold">
        <PageText>{`“${name}”`}</PageText> from {from}
      </h3>
      <p className="mt-1 text-soft">
        {fresh.length} new, {sayCount(differing.length, 'differs', 'differ')}, {same.length} the same. Nothing is written yet.
      </p>
      {notes.length > 0 && (
        <ul className="mt-2 list-disc pl-4">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {differing.map((record) => (
        <RecordChoices
          key={record.key}
          record={record}
          chosen={(path) => chosen(record.key, path)}
          onChoose={(path, whose) => onChoose(record.key, [path], whose)}
          onChooseAll={(whose) =>
            onChoose(
              record.key,
              record.differences.map(({ path }) => path),
              whose,
            )
          }
        />
      ))}
      <Names title="New here" records={fresh} />
      <Names title="The same as here" records={same} />
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <Button look="primary" disabled={open > 0 || nothing || taking} onClick={onTakeIn}>
          {taking ? 'Taking in…' : open > 0 ? `Take in: ${sayCount(open, 'choice')} open` : nothing ? 'Nothing to take in' : 'Take in'}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </section>
  );
}

function Names({ title, records }: { title: string; records: readonly ComparedRecord[] }) {
  return records.length === 0 ? null : (
    <div className="mt-6 border-t border-rule pt-3">
      <h4 className="text-15 font-semibold">
        {title}, {records.length}
      </h4>
      <ul className="mt-1 columns-1 gap-8 md:columns-2">
        {records.map(({ key, word, name }) => (
          <li key={key} className="break-inside-avoid py-0.5">
            <span className="text-soft">{word}</span> <PageText>{name}</PageText>
          </li>
        ))}
      </ul>
    </div>
  );
}
