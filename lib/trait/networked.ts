/** Whether others listen to this person: followers and what they say of speaking and writing. A company's standing is the user's to rate. */
import { cueFinder } from '@/lib/pain/said-words';
import { answerable } from '@/lib/signal/confidence';
import { spokenTag } from '@/lib/wording/language';
import { inWords } from './in-words';
import type { Finding } from './trait';
import type { TraitInputs } from './trait-inputs';

/** 10,000 followers are full marks and 100 none; between them each tenfold counts the same. Ours. */
const few = 100;
const many = 10_000;
/** Somebody who speaks or writes in public, where no number is known. */
const speaks = 0.6;

const inPublic = cueFinder([
  'speaker',
  'keynote',
  'podcast',
  'author of',
  'my newsletter',
  'newsletter author',
  'community lead',
  'community builder',
  'board member',
  'advisor',
  'sprecher',
  'sprecherin',
  'vorträge',
  'autor',
  'autorin',
  'beirat',
  'conférencier',
  'conférencière',
  'autrice',
  'auteur',
  'ponente',
  'conferenciante',
  'autora',
]);

export function networked({ person, said }: TraitInputs): Finding {
  if (!person) return { value: null, because: inWords().nobody, evidence: [] };
  const followers = person.known['person.followers']?.find(({ confidence }) => confidence >= answerable);
  const heard = said.find(({ about, words }) => about === 'person' && inPublic(words).length > 0);
  const evidence = [...(followers?.evidence ?? []), ...(heard ? [heard.evidence] : [])];
  if (!followers)
    return heard ? { value: speaks, because: inWords().personSays(heard.text), evidence } : { value: null, because: inWords().noFollowers, evidence };
  const reach = Math.min(1, Math.max(0, Math.log10(Math.max(1, followers.value) / few) / Math.log10(many / few)));
  return { value: heard ? Math.max(reach, speaks) : reach, because: inWords().followers(followers.value.toLocaleString(spokenTag())), evidence };
}
