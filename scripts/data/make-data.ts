/** Makes every data file that the extension ships but git does not hold. Run by the set-up: `node scripts/data/make-data.ts`. */
import { writePlaces } from './make-places.ts';

const bytes = writePlaces();
console.log(`public/data/places.json: ${Math.round(bytes / 1000)} KB`);
