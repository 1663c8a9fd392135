/** The persona on one page, as a colleague would get it: category, characteristic, description. */

import { sayCriterion } from '@/lib/criterion/say-criterion';
import { capital } from '@/lib/kernel/capital';
import type { Persona } from '@/lib/persona/persona';
import { type CardNames, personaCard } from '@/lib/persona/persona-card';

/** The same words as in the list of profiles. */
const sayMode = ({ mode, strength }: Persona['criteria'][number]) =>
  mode === 'must' ? 'Must be so' : mode === 'score' ? 'Counts' : strength === 'soft' ? 'Counts against' : 'Rules out';

interface CardSheetProps {
  persona: Persona;
  names: CardNames;
}

export function CardSheet({ persona, names }: CardSheetProps) {
  const { criteria } = persona;
  const groups = personaCard(persona, names);
  return (
    <article aria-label={`Card of ${persona.name}`} className="max-w-200">
      {persona.quote && <p className="border-l border-edge pl-4 font-serif text-18">“{persona.quote}”</p>}
      <table className="mt-6 w-full border-collapse text-left text-15">
        <thead>
          <tr className="border-b-2 border-ink text-13">
            <th scope="col" className="w-40 py-2 pr-4 font-semibold">
              Category
            </th>
            <th scope="col" className="w-44 py-2 pr-4 font-semibold">
              Characteristic
            </th>
            <th scope="col" className="py-2 font-semibold">
              Description
            </th>
          </tr>
        </thead>
        {groups.map(({ category, rows }) => (
          <tbody key={category} className="border-b border-edge">
            {rows.map(({ characteristic, description }, at) => (
              <tr key={characteristic} className="border-b border-rule align-top last:border-b-0">
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length} className="py-2 pr-4 text-13 font-semibold">
                    {category}
                  </th>
                )}
                <th scope="row" className="py-2 pr-4 text-13 font-normal text-soft">
                  {characteristic}
                </th>
                <td className="py-2 whitespace-pre-line">{description}</td>
              </tr>
            ))}
          </tbody>
        ))}
        {criteria.length > 0 && (
          <tbody>
            {criteria.map((criterion, at) => (
              <tr key={criterion.id} className="border-b border-rule align-top last:border-b-0">
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={criteria.length} className="py-2 pr-4 text-13 font-semibold">
                    How to recognise them
                  </th>
                )}
                <th scope="row" className="py-2 pr-4 text-13 font-normal text-soft">
                  {sayMode(criterion)}
                </th>
                <td className="py-2">{capital(sayCriterion(criterion))}</td>
              </tr>
            ))}
          </tbody>
        )}
      </table>
      {groups.length === 0 && <p className="text-15">Nothing is written yet: what you write on the other sheets appears here.</p>}
    </article>
  );
}
