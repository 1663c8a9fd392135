/** What is wrong in a text with slots: each mistake with its place, which a press selects, and how to mend it. */
import type { TemplateError } from '@/lib/message/template/parse';

interface TemplateMistakesProps {
  id: string;
  errors: readonly TemplateError[];
  /** A subject has one line, so its places are characters. */
  oneLine?: boolean;
  onGo: (error: TemplateError) => void;
}

export function TemplateMistakes({ id, errors, oneLine, onGo }: TemplateMistakesProps) {
  return (
    <div id={id} aria-live="polite">
      {errors.map((error) => (
        <p key={`${error.from}-${error.say}`} className="mt-1">
          <button type="button" className="text-accent underline underline-offset-4" onClick={() => onGo(error)}>
            {oneLine ? `Character ${error.column}` : `Line ${error.line}, character ${error.column}`}
          </button>
          : {error.say}
        </p>
      ))}
    </div>
  );
}
