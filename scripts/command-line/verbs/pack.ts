/** `fitglass pack`: packs out. */
import { mainSample } from '@/lib/exchange/main-sample';
import { readPack, writePack } from '@/lib/exchange/pack';
import { samplePack, samplePacks } from '@/lib/exchange/sample-packs';
import { ExpectedError } from '@/lib/kernel/errors';
import { badUsage, readOptions } from '../options';
import { defineVerb } from '../verb';

export default defineVerb({
  summary: 'prints a sample pack of ICPs and personas',
  help: `
Usage: fitglass pack --sample [ID]

Out: the pack as JSON, ready for "qualify --pack". Without an ID the one that a new user sees first.
IDs: ${samplePacks.map(({ id }) => id).join(', ')}
Exit code: 0, or 2 for bad usage.
`,
  async run(args, io) {
    const { flags, rest } = readOptions(args, [], ['sample']);
    if (!flags.has('sample') || rest.length > 1) throw badUsage('give --sample, and after it the id of a sample if you want another than the first');
    const sample = samplePack(rest[0] ?? mainSample);
    if (!sample) throw new ExpectedError('bad-usage', `there is no sample "${rest[0]}"; use one of ${samplePacks.map(({ id }) => id).join(', ')}`);
    const opened = readPack(sample.text);
    if (!opened.ok) throw opened.error;
    await io.outText(writePack(opened.value.pack));
    return 0;
  },
});
