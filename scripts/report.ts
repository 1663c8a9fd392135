/** `npm run report` */
import { main } from './report/report';

process.exitCode = await main();
