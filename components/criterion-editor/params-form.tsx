/** The settings of a criterion, drawn from the form that its kind describes. */
import { Choice, Choices } from '@/components/ui/form/choice';
import { NumberInput } from '@/components/ui/form/number-input';
import { PickSeveral } from '@/components/ui/form/pick-several';
import { TextInput } from '@/components/ui/form/text-input';
import { WordsInput } from '@/components/ui/form/words-input';
import type { FormField } from '@/lib/criterion/form-field';
import { optionLabel, suggestionsFor } from '@/lib/criterion/option-words';
import { leaveOut } from '@/lib/kernel/leave-out';

type Params = Readonly<Record<string, unknown>>;

interface ParamsFormProps {
  /** Id of the kind: tools are suggested for `technology`. */
  kind: string;
  form: readonly FormField[];
  params: Params;
  onChange: (field: FormField, params: Params) => void;
}

/** More options than this are a list to add from. */
const mostPills = 10;

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const options = (field: FormField) => (field.options ?? []).map((value) => ({ value, label: optionLabel(value) }));

export function ParamsForm({ kind, form, params, onChange }: ParamsFormProps) {
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {form.map((field) => (
        <ParamField
          key={field.param}
          kind={kind}
          field={field}
          value={params[field.param]}
          onChange={(value) => {
            const nothing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
            onChange(field, nothing ? leaveOut(params, field.param) : { ...params, [field.param]: value });
          }}
        />
      ))}
    </div>
  );
}

interface ParamFieldProps {
  kind: string;
  field: FormField;
  value: unknown;
  onChange: (value: unknown) => void;
}

function ParamField({ kind, field, value, onChange }: ParamFieldProps) {
  const base = { label: field.label, hint: field.hint, example: field.example };
  switch (field.kind) {
    case 'number':
      return <NumberInput {...base} value={typeof value === 'number' ? value : undefined} onChange={onChange} />;
    case 'text':
      return <TextInput {...base} value={value === undefined ? '' : String(value)} onChange={onChange} maxLength={500} />;
    case 'choice':
      return <Choice {...base} options={options(field)} value={String(value ?? field.options?.[0] ?? '')} onChange={onChange} />;
    case 'choices':
    case 'functions':
      return (field.options?.length ?? 0) <= mostPills ? (
        <Choices {...base} className="md:col-span-2" options={options(field)} value={texts(value)} onChange={onChange} />
      ) : (
        <PickSeveral {...base} options={options(field)} value={texts(value)} onChange={onChange} />
      );
    case 'words':
    case 'industries':
    case 'places':
      return (
        <WordsInput
          {...base}
          className="md:col-span-2"
          value={texts(value)}
          onChange={onChange}
          suggestions={suggestionsFor(kind === 'technology' ? 'tools' : field.kind)}
        />
      );
  }
}
