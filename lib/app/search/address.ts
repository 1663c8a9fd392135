/** The address of a found entry: `#icp/<id>/criteria`; what is missing in the middle stays empty (`#lists//<row>`). */
export const addressOf = (screen: string, ...parts: readonly (string | null)[]): string =>
  `#${[screen, ...parts].map((part) => encodeURIComponent(part ?? '')).join('/')}`;
