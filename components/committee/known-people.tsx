/** The people who are saved, at the table of their company: who plays which part, and whom to look for next. */
import { Section } from '@/components/editor/section';
import type { KnownTable } from '@/lib/app/committee/known-people';
import { sayMissing, sayRoles } from '@/lib/persona/role-words';
import type { SeatedPerson } from '@/lib/protocol/committee-view';

const saidBy = { user: ' (you said so)', persona: '', title: ' (a guess)' } as const;

function sayPart({ roles, from }: Pick<SeatedPerson, 'roles' | 'from'>): string {
  if (roles.length === 0) return from === 'user' ? 'no part (you said so)' : 'part not known';
  return `${sayRoles(roles)}${saidBy[from]}`;
}

interface KnownPeopleProps {
  tables: readonly KnownTable[];
}

export function KnownPeople({ tables }: KnownPeopleProps) {
  return (
    <Section
      title="People you saved"
      hint="By company. Parts come from the personas that they match; where none does, the title gives a guess. In the panel you say what part they really play."
    >
      {tables.length === 0 && (
        <p className="text-15">Nobody is saved yet. Save people in the panel, and the holes at their company’s table show here.</p>
      )}
      {tables.map(({ company, people, missing }) => (
        <section key={company} aria-label={company} className="border-b border-rule pb-3">
          <h3 className="text-15 font-semibold">{company}</h3>
          <ul>
            {people.map(({ id, name, title, personas, roles, from, ruledOut }) => (
              <li key={id} className="py-1">
                <span className="text-15">{name}</span>
                <span className="text-soft">
                  {title && ` · ${title}`}
                  {personas.length > 0 && ` · ${personas.join(' and ')}`}
                  {` · ${ruledOut ? 'you ruled them out' : sayPart({ roles, from })}`}
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-1 font-semibold">{sayMissing({ missing })}</p>
        </section>
      ))}
    </Section>
  );
}
