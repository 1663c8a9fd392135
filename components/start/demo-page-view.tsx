/** The invented page as one would read it: its facts and its own words. */
import { PageText } from '@/components/ui/page-text';
import type { DemoPage } from '@/lib/app/start/demo-page';

export function DemoPageView({ page: { facts, lines, kind } }: { page: DemoPage }) {
  const name = facts.find(({ key }) => key.endsWith('.name'))?.quote ?? '';
  const rest = facts.filter(({ key }) => !key.endsWith('.name') && !key.endsWith('.companyUrl'));
  return (
    <section aria-label="The invented page" className="self-start rounded-md bg-sunk p-4 lg:sticky lg:top-8">
      <p className="text-12 text-soft">{kind === 'linkedin/company' ? 'A company page, invented' : 'A profile, invented'}</p>
      <p className="mt-1 font-serif text-18">
        <PageText>{name}</PageText>
      </p>
      <ul className="mt-3 font-serif text-15">
        {[...new Set(rest.map(({ quote }) => quote))].map((quote) => (
          <li key={quote} className="py-0.5">
            <PageText>{quote}</PageText>
          </li>
        ))}
      </ul>
      {lines.map(({ text }) => (
        <p key={text} className="mt-3 font-serif text-15">
          <PageText>{text}</PageText>
        </p>
      ))}
    </section>
  );
}
