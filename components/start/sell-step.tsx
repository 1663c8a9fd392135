/** Step one: what is sold, in one sentence. */
import { WorkedExample } from '@/components/help/worked-example';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';
import type { StepProps } from './start-events';

export function SellStep({ progress: { sells }, onAnswer, onDone }: StepProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <TextInput
        label="In one sentence"
        value={sells}
        maxLength={200}
        hint="What it does, and for whom it does it. Your product sheet begins with this line."
        onChange={(text) => onAnswer({ sells: text })}
      />
      <WorkedExample
        of="such a sentence"
        instead="An innovative platform for modern businesses"
        text="Analytics for online shops that joins what shop, newsletter and support know about one customer"
        why="It names what the product joins, for whom, and what is better afterwards."
        onUse={(text) => onAnswer({ sells: text })}
      />
      <Button look="primary" type="submit" className="mt-6" disabled={sells.trim() === ''}>
        Continue
      </Button>
    </form>
  );
}
