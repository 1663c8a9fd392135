/** The demo world: invented people and companies on pages that are built like today's real ones, under real addresses. */
export interface DemoPage {
  url: string;
  file: string;
  /** What a visitor should notice. */
  note: string;
}

export const world: readonly DemoPage[] = [
  {
    url: 'https://www.linkedin.com/in/elena-brandt-demo/',
    file: 'elena-brandt.html',
    note: 'profile, server-driven layout: her company is known by name only',
  },
  {
    url: 'https://www.linkedin.com/company/northloom-demo/about/',
    file: 'northloom-about.html',
    note: 'company page: joins up with Elena through its number',
  },
  { url: 'https://www.northloom.example/', file: 'northloom-home.html', note: 'company website: joins up through the domain, adds technologies' },
  {
    url: 'https://www.linkedin.com/company/fernhaven-demo/about/',
    file: 'fernhaven-about.html',
    note: 'a 300-person twin: the size is only partly met',
  },
  {
    url: 'https://www.linkedin.com/company/brightquill-demo/about/',
    file: 'brightquill-about.html',
    note: 'an agency, German interface: DataSpark rules it out',
  },
  { url: 'https://brightquill.example/', file: 'brightquill-home.html', note: 'the agency’s website' },
  { url: 'https://www.linkedin.com/in/miriam-osei-demo/', file: 'miriam-osei.html', note: 'profile, older layout: works at the agency' },
  { url: 'https://www.linkedin.com/in/tomas-rivera-demo/', file: 'tomas-rivera.html', note: 'profile, Spanish interface: a founder with two roles' },
  { url: 'https://www.linkedin.com/company/cifra-clara-demo', file: 'cifra-clara.html', note: 'public company page: the founder’s company' },
  {
    url: 'https://www.linkedin.com/in/elena-brandt-demo/',
    file: 'elena-brandt.html',
    note: 'Elena again: by now her company is known',
  },
];
