/**
 * Small lenses, drawn so that each meaning has its own outline: full, half, nearly empty, dashed, barred. They carry
 * meaning without colour; the word always stands beside them, so they are hidden from screen readers.
 */
import type { ReactNode } from 'react';

export type ShapeName = 'full' | 'half' | 'low' | 'dashed' | 'barred' | 'plus' | 'minus' | 'question';

const ring = <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" strokeWidth="1.5" />;
const dashes = <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 1.84" />;
const disc = <circle cx="8" cy="8" r="7.5" fill="currentColor" />;
const onDisc = { fill: 'none', stroke: 'var(--paper)', strokeWidth: 1.75, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
const onPaper = { ...onDisc, stroke: 'currentColor' } as const;

const drawings: Record<ShapeName, ReactNode> = {
  full: (
    <>
      {disc}
      <path d="M4.6 8.3 7 10.6l4.5-5" {...onDisc} />
    </>
  ),
  half: (
    <>
      {ring}
      <path d="M2.6 8a5.4 5.4 0 0 0 10.8 0Z" fill="currentColor" />
    </>
  ),
  low: (
    <>
      {ring}
      <path d="M4.1 11.2a5.2 5.2 0 0 0 7.8 0Z" fill="currentColor" />
    </>
  ),
  dashed: dashes,
  barred: (
    <>
      {ring}
      <path d="m3.6 12.4 8.8-8.8" {...onPaper} />
    </>
  ),
  plus: (
    <>
      {disc}
      <path d="M8 4.75v6.5M4.75 8h6.5" {...onDisc} />
    </>
  ),
  minus: (
    <>
      {ring}
      <path d="M5 8h6" {...onPaper} />
    </>
  ),
  question: (
    <>
      {dashes}
      <path d="M6.3 6.5a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.8.55-.8 1.1" {...onPaper} strokeWidth="1.4" />
      <circle cx="8" cy="11.3" r=".9" fill="currentColor" />
    </>
  ),
};

export function Shape({ name, size = 16, className }: { name: ShapeName; size?: number; className?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" className={className} aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
