/**
 * A profile page of a wanted size: the demo world's profile with cards of invented strangers after it, which is what
 * makes real pages big. Deterministic.
 */
const elementsPerCard = 9;

const card = (index: number) =>
  `<section componentkey="profileAsideBrowsemap-bench-${index}"><h2>More profiles for you</h2><div><a href="https://www.linkedin.com/in/bench-stranger-${index}/"><p>Person Number ${index}</p></a><p>· 3rd</p><p>Role ${index % 40} at Company ${index % 900}</p><ul><li><span>Lives in Town ${index % 300}</span></li></ul></div></section>`;

/** @param html a profile page. @param elements how many elements the result has, about. */
export function bigPage(html: string, elements: number): string {
  const cards = Array.from({ length: Math.max(0, Math.round(elements / elementsPerCard)) }, (_, index) => card(index)).join('\n');
  return html.replace('</body>', `<aside>${cards}</aside></body>`);
}
