/** Records to choose several of: pills for a handful, a list to add from for more. */
import type { ReactNode } from 'react';
import { Choices } from './choice';
import { PickSeveral } from './pick-several';

interface PickRecordsProps {
  label: string;
  records: readonly { id: string; name: string }[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  hint?: ReactNode;
  example?: string | undefined;
}

/** More pills than this are a wall. */
const mostPills = 12;

export function PickRecords({ label, records, value, onChange, hint, example }: PickRecordsProps) {
  const options = records.map(({ id, name }) => ({ value: id, label: name || 'Without a name' }));
  const Pick = records.length > mostPills ? PickSeveral : Choices;
  return <Pick label={label} options={options} value={value} onChange={onChange} hint={hint} example={example} />;
}
