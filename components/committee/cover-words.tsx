/** Which parts of the purchase have a persona, and which have none. */
import { Section } from '@/components/editor/section';
import { sayCount } from '@/components/ui/say-list';
import { Shape } from '@/components/ui/shape';
import type { CommitteeSeat } from '@/lib/icp/icp';
import { committeeCover } from '@/lib/persona/committee-cover';
import type { Persona } from '@/lib/persona/persona';
import { sayMissing, sayRole, sayRoles } from '@/lib/persona/role-words';

interface CoverWordsProps {
  seats: readonly CommitteeSeat[];
  personas: readonly Persona[];
}

export function CoverWords({ seats, personas }: CoverWordsProps) {
  const cover = committeeCover(seats, personas);
  return (
    <Section title="Parts of the purchase" hint="A hole here shows late: when somebody whom nobody spoke with says no.">
      <p role="status" className="text-15 font-semibold">
        {sayMissing(cover)}
      </p>
      <ul className="text-15">
        {cover.covered.map(({ role, by }) => (
          <li key={role} className="flex gap-2 border-b border-rule py-2">
            <span className="pt-1 text-strong">
              <Shape name="full" />
            </span>
            <span>
              {sayRole(role).label} <span className="text-soft">({sayRole(role).does}):</span> {by.join(', ')}
            </span>
          </li>
        ))}
        {cover.missing.map((role) => (
          <li key={role} className="flex gap-2 border-b border-rule py-2">
            <span className="pt-1 text-weak">
              <Shape name="dashed" />
            </span>
            <span>
              {sayRole(role).label} <span className="text-soft">({sayRole(role).does}): nobody yet</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="text-soft">
        {[
          cover.people > 0 && `A decision takes ${sayCount(cover.people, 'person', 'people')}.`,
          cover.withoutRole.length > 0 && `No part chosen for: ${cover.withoutRole.join(', ')}.`,
          `Worth a thought, not missed: ${sayRoles(cover.optional) || 'nothing more'}.`,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </Section>
  );
}
