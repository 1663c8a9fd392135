/** Beginning an ICP with nothing but a name, and going on with one that is not published yet. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';
import { DraftList, type ProfileActs } from '@/components/workspace/profile-actions';

export interface IcpActs extends ProfileActs {
  onNew: (name: string) => void;
}

export function NewIcp({ acts }: { acts: IcpActs }) {
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <div className="mt-8 grid gap-4">
      <form
        className="flex max-w-120 items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') setAsked(true);
          else acts.onNew(name);
        }}
      >
        <TextInput
          label="New ICP"
          className="flex-1"
          value={name}
          onChange={setName}
          error={asked && name.trim() === '' ? 'Give it a name: the segment that it describes is a good one.' : null}
          placeholder="Online shops with 500 people or more"
          maxLength={200}
        />
        <Button look="quiet" type="submit" className="mt-6 min-h-10">
          Write it
        </Button>
      </form>
      <DraftList about="icp" acts={acts} />
    </div>
  );
}
