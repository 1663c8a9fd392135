/** `npm test`: sets up a fresh clone, then everything: checks, builds, corpus, real browsers. Plain Node ≥ 20. */
import { setUp } from './set-up.mjs';
import { binary, finish, runSteps, staticSteps } from './steps.mjs';

setUp({ firefox: true });

/* Tests in a browser of its own wait more than they work; reading pages and looking for faults in screens work more than they wait. */
const workspace = {
  name: 'workspace in a real browser',
  command: binary('playwright'),
  args: ['test', '--project=workspace-*'],
  report: 'playwright',
};
const screens = { name: 'screens', command: binary('playwright'), args: ['test', '-c', 'tests/gallery'], report: 'playwright' };

finish(
  await runSteps([
    ...staticSteps,
    { name: 'build for Chrome', command: binary('wxt'), args: ['build'], needed: true },
    { name: 'build for Firefox', command: binary('wxt'), args: ['build', '-b', 'firefox', '--mv3'], needed: true },
    {
      name: 'corpus, command line and built laws',
      command: binary('vitest'),
      args: ['run', '--project', 'built'],
      report: 'vitest',
      beside: [workspace],
    },
    { name: 'real browser', command: binary('playwright'), args: ['test', '--project=panel-*'], report: 'playwright', beside: [screens] },
  ]),
);
