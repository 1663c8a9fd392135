/** A document as it will be on paper: one page, two columns of sections when there is room. */
import { PageText } from '@/components/ui/page-text';
import type { Sheet } from '@/lib/exchange/sheets/sheet';

export function SheetPage({ sheet: { kind, title, lead, quote, sections } }: { sheet: Sheet }) {
  return (
    <article aria-labelledby="sheet-title" className="mt-8 border-t-2 border-ink pt-3 print:mt-0">
      <p className="text-12 text-soft">{kind}</p>
      <h2 id="sheet-title" className="text-24 font-semibold">
        <PageText>{title}</PageText>
      </h2>
      {lead && (
        <p className="mt-1 text-15 text-soft">
          <PageText>{lead}</PageText>
        </p>
      )}
      {quote && (
        <p className="mt-3 border-l border-edge pl-3 font-serif text-18">
          <PageText>{`“${quote}”`}</PageText>
        </p>
      )}
      {sections.length === 0 && <p className="mt-6 text-15">Nothing is written yet that could stand here.</p>}
      <div className="mt-6 gap-x-8 md:columns-2 print:mt-3 print:columns-2">
        {sections.map(({ title: head, rows }) => (
          <section key={head} className="mb-6 break-inside-avoid-column border-t border-rule pt-2 print:mb-3">
            <h3 className="text-13 font-semibold text-soft">
              <PageText>{head}</PageText>
            </h3>
            <dl>
              {rows.map(({ term, texts }) => (
                <div key={`${term} ${texts.join(' ')}`} className="mt-2 break-inside-avoid print:mt-1">
                  <dt className="text-15 font-medium">
                    <PageText>{term}</PageText>
                  </dt>
                  <dd>
                    {texts.map((text) => (
                      <p key={text} className="whitespace-pre-line text-soft">
                        <PageText>{text}</PageText>
                      </p>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </article>
  );
}
