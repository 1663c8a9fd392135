/** `npm run accept -- CASE…` */
import { main } from './pages/accept';

process.exitCode = await main(process.argv.slice(2));
