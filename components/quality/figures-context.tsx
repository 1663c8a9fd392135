/** The quality figures of profiles, for whoever draws one in a list: asked only for what is drawn. */
import { createContext, useContext } from 'react';
import { type FiguresOf, QualityLine } from './quality-line';

export const FiguresContext = createContext<FiguresOf>(() => null);

export function QualityOfProfile({ kind, id, name }: { kind: 'icp' | 'persona'; id: string; name: string }) {
  return <QualityLine kind={kind} id={id} name={name} figures={useContext(FiguresContext)(kind, id)} />;
}
