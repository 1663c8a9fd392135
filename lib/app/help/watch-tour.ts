/** The tour's steps, now and after every change of what is stored. */
import { countAll } from '@/lib/storage/counts';
import { allRecords } from '@/lib/storage/packs';
import { watch } from '@/lib/storage/watch';
import { readProgress } from '../start/progress';
import { datasparkTour, type TourStep } from './dataspark-tour';

/** @returns the way to stop. */
export const watchTour = (callback: (steps: readonly TourStep[]) => void): (() => void) =>
  watch(async () => {
    const [records, counts, progress] = await Promise.all([allRecords(), countAll(), readProgress()]);
    return datasparkTour({ ...records, judged: counts.companyPages > 0 || progress.verdictAt !== null });
  }, callback);
