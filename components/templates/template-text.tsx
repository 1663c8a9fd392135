/** Subject and text of a template: written by hand or put together from blocks, slots and conditions. */
import { useEffect, useId, useRef, useState } from 'react';
import { boxLook } from '@/components/ui/form/field';
import { PickOne } from '@/components/ui/form/pick-one';
import type { MessageTemplate } from '@/lib/icp/message-template';
import { languageOf } from '@/lib/message/language-of';
import { phraseSets, phrasesIn } from '@/lib/message/phrase-sets';
import { blocksIn } from '@/lib/message/template/blocks';
import { parseTemplate, type TemplateError } from '@/lib/message/template/parse';
import { putIn, type TemplatePart, templateParts } from '@/lib/message/template/template-parts';
import { toneOf } from '@/lib/message/tone';
import type { Persona } from '@/lib/persona/persona';
import { PartPicker } from './part-picker';
import { TemplateMistakes } from './template-mistakes';

interface TemplateTextProps {
  template: MessageTemplate;
  /** Whose tone the blocks take. */
  persona: Persona | null;
  set: (what: string, over: Partial<MessageTemplate>) => void;
}

type Place = 'subject' | 'body';
/** The same as boxes that are typed into. */
const most: Readonly<Record<Place, number>> = { subject: 2_000, body: 8_000 };

export function TemplateText({ template, persona, set }: TemplateTextProps) {
  const id = useId();
  const subjectBox = useRef<HTMLInputElement>(null);
  const bodyBox = useRef<HTMLTextAreaElement>(null);
  /** Where was written last; a template that was just opened is continued at its end. */
  const last = useRef<Place | null>(null);
  const selectNext = useRef<{ place: Place; from: number; to: number } | null>(null);
  const [said, setSaid] = useState('');
  const [wording, setWording] = useState<string | null>(null);
  const { subject = '', body = '' } = template;
  const language = wording ?? languageOf(body) ?? 'en';
  const parts = templateParts(blocksIn(phrasesIn(language) ?? phrasesIn('en')!, toneOf(persona)));
  const inSubject = parseTemplate(subject).errors;
  const inBody = parseTemplate(body).errors;
  const boxOf = (place: Place) => (place === 'subject' ? subjectBox : bodyBox).current;
  const select = (place: Place, from: number, to: number) => {
    boxOf(place)?.focus();
    boxOf(place)?.setSelectionRange(from, to);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: selects once the text that was put in stands in its box
  useEffect(() => {
    const next = selectNext.current;
    selectNext.current = null;
    if (next) select(next.place, next.from, next.to);
  }, [subject, body]);
  const put = (part: TemplatePart) => {
    const place = part.group === 'Blocks' ? 'body' : (last.current ?? 'body');
    const text = place === 'subject' ? subject : body;
    const box = last.current === place ? boxOf(place) : null;
    const made = putIn(text, box?.selectionStart ?? text.length, box?.selectionEnd ?? text.length, part);
    if (made.text.length > most[place]) {
      setSaid('No room for it: the text would be longer than a template may be.');
      return;
    }
    selectNext.current = { place, from: made.from, to: made.to };
    set(place === 'subject' ? 'the subject' : 'the text', { [place]: made.text });
    setSaid(`Put “${part.name}” into the ${place === 'subject' ? 'subject' : 'text'}.`);
  };
  const goTo = (place: Place) => (error: TemplateError) => select(place, error.from, error.to);
  return (
    <>
      <div>
        <label htmlFor={`${id}-subject`} className="mb-1 block font-medium">
          Subject
        </label>
        <input
          id={`${id}-subject`}
          ref={subjectBox}
          type="text"
          autoComplete="off"
          maxLength={most.subject}
          className={boxLook}
          value={subject}
          placeholder="A question for [company]"
          aria-invalid={inSubject.length > 0 ? true : undefined}
          aria-describedby={`${id}-subject-hint ${id}-subject-errors`}
          onFocus={() => {
            last.current = 'subject';
          }}
          onChange={(event) => set('the subject', { subject: event.target.value })}
        />
        <p id={`${id}-subject-hint`} className="mt-1 text-12 text-soft">
          For InMail and e-mail.
        </p>
        <TemplateMistakes id={`${id}-subject-errors`} errors={inSubject} oneLine onGo={goTo('subject')} />
      </div>
      <div>
        <label htmlFor={id} className="mb-1 block font-medium">
          Text
        </label>
        <textarea
          id={id}
          ref={bodyBox}
          rows={8}
          maxLength={most.body}
          className={`${boxLook} field-sizing-content min-h-48 resize-y`}
          value={body}
          placeholder={'Hello [name],\n\n[if fact]your page says: “[fact]”. [end]How do you handle this at [company]?'}
          aria-invalid={inBody.length > 0 ? true : undefined}
          aria-describedby={`${id}-errors`}
          onFocus={() => {
            last.current = 'body';
          }}
          onChange={(event) => set('the text', { body: event.target.value })}
        />
        <TemplateMistakes id={`${id}-errors`} errors={inBody} onGo={goTo('body')} />
      </div>
      <PartPicker parts={parts} onPut={put} said={said} onLeave={() => boxOf(last.current ?? 'body')?.focus()} />
      <PickOne
        label="Blocks are worded in"
        className="max-w-60"
        options={phraseSets.map((set) => ({ value: set.language, label: set.name }))}
        value={language}
        onChange={setWording}
      />
    </>
  );
}
