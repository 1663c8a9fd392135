/** `npm run check`: types, lint, format, unused code, unit tests and laws. No browser needed. */
import { finish, runSteps, staticSteps } from './steps.mjs';

finish(await runSteps(staticSteps));
