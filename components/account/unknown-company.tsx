/** A profile whose company Fitglass has not seen: no verdict is made up, the page that would tell is offered. */
import { ArrowUpRight } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { PageName } from '@/components/ui/page-name';
import { Shape } from '@/components/ui/shape';
import { webAddress } from '@/components/ui/web-address';
import { inWords } from './in-words';

interface UnknownCompanyProps {
  /** As the profile names it; null when it names none. */
  name: string | null;
  url: string | null;
  onOpen: (url: string) => void;
}

export function UnknownCompany({ name, url, onOpen }: UnknownCompanyProps) {
  const words = inWords();
  const page = webAddress(url) ? url : null;
  return (
    <section
      id="company-fit"
      data-about="account"
      aria-labelledby="company-fit-question"
      tabIndex={-1}
      className="mt-10 border-t-2 border-ink pt-3 outline-none"
    >
      <h2 id="company-fit-question" className="text-13 font-semibold text-soft">
        {words.question}
      </h2>
      {name && <PageName>{name}</PageName>}
      <p className="mt-3 flex items-center gap-2 text-18 font-semibold text-open">
        <Shape name="dashed" size={20} className="shrink-0" />
        {words.notKnown}
      </p>
      <p className="mt-2 text-15">{page ? words.tooLittle : words.noPage}</p>
      {page && (
        <Button look="quiet" className="mt-3" onClick={() => onOpen(page)}>
          {words.openPage}
          <ArrowUpRight size={16} aria-hidden="true" />
        </Button>
      )}
    </section>
  );
}
