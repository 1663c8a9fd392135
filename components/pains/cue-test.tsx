/** A pasted sentence, and which cues would find something in it: the same search as on a page. */
import { useState } from 'react';
import { TextInput } from '@/components/ui/form/text-input';
import { wordsIn } from '@/lib/criterion/phrases';

export function CueTest({ cues }: { cues: readonly string[] }) {
  const [text, setText] = useState('');
  const found = wordsIn(text, cues);
  return (
    <div>
      <TextInput
        label="Try a sentence"
        rows={2}
        value={text}
        onChange={setText}
        maxLength={5_000}
        placeholder="Paste a sentence from a page. It is not kept."
      />
      <p role="status" className="mt-1 min-h-6 text-15">
        {text.trim() !== '' && (found.length === 0 ? 'No cue finds anything in it.' : `Found by ${found.map((cue) => `“${cue}”`).join(', ')}.`)}
      </p>
    </div>
  );
}
