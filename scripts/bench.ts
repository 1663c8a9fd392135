/** The program behind `npm run bench`. */
import { main } from './bench/bench';

process.exitCode = await main(process.argv.slice(2));
