/** `npm run --silent fitglass -- <verb> …` */
import { main } from './command-line/fitglass';

await main(process.argv.slice(2));
