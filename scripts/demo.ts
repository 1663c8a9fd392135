/** The program behind `npm start`. */
import { main } from './demo/demo';

process.exitCode = await main(process.argv.slice(2));
