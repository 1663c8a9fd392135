/** A segment that is needed while an ICP is written; everything else about it is said on its own screen. */
import { freshId, startRecord } from '@/lib/app/editing/start-record';

/** @returns its id. */
export const startSegment = (name: string): Promise<string> => startRecord('segment', { id: freshId('segment'), name, market: '', audience: '' });
