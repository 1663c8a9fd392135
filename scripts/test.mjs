/** `npm test`: sets up a fresh clone, then everything: checks, builds, corpus, real browsers. Plain Node ≥ 20. */
import { setUp } from './set-up.mjs';
import { binary, finish, runSteps, staticSteps } from './steps.mjs';

setUp({ firefox: true });

finish(
  runSteps([
    ...staticSteps,
    { name: 'build for Chrome', command: binary('wxt'), args: ['build'], needed: true },
    { name: 'build for Firefox', command: binary('wxt'), args: ['build', '-b', 'firefox', '--mv3'], needed: true },
    { name: 'corpus, command line and built laws', command: binary('vitest'), args: ['run', '--project', 'built'], report: 'vitest' },
    { name: 'screens', command: binary('playwright'), args: ['test', '-c', 'tests/gallery'], report: 'playwright' },
    { name: 'real browser', command: binary('playwright'), args: ['test'], report: 'playwright' },
  ]),
);
