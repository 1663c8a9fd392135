/** How far the first run has come. It is kept among the settings, so that closing the page loses nothing. */
import { z } from '@/lib/kernel/schema';
import { putSetting, setting } from '@/lib/storage/settings';

export const startSteps = ['sell', 'whom', 'template', 'segment', 'verdict'] as const;
export type StartStep = (typeof startSteps)[number];

const key = 'start';

const progress = z.object({
  step: z.enum(startSteps).catch('sell'),
  /** One sentence. */
  sells: z.string().catch(''),
  answers: z.record(z.string(), z.boolean()).catch({}),
  template: z
    .object({ from: z.enum(['starter', 'sample', 'own']), id: z.string() })
    .nullable()
    .catch(null),
  market: z.string().catch(''),
  audience: z.string().catch(''),
  segment: z.string().catch(''),
  /** What the choices so far wrote, as `persona/<id>`. */
  wrote: z.array(z.string()).catch([]),
  /** What of it the present choice does not hold. */
  left: z.array(z.string()).catch([]),
  /** ISO time of the first look at this page. */
  startedAt: z.string().nullable().catch(null),
  /** ISO time of the first verdict. */
  verdictAt: z.string().nullable().catch(null),
});

export type StartProgress = z.infer<typeof progress>;

const beginning: StartProgress = {
  step: 'sell',
  sells: '',
  answers: {},
  template: null,
  market: '',
  audience: '',
  segment: '',
  wrote: [],
  left: [],
  startedAt: null,
  verdictAt: null,
};

/** What another version wrote and this one cannot read begins anew, member by member. */
export async function readProgress(): Promise<StartProgress> {
  const read = progress.safeParse(await setting(key));
  return read.success ? read.data : beginning;
}

export const writeProgress = (next: StartProgress): Promise<void> => putSetting(key, next);
