/**
 * What a tag name says about text flow. Style sheets may be missing (saved pages) or hashed, so the outline
 * goes by the HTML standard's default rendering (HTML §15.3) and never by computed display.
 */

/** Elements whose content is never read as text. `svg` and `math` hold drawings, form fields hold the user's own words. */
export const skippedTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'math',
  'canvas',
  'video',
  'audio',
  'object',
  'embed',
  'map',
  'img',
  'picture',
  'iframe',
  'frame',
  'textarea',
  'input',
  'select',
  'datalist',
  'progress',
  'meter',
  'rp',
  'track',
  'source',
  'param',
  'link',
  'meta',
  'base',
]);

/** Phrasing elements: they flow inside a line. Custom elements (with a hyphen) flow too, their default display is inline. */
const flowingTags: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'button',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'output',
  'q',
  'rt',
  'ruby',
  's',
  'samp',
  'slot',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

export const isFlowing = (tag: string): boolean => flowingTags.has(tag) || tag.includes('-');

/** Landmarks by tag (ARIA in HTML, without its conditions on names and ancestors). */
export const landmarkTags: ReadonlySet<string> = new Set([
  'main',
  'nav',
  'aside',
  'header',
  'footer',
  'dialog',
  'section',
  'article',
  'form',
  'search',
  'address',
]);

/** `role` values that name a landmark, as the tag that means the same. */
export const landmarkRoles: ReadonlyMap<string, string> = new Map([
  ['main', 'main'],
  ['navigation', 'nav'],
  ['complementary', 'aside'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['region', 'section'],
  ['article', 'article'],
  ['form', 'form'],
  ['search', 'search'],
]);

/** `role` values of things to press. */
export const controlRoles: ReadonlySet<string> = new Set([
  'button',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'tab',
  'switch',
  'checkbox',
  'radio',
  'option',
  'combobox',
  'slider',
]);
export const controlTags: ReadonlySet<string> = new Set(['button', 'summary']);

/** Cells that pair labels with values. */
export const cellTags: ReadonlySet<string> = new Set(['dl', 'dt', 'dd', 'tr', 'th', 'td']);

/** Tags that open something by themselves. */
export const openingTags: ReadonlySet<string> = new Set([
  ...landmarkTags,
  ...controlTags,
  ...cellTags,
  'a',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** Elements that are text and nothing else: what stands inside belongs to a line. Links and buttons are not, they are boxes as often. */
export const textTags: ReadonlySet<string> = new Set(['span', 'p', 'b', 'strong', 'em', 'i', 'small', 'time', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
