/** The user's choices about Fitglass itself: small values under a name. */
import { open } from './open';

/** Undefined when the user has never chosen. The caller checks the shape: it may have been written by another version. */
export async function setting(key: string): Promise<unknown> {
  return (await (await open()).settings.get(key))?.value;
}

export async function putSetting(key: string, value: unknown): Promise<void> {
  await (await open('strict')).settings.put({ key, value });
}
