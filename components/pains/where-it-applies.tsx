/** Whom a pain hurts and in which segments, as a table of both: nothing chosen means everybody and everywhere. */
import { Section } from '@/components/editor/section';
import { PickRecords } from '@/components/ui/form/pick-records';
import type { Pain } from '@/lib/icp/icp';

interface Named {
  id: string;
  name: string;
}

interface WhereItAppliesProps {
  pain: Pain;
  personas: readonly Named[];
  segments: readonly Named[];
  onChange: (what: string, over: Partial<Pain>) => void;
}

/** A larger table is no answer to a glance; the two lists above say it all. */
const mostCells = 120;

const applies = (chosen: readonly string[] | undefined, id: string) => !chosen?.length || chosen.includes(id);

export function WhereItApplies({ pain, personas, segments, onChange }: WhereItAppliesProps) {
  if (personas.length + segments.length === 0)
    return (
      <Section title="Where it applies">
        <p className="text-15">Everywhere, until there are personas and segments to choose from.</p>
      </Section>
    );
  return (
    <Section title="Where it applies" hint="Choose nobody and it hurts everybody; choose no segment and it is found in all of them.">
      {personas.length > 0 && (
        <PickRecords
          label="Personas"
          records={personas}
          value={pain.personas ?? []}
          onChange={(value) => onChange('whom it hurts', { personas: value })}
        />
      )}
      {segments.length > 0 && (
        <PickRecords
          label="Segments"
          records={segments}
          value={pain.segments ?? []}
          onChange={(value) => onChange('its segments', { segments: value })}
        />
      )}
      {personas.length > 0 && segments.length > 0 && personas.length * segments.length <= mostCells && (
        <div className="overflow-x-auto">
          <table className="w-full border-collapse text-left [overflow-wrap:break-word]">
            <caption className="sr-only">Personas and segments to which this pain applies</caption>
            <thead>
              <tr className="border-b-2 border-ink align-bottom">
                <th scope="col" className="py-2 pr-4 font-semibold">
                  Persona
                </th>
                {segments.map(({ id, name }) => (
                  <th key={id} scope="col" className="py-2 pr-4 font-semibold">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {personas.map((persona) => (
                <tr key={persona.id} className="border-b border-rule">
                  <th scope="row" className="py-2 pr-4 font-normal">
                    {persona.name}
                  </th>
                  {segments.map((segment) => {
                    const hurts = applies(pain.personas, persona.id) && applies(pain.segments, segment.id);
                    return (
                      <td key={segment.id} className={hurts ? 'py-2 pr-4 font-semibold' : 'py-2 pr-4 text-soft'}>
                        {hurts ? '● hurts' : '– no'}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
