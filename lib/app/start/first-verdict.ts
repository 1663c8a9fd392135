/** The verdict at the end of the first run: demo pages that suit the template, judged against what is stored. */
import { systemClock } from '@/lib/kernel/clock';
import { icpsAndPersonas } from '@/lib/storage/packs';
import { loadPlaces } from '../load-words';
import { openDemo } from './demo-page';
import { type DemoVerdicts, judgeDemo } from './judge-demo';
import type { Template } from './offered-starters';
import { demoJson } from './starter-files';

/** Invented pages for everybody whose template brings none of its own. */
const usual = 'tech-startup-inc';

export async function firstVerdict(template: Template | null): Promise<DemoVerdicts> {
  const [pages, parsePlace, records] = await Promise.all([
    demoJson(template?.from === 'starter' ? template.id : usual),
    loadPlaces(),
    icpsAndPersonas(),
  ]);
  return judgeDemo(openDemo(pages), { ...records, parsePlace, now: systemClock() });
}
