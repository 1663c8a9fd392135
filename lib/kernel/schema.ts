/**
 * The only import of zod. Extension pages forbid `eval`, which zod probes for unless it runs jitless
 * (trust finding T57), so the switch is thrown here before any schema can exist.
 */
import * as z from 'zod';

z.config({ jitless: true });

export { z };
