/** Which job an address opens: the id in the query wins, because lists keep their own path (research: linkedin-dom §2). */

const host = /^(?:(?:www|m|[a-z]{2,3})\.)?linkedin\.com$/;
const id = /^\d{5,20}$/;

/** LinkedIn's number of the job; null for anything but a job that is open. */
export function jobId(url: URL): string | null {
  if (!/^https?:$/.test(url.protocol) || !host.test(url.hostname) || url.pathname.length > 1_000) return null;
  const [area, part, name] = url.pathname.split('/').filter((each) => each !== '');
  if (area !== 'jobs') return null;
  const asked = url.searchParams.get('currentJobId');
  if (asked !== null && id.test(asked)) return asked;
  if (part !== 'view' || name === undefined) return null;
  const last = name.slice(name.lastIndexOf('-') + 1);
  return id.test(last) ? last : null;
}

export function jobIn(href: string | null): string | null {
  const url = href === null || !href.includes('/jobs/') ? null : URL.parse(href);
  return url === null ? null : jobId(url);
}

export const jobAddress = (job: string): string => `https://www.linkedin.com/jobs/view/${job}/`;
