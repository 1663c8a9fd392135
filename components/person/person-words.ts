/** How a person is named and described in one line: business facts only. */
import type { Person } from '@/lib/person/person';
import { inWords } from './in-words';

/** "This person" when the page shows no name. */
export function personName({ known }: Pick<Person, 'known'>): string {
  return known['person.name']?.[0]?.value || inWords().thisPerson;
}

/** "Head of Sales", "Company"; the headline when the title is not known. */
export function personLine({ known }: Pick<Person, 'known'>): string[] {
  const title = known['person.title']?.[0]?.value;
  const parts = title ? [title, known['person.company']?.[0]?.value] : [known['person.headline']?.[0]?.value];
  return parts.flatMap((part) => part || []);
}
