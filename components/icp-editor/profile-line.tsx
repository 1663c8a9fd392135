/** One line of the written profile, and the offer to make what it says a criterion too. */
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';
import { type Entered, type EntryTools, readEntry } from '@/lib/criterion/entry';
import type { TemplateLine } from '@/lib/icp/template';
import { exampleOfLine } from './icp-examples';

interface ProfileLineProps {
  line: TemplateLine;
  description: string;
  tools: EntryTools | null;
  /** False in profiles that have no criteria. */
  offers: boolean;
  onWrite: (line: TemplateLine, description: string) => void;
  onCriterion: (entered: readonly Entered[]) => void;
}

/** What stands in brackets may be the number itself: "Small businesses (5-50 employees)". */
const bracketed = /\(([^)]+)\)/;

function meaningsOf(line: TemplateLine, description: string, tools: EntryTools) {
  const read = (text: string) => readEntry(`${line.entry}${text}`, 'account', tools).parts.flatMap(({ meanings }) => meanings);
  const inside = bracketed.exec(description)?.[1];
  const whole = read(description);
  return whole.length > 0 || inside === undefined ? whole : read(inside);
}

export const ProfileLine = memo(function ProfileLine({ line, description, tools, offers, onWrite, onCriterion }: ProfileLineProps) {
  const [asking, setAsking] = useState(false);
  const settled = useDeferredValue(description);
  const meanings = useMemo(
    () => (tools && offers && asking && settled.trim() !== '' ? meaningsOf(line, settled, tools) : []),
    [line, settled, tools, offers, asking],
  );
  return (
    <div>
      <TextInput
        label={line.characteristic}
        value={description}
        onChange={(text) => onWrite(line, text)}
        hint={line.prompt}
        example={exampleOfLine(line) ?? line.example}
        placeholder={line.example}
        rows={1}
      />
      {offers && description.trim() !== '' && (
        <div className="mt-1">
          {!asking && (
            <Button look="plain" aria-label={`Also as a criterion: ${line.characteristic}`} onClick={() => setAsking(true)}>
              Also as a criterion
            </Button>
          )}
          {asking && (
            <div role="status" className="flex flex-wrap items-center gap-2">
              {meanings.length === 0 && (
                <span className="text-soft">This cannot be read as a criterion yet: say it with a number, a place or a name.</span>
              )}
              {meanings.map((meaning) => (
                <Button
                  key={meaning.say}
                  look="quiet"
                  onClick={() => {
                    onCriterion(meaning.criteria);
                    setAsking(false);
                  }}
                >
                  Add “{meaning.say}”
                </Button>
              ))}
              <Button look="plain" onClick={() => setAsking(false)}>
                Leave it
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
});
