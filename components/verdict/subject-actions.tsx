/** What can be done with a company or person: save, rule out with a reason, note, touch. In the first window, and on the block of the other one. */
import { YourNotes } from '@/components/notes/your-notes';
import type { About } from '@/components/panel-port';
import { RuleOutForm } from '@/components/rule-out/rule-out-form';
import { FitActions } from './fit-actions';
import type { FitEvents } from './fit-block';

interface SubjectActionsProps {
  about: About;
  name: string;
  saved: boolean;
  ruledOut: boolean;
  /** The reason for ruling out is being chosen. */
  choosing: boolean;
  /** The screen's main button saves already. */
  savesAbove?: boolean;
  now: Date;
  events: Pick<FitEvents, 'onSave' | 'onUnsave' | 'onStartRuleOut' | 'onCancelRuleOut' | 'onRuleOut'>;
}

export function SubjectActions({ about, name, saved, ruledOut, choosing, savesAbove = false, now, events }: SubjectActionsProps) {
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      <FitActions
        about={about}
        saved={saved}
        ruledOut={ruledOut}
        choosing={choosing}
        savesAbove={savesAbove}
        onSave={() => events.onSave(about)}
        onUnsave={() => events.onUnsave(about)}
        onStartRuleOut={() => (choosing ? events.onCancelRuleOut() : events.onStartRuleOut(about))}
      />
      {choosing && (
        <div className="basis-full">
          <RuleOutForm about={about} name={name} onRuleOut={(reason) => events.onRuleOut(about, reason)} onCancel={events.onCancelRuleOut} />
        </div>
      )}
      <YourNotes about={about} now={now} />
    </div>
  );
}
