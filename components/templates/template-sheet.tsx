/** One template: its text with slots and conditions, what is wrong with it and where, and how it reads for somebody. */
import type { ReactNode } from 'react';
import { Section } from '@/components/editor/section';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/form/choice';
import { PickRecords } from '@/components/ui/form/pick-records';
import { TextInput } from '@/components/ui/form/text-input';
import type { MessageTemplate } from '@/lib/icp/message-template';
import { channels } from '@/lib/message/channels';
import { kinds } from '@/lib/message/kinds';
import type { Persona } from '@/lib/persona/persona';
import { TemplateText } from './template-text';

interface Named {
  id: string;
  name: string;
}

interface TemplateSheetProps {
  template: MessageTemplate;
  pains: readonly Named[];
  personas: readonly Persona[];
  onChange: (what: string, next: (template: MessageTemplate) => MessageTemplate) => void;
  onRemove: () => void;
  preview: ReactNode;
}

export function TemplateSheet({ template, pains, personas, onChange, onRemove, preview }: TemplateSheetProps) {
  const set = (what: string, over: Partial<MessageTemplate>) => onChange(what, (record) => ({ ...record, ...over }));
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
          <TemplateText template={template} persona={personas.find(({ id }) => template.personas?.includes(id)) ?? null} set={set} />
        </Section>
      </div>
      <aside aria-label="Preview" className="xl:sticky xl:top-12 xl:col-start-2 xl:row-span-2 xl:row-start-1 xl:self-start">
        {preview}
      </aside>
      <div className="border-t border-rule pt-6">
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
    </div>
  );
}
