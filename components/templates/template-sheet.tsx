/** One template: its text with slots and conditions, what is wrong with it and where, and how it reads for somebody. */
import { type ReactNode, useId, useRef } from 'react';
import { Section } from '@/components/editor/section';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/form/choice';
import { boxLook } from '@/components/ui/form/field';
import { PickRecords } from '@/components/ui/form/pick-records';
import { TextInput } from '@/components/ui/form/text-input';
import type { MessageTemplate } from '@/lib/icp/message-template';
import { channels } from '@/lib/message/channels';
import { kinds } from '@/lib/message/kinds';
import { parseTemplate, type TemplateError } from '@/lib/message/template/parse';
import { slotHelp, slotNames } from '@/lib/message/template/slots';

interface Named {
  id: string;
  name: string;
}

interface TemplateSheetProps {
  template: MessageTemplate;
  pains: readonly Named[];
  personas: readonly Named[];
  onChange: (what: string, next: (template: MessageTemplate) => MessageTemplate) => void;
  onRemove: () => void;
  preview: ReactNode;
}

export function TemplateSheet({ template, pains, personas, onChange, onRemove, preview }: TemplateSheetProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const set = (what: string, over: Partial<MessageTemplate>) => onChange(what, (record) => ({ ...record, ...over }));
  const body = template.body ?? '';
  const inSubject = parseTemplate(template.subject ?? '').errors;
  const inBody = parseTemplate(body).errors;
  const insert = (slot: string) => {
    const at = box.current?.selectionStart ?? body.length;
    const to = box.current?.selectionEnd ?? at;
    set('the text', { body: `${body.slice(0, at)}${slot}${body.slice(to)}` });
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(at + slot.length, at + slot.length);
    });
  };
  const goTo = ({ from, to }: TemplateError) => {
    box.current?.focus();
    box.current?.setSelectionRange(from, to);
  };
  return (
    <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div>
        <Section title="The text" hint="Write as you speak. Square brackets are filled from the page and from your records.">
          <TextInput
            label="Name"
            value={template.name}
            onChange={(name) => set('the name', { name })}
            placeholder="First line to heads of support"
            error={template.name.trim() === '' ? 'A template needs a name to be found by.' : null}
            maxLength={200}
          />
          <Choice
            label="Where"
            options={[{ value: '', label: 'Anywhere' }, ...channels.map((channel) => ({ value: channel.id, label: channel.name }))]}
            value={channels.some((channel) => channel.id === template.channel) ? template.channel! : ''}
            onChange={(channel) => set('where it goes', { channel })}
          />
          <TextInput
            label="Subject"
            value={template.subject ?? ''}
            onChange={(subject) => set('the subject', { subject })}
            placeholder="A question for [company]"
            error={inSubject[0]?.say ?? null}
            hint="For InMail and e-mail."
          />
          <div>
            <label htmlFor={id} className="mb-1 block font-medium">
              Text
            </label>
            <textarea
              id={id}
              ref={box}
              rows={8}
              maxLength={8_000}
              className={`${boxLook} field-sizing-content min-h-48 resize-y`}
              value={body}
              placeholder={'Hello [name],\n\n[if fact]your page says: “[fact]”. [end]How do you handle this at [company]?'}
              aria-invalid={inBody.length > 0 ? true : undefined}
              aria-describedby={`${id}-errors`}
              onChange={(event) => set('the text', { body: event.target.value })}
            />
            <div id={`${id}-errors`} aria-live="polite">
              {inBody.map((error) => (
                <p key={`${error.from}-${error.say}`} className="mt-1">
                  <button type="button" className="text-accent underline underline-offset-4" onClick={() => goTo(error)}>
                    Line {error.line}, character {error.column}
                  </button>
                  : {error.say}
                </p>
              ))}
            </div>
          </div>
          <fieldset>
            <legend className="mb-1 font-medium">Put in</legend>
            <div className="flex flex-wrap gap-2">
              {slotNames.map((slot) => (
                <Button key={slot} look="quiet" title={slotHelp[slot]} onClick={() => insert(`[${slot}]`)}>
                  [{slot}]
                </Button>
              ))}
              <Button look="quiet" title="What stands between is kept only when there is a proof" onClick={() => insert('[if proof] [end]')}>
                [if proof] … [end]
              </Button>
            </div>
          </fieldset>
        </Section>
        <Section title="For whom" hint="Nothing chosen means anybody.">
          <Choice
            label="What for"
            options={[{ value: '', label: 'Anything' }, ...kinds.map((kind) => ({ value: kind.id, label: kind.name }))]}
            value={kinds.some((kind) => kind.id === template.kind) ? template.kind! : ''}
            onChange={(kind) => set('what it is for', { kind })}
          />
          {personas.length > 0 && (
            <PickRecords
              label="Personas"
              records={personas}
              value={template.personas ?? []}
              onChange={(value) => set('its personas', { personas: value })}
            />
          )}
          {pains.length > 0 && (
            <PickRecords label="Pains" records={pains} value={template.pains ?? []} onChange={(value) => set('its pains', { pains: value })} />
          )}
          <div>
            <Button look="quiet" onClick={onRemove}>
              Remove this template
            </Button>
          </div>
        </Section>
      </div>
      <aside aria-label="Preview" className="xl:sticky xl:top-12 xl:self-start">
        {preview}
      </aside>
    </div>
  );
}
