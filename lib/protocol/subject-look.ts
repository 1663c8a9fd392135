/** Whom a look is about, judged: all of it that needs no page. A call sheet and a message are made of it. */
import type { Look } from './panel-view';

export type SubjectLook = Pick<Look, 'account' | 'person' | 'pains'>;
