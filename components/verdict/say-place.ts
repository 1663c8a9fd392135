/** Names of pages, made from the address alone, so that a link says where it leads. */
import { hostOf, webAddress } from '@/components/ui/web-address';

const companyTabs: Record<string, string> = { about: 'About page', jobs: 'Jobs page', people: 'People page', posts: 'Posts', life: 'Life page', insights: 'Insights page' };
const profileParts: Record<string, string> = { experience: 'Experience', skills: 'Skills', education: 'Education', interests: 'Interests', languages: 'Languages' };

function linkedInPlace(parts: string[]): string {
  const [root, , tab, detail] = parts;
  if (root === 'company' || root === 'school' || root === 'showcase') return `LinkedIn company page${tab && companyTabs[tab] ? `, ${companyTabs[tab]}` : ''}`;
  if (root === 'in') return `LinkedIn profile${tab === 'details' && detail && profileParts[detail] ? `, ${profileParts[detail]}` : ''}`;
  if (root === 'jobs') return 'LinkedIn job';
  if (root === 'search') return 'LinkedIn search';
  if (root === 'sales') return 'Sales Navigator';
  return 'LinkedIn';
}

/** "LinkedIn company page, About page", "northwind.example/pricing"; "an unknown page" when it is no web address. */
export function sayPlace(address: string): string {
  const url = webAddress(address);
  const host = hostOf(address);
  if (!url || !host) return 'an unknown page';
  const parts = url.pathname.split('/').filter(Boolean);
  if (host === 'linkedin.com' || host.endsWith('.linkedin.com')) return linkedInPlace(parts);
  return parts[0] ? `${host}/${parts[0]}` : host;
}
