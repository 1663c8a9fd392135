/** One more line of something: a text box with its button, empty again once the line was taken. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from './text-input';

interface AddLineProps {
  label: string;
  /** What the button says. */
  act: string;
  /** Gets the text without space around it, never empty. */
  onAdd: (text: string) => void;
  /** Whether such a line is there already: then the text stays, to be changed. */
  isThere?: (text: string) => boolean;
  example?: string | undefined;
  placeholder?: string | undefined;
  /** Longest text, in characters. */
  maxLength?: number | undefined;
}

export function AddLine({ label, act, onAdd, isThere, example, placeholder, maxLength }: AddLineProps) {
  const [text, setText] = useState('');
  return (
    <form
      className="flex items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const line = text.trim();
        if (line === '' || isThere?.(line)) return;
        onAdd(line);
        setText('');
      }}
    >
      <TextInput
        label={label}
        example={example}
        className="min-w-0 flex-1"
        value={text}
        onChange={setText}
        {...(placeholder ? { placeholder } : {})}
        {...(maxLength ? { maxLength } : {})}
      />
      <Button look="quiet" type="submit" className="mt-6 min-h-10">
        {act}
      </Button>
    </form>
  );
}
