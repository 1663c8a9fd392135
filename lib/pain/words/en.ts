/** English. */
export default {
  cue: {
    opening: (title: string) => `hiring: “${title}”`,
    word: (word: string, where: string) => `the word “${word}” stands ${where}`,
    words: (words: string, where: string) => `the words “${words}” stand ${where}`,
    headline: 'in the profile’s headline',
    title: 'in the job title',
    label: 'in the specialties',
  },
  /** Behind "stands". */
  pages: {
    unknown: 'on the page',
    website: 'on the website',
    careers: 'on the careers page',
    about: 'on the about page',
    news: 'on the news page',
    pricing: 'on the pricing page',
    team: 'on the team page',
    profile: 'on the profile',
    jobs: 'on the jobs page',
    company: 'on the company page',
  },
  moments: {
    roleSince: (year: string) => `In the present role since ${year}`,
    roleMonths: (months: number) =>
      months === 0 ? 'New this month in the present role' : `${months} ${months === 1 ? 'month' : 'months'} in the present role`,
    /** The date follows. */
    round: 'A funding round',
    /** As the criterion names it. The date follows. */
    funding: (stage: string) => `${stage.charAt(0).toUpperCase()}${stage.slice(1)}`,
    openRole: (title: string) => `1 open role: “${title}”`,
    openRoles: (count: string, title: string) => `${count} open roles, among them “${title}”`,
    untitledRoles: (count: number) => `${count} open ${count === 1 ? 'role' : 'roles'}`,
    growth: (percent: string, months: string) => `${percent} % more people in ${months} months`,
  },
};
