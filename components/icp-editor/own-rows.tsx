/** Lines of the written profile that the template does not have: kept as they are, and open to more. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';
import type { DocumentRow } from '@/lib/icp/document-row';
import type { ViewSection } from '@/lib/quality/profile-views';
import { headExamples } from './icp-examples';

interface OwnRowsProps {
  rows: ViewSection['own'];
  onChange: (at: number, row: DocumentRow | null) => void;
  onAdd: (row: DocumentRow) => void;
}

export function OwnRows({ rows, onChange, onAdd }: OwnRowsProps) {
  const [name, setName] = useState('');
  return (
    <>
      {rows.map(({ row, at }) => (
        <div key={`${at} ${row.category} ${row.characteristic}`} className="grid items-start gap-2 md:grid-cols-[minmax(0,1fr)_auto]">
          <TextInput
            label={`${row.category}: ${row.characteristic}`}
            example={headExamples.ownLine}
            value={row.description}
            onChange={(description) => onChange(at, { ...row, description })}
            rows={1}
          />
          <Button look="quiet" className="md:mt-6" aria-label={`Remove the line ${row.characteristic}`} onClick={() => onChange(at, null)}>
            Remove
          </Button>
        </div>
      ))}
      <form
        className="flex items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onAdd({ category: 'More', characteristic: name.trim(), description: '' });
          setName('');
        }}
      >
        <TextInput
          label="A line of your own"
          example={headExamples.ownLine}
          className="flex-1"
          value={name}
          onChange={setName}
          placeholder="Trade fairs they visit"
          maxLength={100}
        />
        <Button look="quiet" type="submit" className="mt-6 min-h-10">
          Add line
        </Button>
      </form>
    </>
  );
}
