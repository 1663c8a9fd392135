/** Product sheets: all of them, and one of them. */
import { EditorFrame } from '@/components/editor/editor-frame';
import { ProductSheet } from '@/components/product/product-sheet';
import { ProductsList } from '@/components/product/products-list';
import { ScreenHead } from '@/components/workspace/shell';
import { freshId } from '@/lib/app/editing/start-record';
import { editorActs, editorState, removeAndSay, startAndGo } from '../editor-wiring';
import { defineScreen, type ScreenProps } from '../screen';
import { useDesk } from '../use-desk';
import { useWritten } from '../use-written';

const empty = () => ({ id: freshId('product'), name: '', features: [], useCases: [], advantages: [], pricing: '', competitors: [] });
const competitorId = () => freshId('competitor');

function Products(props: ScreenProps) {
  const written = useWritten();
  if (props.route.id) return <OneProduct {...props} id={props.route.id} />;
  if (!written) return <ScreenHead title="Product">Opening…</ScreenHead>;
  return <ProductsList products={written.products} onNew={() => startAndGo('product', empty(), props.act)} />;
}

function OneProduct({ id, ...props }: ScreenProps & { id: string }) {
  const opened = useDesk('product', id);
  if (!opened || opened.view.state === 'opening') return <ScreenHead title="Product">Opening…</ScreenHead>;
  const { desk, view } = opened;
  if (!view.content) return <ScreenHead title="This product sheet is not here">It was removed, or the address is of another workspace.</ScreenHead>;
  return (
    <EditorFrame
      noun="Product"
      title={view.content.name}
      back={{ label: 'All products', href: '#product' }}
      editor={editorState(view, false)}
      acts={editorActs(desk, props, view.content.name)}
    >
      <ProductSheet
        product={view.content}
        freshId={competitorId}
        onChange={desk.change}
        onRemove={() => removeAndSay('product', id, props, { before: desk.saveNow, goTo: '#product' })}
      />
    </EditorFrame>
  );
}

export default defineScreen({ id: 'product', label: 'Product', place: { group: 'Write', order: 40 }, Show: Products });
