/** The product sheets: usually one, and several for who sells several things. */
import { Button } from '@/components/ui/button';
import { hashOf } from '@/components/workspace/route';
import { ScreenHead } from '@/components/workspace/shell';
import type { Product } from '@/lib/icp/product';

interface ProductsListProps {
  products: readonly Product[];
  onNew: () => void;
}

export function ProductsList({ products, onNew }: ProductsListProps) {
  return (
    <>
      <ScreenHead title="Product">
        What you sell and against whom: features that resonate, use cases, advantages, pricing. ICPs, pains and messages draw their words from here.
      </ScreenHead>
      <Button look="primary" className="mt-6" onClick={onNew}>
        {products.length === 0 ? 'Write the product sheet' : 'Another product'}
      </Button>
      {products.length === 0 ? (
        <p className="mt-8 max-w-150 border-t border-rule pt-4 text-15">
          Nothing here yet. Ask three of your best customers why they stay: their words are the features and advantages to write down, and what nobody
          mentions can be left out.
        </p>
      ) : (
        <ul className="mt-6 border-t-2 border-ink">
          {products.map(({ id, name, advantages, competitors }) => (
            <li key={id} className="grid gap-x-8 gap-y-1 border-b border-rule py-3 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
              <a className="text-15 font-semibold text-accent underline underline-offset-4" href={hashOf('product', id)}>
                {name || 'A product without a name'}
              </a>
              <div>
                <p className={advantages.length > 0 ? 'text-15' : 'text-soft'}>{advantages.join(' · ') || 'No advantage is written yet.'}</p>
                {competitors.length > 0 && <p className="mt-1 text-soft">Against: {competitors.map((each) => each.name).join(', ')}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
