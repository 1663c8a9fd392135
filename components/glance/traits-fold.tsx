/** How close to ideal, folded: how many of the seven traits are known stands in its heading. */
import { Fold } from '@/components/dossier/fold';
import type { LookedFrom } from '@/components/verdict/looked-from';
import type { Trait } from '@/lib/trait/trait';
import { inWords } from './in-words';
import { SevenTraits } from './seven-traits';

export function TraitsFold({ traits, ...place }: LookedFrom & { traits: readonly Trait[] }) {
  const words = inWords().traits;
  return (
    <Fold name="traits" id="traits" title={words.question} holds={words.ofSeven(traits.filter(({ known }) => known).length)}>
      <SevenTraits traits={traits} {...place} />
    </Fold>
  );
}
