/** All that can be said about one criterion: its settings, how it counts, why it is here, and what backs it. */
import { EvidenceLedger } from '@/components/evidence/evidence-ledger';
import { Choice } from '@/components/ui/form/choice';
import { PickOne } from '@/components/ui/form/pick-one';
import { TextInput } from '@/components/ui/form/text-input';
import { forbiddenAsk } from '@/lib/criterion/forbidden-facts';
import type { FormField } from '@/lib/criterion/form-field';
import { formOf } from '@/lib/criterion/form-of';
import { checkParams, criterionKind } from '@/lib/criterion/kinds';
import type { Criterion, CriterionMode } from '@/lib/icp/icp';
import { leaveOut } from '@/lib/kernel/leave-out';
import { ParamsForm } from './params-form';
import { modes, strengths, weights } from './weight-words';

export interface CriterionFormProps {
  criterion: Criterion;
  about: 'account' | 'person';
  /** Today, YYYY-MM-DD: the day of a new piece of evidence. */
  today: string;
  /** Own selling points, offered for the reason. */
  advantages: readonly string[];
  /** `what` names the step for undo. */
  onChange: (what: string, next: (criterion: Criterion) => Criterion) => void;
  say: (text: string, undo?: () => void) => void;
  undo: () => void;
}

export function CriterionForm({ criterion, about, today, advantages, onChange, say, undo }: CriterionFormProps) {
  const kind = criterionKind(criterion.kind);
  const params = (criterion.params ?? {}) as Readonly<Record<string, unknown>>;
  const checked = checkParams(criterion.kind, criterion.params);
  const wrong = (about === 'person' ? forbiddenAsk(criterion.kind, criterion.params) : null) ?? (checked.ok ? null : checked.error);
  const set = (what: string, over: Partial<Criterion>) => onChange(what, (before) => ({ ...before, ...over }));
  const setMode = (mode: CriterionMode) =>
    onChange('how it counts', (before) => ({
      ...leaveOut(before, 'strength'),
      mode,
      ...(mode === 'exclude' ? { strength: criterion.strength ?? 'hard' } : {}),
      weight: mode === 'must' ? 5 : before.weight,
    }));
  const listId = `advantages-${criterion.id}`;
  return (
    <div className="grid gap-6 pb-6">
      {kind && (
        <div>
          <ParamsForm
            kind={criterion.kind}
            form={formOf(criterion.kind)}
            params={params}
            onChange={(field: FormField, next) => set(field.label.toLowerCase(), { params: next })}
          />
          <p role="status" className="mt-2 text-weak empty:mt-0">
            {wrong && `${wrong} Until then nobody is compared by it.`}
          </p>
        </div>
      )}
      <div className="grid gap-4 md:grid-cols-2">
        <Choice
          label="How it counts"
          example="Must be so for 500–5,000 people: nobody outside ever renewed. Counts for the cloud platform: without one it takes longer, and works."
          options={modes}
          value={criterion.mode}
          onChange={setMode}
          hint={modes.find(({ value }) => value === criterion.mode)?.about}
        />
        {criterion.mode === 'exclude' && (
          <Choice
            label="How strictly"
            example="Rules out agencies: they hold other people’s data. Counts against a customer data platform: it fills the gap, mostly."
            options={strengths}
            value={criterion.strength ?? 'hard'}
            onChange={(strength) => set('how strictly', { strength, weight: strength === 'hard' ? 5 : criterion.weight })}
          />
        )}
        {(criterion.mode === 'score' || criterion.strength === 'soft') && (
          <PickOne
            label="Weight"
            example="4 for the need, 3 for revenue: of two shops the one with the need bought."
            options={weights}
            value={String(Math.round(criterion.weight))}
            onChange={(weight) => set('the weight', { weight: Number(weight) })}
          />
        )}
      </div>
      {criterion.mode === 'exclude' && (
        <TextInput
          label="What is said when it applies"
          example="This is an agency: it works with its clients’ shops and has no customers of its own to understand."
          value={criterion.reason ?? ''}
          onChange={(reason) => set('the reason', { reason })}
          hint="Shown word for word: “Ten people or fewer: too small to benefit yet.”"
        />
      )}
      <TextInput
        label="Because"
        example="Our connectors are built for shop systems and what stands around them."
        value={criterion.because}
        onChange={(because) => set('the because', { because })}
        hint="Which of your own selling points does it rest on? Without one it may be a rival’s idea of a customer."
        list={advantages.length > 0 ? listId : undefined}
      />
      {advantages.length > 0 && (
        <datalist id={listId}>
          {advantages.map((advantage) => (
            <option key={advantage} value={advantage} />
          ))}
        </datalist>
      )}
      <EvidenceLedger
        of="this criterion"
        level="h4"
        notes={criterion.evidence ?? []}
        today={today}
        onChange={(what, next) => onChange(what, ({ evidence, ...before }) => ({ ...before, ...kept(next(evidence ?? [])) }))}
        say={say}
        undo={undo}
      />
    </div>
  );
}

const kept = (evidence: NonNullable<Criterion['evidence']>) => (evidence.length > 0 ? { evidence } : {});
