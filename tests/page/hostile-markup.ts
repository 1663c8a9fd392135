/** Pages that nobody would write by mistake. */

export const addresses = {
  person: 'https://www.linkedin.com/in/jane-example/',
  company: 'https://www.linkedin.com/company/acme-example/about/',
  website: 'https://acme.example/',
} as const;

/** A profile whose name, headline and every other field may hold anything. */
export const person = (name: string, text: string, more = '') =>
  `<html lang="en"><title>${name} | LinkedIn</title><body data-rehydrated="true"><main id="workspace"><div componentkey="com.linkedin.sdui.profile.card.refACoAAHostile01Topcard"><section><a href="${addresses.person}"><h2>${name}</h2></a><p>· 2nd</p><p>${text}</p><p>Acme Tools</p><div><p>Ulm, Germany</p><p>·</p><a href="${addresses.person}overlay/contact-info/">Contact info</a></div></section></div><div componentkey="com.linkedin.sdui.profile.card.refACoAAHostile01ExperienceTopLevelSection"><section><h2>Experience</h2><div><p>${text}</p><p>${text} · Full-time</p><p>Jan 2020 - Present · 6 yrs</p><p>${text}</p></div></section></div><div componentkey="com.linkedin.sdui.profile.card.refACoAAHostile01Skills"><section><h2>Skills</h2><div><a href="https://www.linkedin.com/search/results/all/?keywords=x"><p>${text}</p></a></div></section></div>${more}</main></body></html>`;

/** A company page with the same text in every row. */
export const organisation = (name: string, text: string, more = '') =>
  `<html lang="en"><title>${name}: About | LinkedIn</title><meta name="description" content="${text}"><main><section><h1>${name}</h1><p>${text}</p><nav><a href="https://www.linkedin.com/company/acme-example/">Home</a><a href="${addresses.company}">About</a></nav></section><section><h2>Overview</h2><p>${text}</p><dl>${['Website', 'Phone', 'Industry', 'Company size', 'Headquarters', 'Founded', 'Type', 'Specialties'].map((label) => `<dt><h3>${label}</h3></dt><dd>${text}</dd>`).join('')}</dl></section>${more}</main></html>`;

/** A company's own page, with the text in its record, its meta tags and its words. */
export const shop = (name: string, text: string, more = '') =>
  `<html lang="en"><title>${name}</title><meta property="og:site_name" content="${text}"><meta name="description" content="${text}"><script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', name: text.slice(0, 5_000), address: { streetAddress: text.slice(0, 5_000) }, sameAs: ['javascript:alert(1)'] }).replaceAll('<', '\\u003c')}</script><header><a href="/" aria-label="${text}">${name}</a></header><main><h1>${name} makes chairs</h1><p>We make chairs for offices in Ulm and sell them to dealers. ${text}</p>${more}</main><footer>© 2026 ${text}<br>${text}, 89073 Ulm<br>Tel. ${text}</footer></html>`;

const deepRecord = `${'{"@type":"Organization","name":"Acme","parentOrganization":'.repeat(3_000)}1${'}'.repeat(3_000)}`;

export const strangePages: Record<string, string> = {
  'an empty page': '',
  'nothing but space': ' '.repeat(100_000),
  'a page without a body': '<html><head><title>x</title></head></html>',
  'broken markup': '<html><body><p><div></p></table><td>x<a href="<b>"</html></body><main><h1>Acme',
  'a page cut off in the middle': person('Jane Example', 'CTO at Acme').slice(0, 420),
  'five megabytes': `<main>${`<p>${'We make chairs. '.repeat(15)}<a href="/x">More</a></p>`.repeat(19_000)}</main>`,
  'one line of a megabyte': `<main><p>${'word '.repeat(200_000)}</p></main>`,
  'lines of combining marks': `<main>${`<p>a${'\u0301\u0323'.repeat(2_000)}</p>`.repeat(20)}</main>`,
  'lines of dots and colons': `<main>${`<p>${'. '.repeat(5_000)}x</p><p>${':'.repeat(10_000)}x</p>`.repeat(30)}</main>`,
  'ten thousand nested elements': `<main>${'<div>x'.repeat(10_000)}`,
  'ten thousand nested sections and items': `<main>${'<section id="s"><ul><li>x'.repeat(3_500)}`,
  'fifty thousand elements': `<main><ul>${'<li><span>one</span><b>two</b></li>'.repeat(17_000)}</ul></main>`,
  'fifty thousand siblings': `<main>${'<p>Salesforce</p>'.repeat(50_000)}</main>`,
  'twenty thousand headings of cards': `<main>${'<h2>Experience</h2><h2>Skills</h2>'.repeat(10_000)}</main>`,
  'ten thousand positions': `<main><section><h2>Experience</h2><ul>${'<li><p>CTO</p><p>Acme · Full-time</p><p>Jan 2019 - Present · 5 yrs</p></li>'.repeat(10_000)}</ul></section></main>`,
  'ten thousand shadow roots': `<main>${'<div><template shadowrootmode="open"><p>in the shadow</p></template></div>'.repeat(10_000)}</main>`,
  'two hundred frames': `<main>${'<iframe srcdoc="<p>framed</p>"></iframe>'.repeat(200)}</main>`,
  'a link of a megabyte around hundreds of lines': `<main><a href="data:text/plain,${'x'.repeat(1_000_000)}">${'<p>line</p>'.repeat(300)}</a></main>`,
  'a title of a megabyte': `<title>${'t'.repeat(1_000_000)}</title><main><p>x</p></main>`,
  'a tag of ten thousand letters': `<main><x-${'y'.repeat(10_000)}>z</x-${'y'.repeat(10_000)}></main>`,
  'a record three thousand levels deep': `<main><p>x</p></main><script type="application/ld+json">${deepRecord}</script>`,
  'a record of ten thousand employees': `<main><p>x</p></main>${`<script type="application/ld+json">{"@type":"Organization","name":"Acme","employee":[${Array.from({ length: 3_000 }, (_, at) => `{"@type":"Person","name":"P ${at}"}`).join(',')}]}</script>`.repeat(4)}`,
  'a record that would change the language': `<main><p>x</p></main><script type="application/ld+json">{"@type":"Organization","__proto__":{"polluted":1},"constructor":{"prototype":1},"name":{"toString":1}}</script>`,
  'boxes of one property inside one another': `<main>${'<div itemprop="name">'.repeat(400)}${'word '.repeat(100_000)}</main>`,
  'refreshes that lead away': `<meta http-equiv="refresh" content="0;url=https://evil.example/"><noscript><meta http-equiv="refresh" content="0;url=https://evil.example/"></noscript>${person('Jane Example', 'CTO at Acme')}`,
  'a base that leads away': `<base href="javascript:alert(1)//"><main><a href="x">x</a><a href="javascript:alert(1)">y</a></main>`,
};
