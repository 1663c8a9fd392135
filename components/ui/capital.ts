/** The same for words of the interface. */
export { capital } from '@/lib/kernel/capital';
