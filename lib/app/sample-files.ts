/** The samples as files of the extension, which the build lays there with the list of them. */
import { ownJson, ownText } from '@/lib/platform/own-file';

/** In the order of offering. */
export const sampleIds = async (): Promise<readonly string[]> => (await ownJson('/samples/index.json')) as string[];

/** The text of a sample, ready for `readPack`. Its id must be one of `sampleIds`. */
export const sampleText = (id: string): Promise<string> => ownText(`/samples/${id}.json`);
