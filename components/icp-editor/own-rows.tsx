/** Lines of the written profile that the template does not have: kept as they are, and open to more. */
import { Button } from '@/components/ui/button';
import { AddLine } from '@/components/ui/form/add-line';
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
      <AddLine
        label="A line of your own"
        act="Add line"
        example={headExamples.ownLine}
        placeholder="Trade fairs they visit"
        maxLength={100}
        onAdd={(characteristic) => onAdd({ category: 'More', characteristic, description: '' })}
      />
    </>
  );
}
