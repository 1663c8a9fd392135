/** From a reason in the panel to the criterion behind it in the workspace, where its evidence stands (A17). */
import { criterionPart, hashOf } from '@/components/workspace/route';

/** An address of the extension's own page. */
export const criterionAddress = (screen: 'icp' | 'persona', id: string, criterion: string): string =>
  `/workspace.html${hashOf(screen, id, screen === 'icp' ? criterionPart(criterion) : 'criteria')}`;
