/** How companies of this ICP buy, and the team that works with it: lines of the ICP's own document. */
import { Section } from '@/components/editor/section';
import { exampleOfLine } from '@/components/icp-editor/icp-examples';
import { OrderedWords } from '@/components/ui/form/ordered-words';
import { TextInput } from '@/components/ui/form/text-input';
import { buyingCategory, buyingLines, buyingLists, teamCategory, teamLines } from '@/lib/icp/buying-process';
import type { Icp } from '@/lib/icp/icp';
import { listOf, writeList } from '@/lib/icp/list-row';
import type { TemplateLine } from '@/lib/icp/template-line';
import { rowText, writeRow } from '@/lib/icp/write-row';

interface HowTheyBuyProps {
  icp: Icp;
  onChange: (what: string, next: (icp: Icp) => Icp) => void;
}

const buyingOrder = [...buyingLists, ...buyingLines].map(({ characteristic }) => characteristic);
const teamOrder = teamLines.map(({ characteristic }) => characteristic);

export function HowTheyBuy({ icp, onChange }: HowTheyBuyProps) {
  const line = (category: string, { characteristic, ask }: TemplateLine, order: readonly string[]) => (
    <TextInput
      key={characteristic}
      label={characteristic}
      hint={ask}
      example={exampleOfLine({ characteristic }) ?? undefined}
      rows={1}
      value={rowText(icp.document, category, characteristic)}
      onChange={(description) =>
        onChange(`${characteristic} (${category})`, (record) => ({
          ...record,
          document: writeRow(record.document, { category, characteristic, description }, order),
        }))
      }
    />
  );
  return (
    <>
      <Section title="How they buy" hint="The order of the steps is kept: what you send first should help with the first.">
        {buyingLists.map(({ characteristic, ask, add }) => (
          <div key={characteristic}>
            <h3 className="font-medium">{characteristic}</h3>
            <p className="text-12 text-soft">{ask}</p>
            <OrderedWords
              label={characteristic}
              addLabel={add}
              example={exampleOfLine({ characteristic }) ?? undefined}
              value={listOf(icp.document, buyingCategory, characteristic)}
              onChange={(items) =>
                onChange(characteristic, (record) => ({
                  ...record,
                  document: writeList(record.document, buyingCategory, characteristic, items, buyingOrder),
                }))
              }
            />
          </div>
        ))}
        {buyingLines.map((each) => line(buyingCategory, each, buyingOrder))}
      </Section>
      <Section title="The team" hint="The people who will work with it, as a team.">
        {teamLines.map((each) => line(teamCategory, each, teamOrder))}
      </Section>
    </>
  );
}
