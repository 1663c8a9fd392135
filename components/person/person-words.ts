/** How a person is named and described in one line: business facts only. */
import type { Person } from '@/lib/person/person';

/** "This person" when the page shows no name. */
export function personName({ known }: Pick<Person, 'known'>): string {
  return known['person.name']?.[0]?.value || 'This person';
}

/** "Head of Sales · Company"; the headline when the title is not known; null when neither is. */
export function personLine({ known }: Pick<Person, 'known'>): string | null {
  const title = known['person.title']?.[0]?.value;
  if (!title) return known['person.headline']?.[0]?.value || null;
  return [title, known['person.company']?.[0]?.value].filter(Boolean).join(' · ');
}
