/** Stands in for the browser's extension APIs while screens are looked at without an extension. */
const nothing = async () => undefined;
const listeners = { addListener: () => {}, removeListener: () => {} };
const area = { get: async () => ({}), set: nothing, clear: nothing };

export const browser = {
  runtime: { getURL: (path: string) => path, sendMessage: nothing, onMessage: listeners },
  storage: { local: area, session: area },
  permissions: { contains: async () => false },
};
