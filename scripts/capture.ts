/** `npm run capture -- SAVED.html SITE/KIND/CASE --url URL` */
import { main } from './capture/capture';

process.exitCode = await main(process.argv.slice(2));
