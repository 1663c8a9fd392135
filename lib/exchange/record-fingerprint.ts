/** Stands for what a record says, without the day it was shared: that is a workspace's own bookkeeping. */
import { fingerprint } from '@/lib/kernel/fingerprint';

export const fingerprintOf = (record: object): string => fingerprint({ ...record, sharedOn: undefined });
