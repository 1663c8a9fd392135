/** What hangs together with an ICP: the pains that it solves, and the ways to what has a page of its own. */
import { PickSeveral } from '@/components/ui/form/pick-several';
import { hashOf } from '@/components/workspace/route';
import type { Surroundings } from '@/lib/app/icp-editor/surroundings';
import type { Icp } from '@/lib/icp/icp';
import { headExamples } from './icp-examples';
import type { ChangeIcp } from './icp-head';

interface IcpLinksProps {
  icp: Icp;
  surroundings: Surroundings;
  change: ChangeIcp;
}

const link = 'text-accent underline underline-offset-4';

export function IcpLinks({ icp, surroundings: { pains }, change }: IcpLinksProps) {
  return (
    <>
      <PickSeveral
        label="Pains that you solve for them"
        example={headExamples.pains}
        options={pains.map(({ id, name }) => ({ value: id, label: name }))}
        value={icp.pains}
        onChange={(next) => change('the pains', (before) => ({ ...before, pains: next }))}
        hint={
          <a className={link} href={hashOf('pains')}>
            All pains
          </a>
        }
      />
      <ul className="grid gap-1">
        <li>
          <a className={link} href={hashOf('committee', icp.id)}>
            Who sits at the table when they buy
          </a>
        </li>
        <li>
          <a className={link} href={hashOf('product')}>
            Your product and its selling points
          </a>
        </li>
      </ul>
    </>
  );
}
