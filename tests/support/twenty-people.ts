/**
 * Twenty invented profiles on one host, built like today's server-driven layout and moving like it: a click changes
 * the address at once and the cards later, back and forward do the same, and a full load brings a whole document.
 * Every page shows another of the twenty as a stranger in its margin.
 */
export interface Person {
  slug: string;
  url: string;
  name: string;
  company: string;
}

const first = ['Ada', 'Bruno', 'Carla', 'Dario', 'Edda', 'Fabio', 'Greta', 'Hanno', 'Ilka', 'Jonas'];
const last = ['Quellmoor', 'Rosenbaek'];
const firms = ['Abendrot', 'Birkwerk', 'Cordoval', 'Dunkelau', 'Eschtal', 'Ferndahl', 'Gipfelor', 'Havelund', 'Inselber', 'Jadewald'];
const kinds = ['Handel', 'Technik'];

export const people: readonly Person[] = last.flatMap((family, at) =>
  first.map((given, index) => {
    const slug = `${given}-${family}-demo`.toLowerCase();
    return { slug, url: `https://www.linkedin.com/in/${slug}/`, name: `${given} ${family}`, company: `${firms[index]} ${kinds[at]}` };
  }),
);

/** The cards of a person, and in the margin somebody else. */
function cards({ slug, url, name, company }: Person, at: number): string {
  const key = `com.linkedin.sdui.profile.card.refACoAA${slug.replaceAll('-', '')}`;
  const stranger = people[(at + 7) % people.length]!;
  return `<main id="workspace"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">
<section componentkey="${key}Topcard"><a href="${url}"><h2>${name}</h2></a><p>· 2nd</p><p>Head of Marketing at ${company}</p><p>${company}</p>
<div><p>Hamburg, Germany</p><p>·</p><p><a href="${url}overlay/contact-info/">Contact info</a></p></div><div role="button" tabindex="0"><p>${company}</p></div></section>
<section componentkey="${key}ExperienceTopLevelSection"><h2>Experience</h2><div componentkey="entity-collection-item-${slug}"><a href="https://www.linkedin.com/company/${91_000_000 + at}/">
<p>Head of Marketing</p><p>${company} · Full-time</p><p>Mar 2022 - Present · 4 yrs 9 mos</p><p>Hamburg, Germany</p></a></div></section></div></main>
<aside componentkey="profileAsideBrowsemap${slug}"><h2>More profiles for you</h2><a href="${stranger.url}"><p>${stranger.name}</p></a><p>· 3rd</p><p>Head of Marketing at ${stranger.company}</p></aside>`;
}

/** Served at every one of the addresses; it shows the person of the address it stands at. */
export function documentOf(person: Person): string {
  const all = JSON.stringify(Object.fromEntries(people.map((each, at) => [each.slug, cards(each, at)]))).replaceAll('</', '<\\/');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${person.name} | LinkedIn</title></head><body data-rehydrated="true">
<div id="screen">${cards(person, people.indexOf(person))}</div><script>
const all = ${all};
let late = 0;
let move = 0;
const draw = () => { const own = ++move; setTimeout(() => { if (own === move) document.getElementById('screen').innerHTML = all[location.pathname.split('/')[2]]; }, late); };
addEventListener('popstate', draw);
addEventListener('pageshow', ({ persisted }) => { if (persisted) globalThis.restored = (globalThis.restored ?? 0) + 1; });
globalThis.go = (slug, milliseconds) => { late = milliseconds; history.pushState({}, '', '/in/' + slug + '/'); draw(); };
</script></body></html>`;
}
