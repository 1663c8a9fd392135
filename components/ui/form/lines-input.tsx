/** A list of short texts, one on each line; what is typed stays as it stands until it says another list. */
import { type ReactNode, useEffect, useState } from 'react';
import { TextInput } from './text-input';

interface LinesInputProps {
  label: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  hint?: ReactNode;
  placeholder?: string;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function LinesInput({ label, value, onChange, hint, placeholder }: LinesInputProps) {
  const [text, setText] = useState(value.join('\n'));
  useEffect(() => setText((typed) => (linesOf(typed).join('\n') === value.join('\n') ? typed : value.join('\n'))), [value]);
  return (
    <TextInput
      label={label}
      hint={hint ?? 'One on each line.'}
      rows={2}
      value={text}
      maxLength={8_000}
      {...(placeholder ? { placeholder } : {})}
      onChange={(typed) => {
        setText(typed);
        onChange(linesOf(typed));
      }}
    />
  );
}
