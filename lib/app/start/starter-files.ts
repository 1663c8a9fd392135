/** The starter packs and demo pages as files of the extension, which the build lays there with the list of them. */
import { ownJson, ownText } from '@/lib/platform/own-file';

export const starterIds = async (): Promise<readonly string[]> => (await ownJson('/starters/index.json')) as string[];

/** The text of a starter, ready for `readPack`. Its id must be one of `starterIds`. */
export const starterText = (id: string): Promise<string> => ownText(`/starters/${id}.json`);

/** The invented pages of a starter, or of the first run: `tech-startup-inc`. */
export const demoJson = (id: string): Promise<unknown> => ownJson(`/starters/demo/${id}.json`);
