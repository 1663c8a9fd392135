/**
 * The browser's own language model, for rephrasing what was written here (Chrome's Prompt API, open to extensions since
 * Chrome 138). It is used only when the browser says `available`: a model that is `downloadable` or `downloading` would
 * have to be fetched, and Fitglass fetches nothing and makes nobody fetch. Every failure ends in null: a rephrasing that
 * does not come changes nothing.
 */

/** The part of the API that is used; browsers without it have no such name. Values: Chrome's documentation, October 2025. */
interface BuiltInModel {
  availability: (options: ModelOptions) => Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create: (options: ModelOptions & { initialPrompts?: { role: 'system'; content: string }[]; signal?: AbortSignal }) => Promise<Session>;
}

interface Session {
  prompt: (text: string, options?: { signal?: AbortSignal }) => Promise<string>;
  destroy: () => void;
}

interface ModelOptions {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
}

export interface OnDeviceModel {
  /** The same message in other words; null when the model gave none. Stops when `signal` does. */
  rephrase: (text: string, signal?: AbortSignal) => Promise<string | null>;
}

/** `availability` must be asked with the very options of `create`. */
const optionsFor = (language: string): ModelOptions => ({
  expectedInputs: [{ type: 'text', languages: [language] }],
  expectedOutputs: [{ type: 'text', languages: [language] }],
});

const instruction =
  'You rephrase a short message so that it reads more naturally. Keep its language, its form of address, its order and its line breaks. Keep every fact, name, number, quotation and link exactly as it is. Add nothing: no fact, no claim, no greeting, no name, no comment. Answer with the message alone.';

/**
 * @param language of the text: en, de, fr, es.
 * @param from where the browser keeps the model; for tests.
 * @returns null unless the model is there and ready.
 */
export async function onDeviceModel(language: string, from: unknown = globalThis): Promise<OnDeviceModel | null> {
  const model = (from as { LanguageModel?: BuiltInModel }).LanguageModel;
  if (typeof model?.availability !== 'function') return null;
  const options = optionsFor(language);
  const ready = async () => {
    try {
      return (await model.availability(options)) === 'available';
    } catch {
      return false;
    }
  };
  if (!(await ready())) return null;
  return {
    rephrase: async (text, signal) => {
      /* It may have been removed since: creating it then would begin a download. */
      if (!(await ready())) return null;
      const stop = signal ? { signal } : {};
      let session: Session | null = null;
      try {
        session = await model.create({ ...options, initialPrompts: [{ role: 'system', content: instruction }], ...stop });
        const answer = (await session.prompt(text, stop)).trim();
        return answer === '' ? null : answer;
      } catch {
        return null;
      } finally {
        session?.destroy();
      }
    },
  };
}
