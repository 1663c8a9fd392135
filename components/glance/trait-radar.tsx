/**
 * Seven traits as one small drawing: an axis each, a filled dot where the value is known, an open one at the rim where it is
 * not, so that an unknown trait can never be taken for a zero. The figure is drawn through known neighbours only.
 * Screen readers get the list beside it.
 */
import type { Trait } from '@/lib/trait/trait';

/** Drawing units. */
const size = { width: 320, height: 232, radius: 72 } as const;
const center = { x: size.width / 2, y: size.height / 2 } as const;
const steps = [1 / 3, 2 / 3, 1] as const;
/** Names stand this far outside the rim. */
const beyond = 14;
/** From one line of a name to the next. */
const lineHeight = 14;

function at(index: number, count: number, distance: number): { x: number; y: number } {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return { x: center.x + Math.cos(angle) * distance, y: center.y + Math.sin(angle) * distance };
}

const anchor = (x: number) => (Math.abs(x - center.x) < 8 ? 'middle' : x > center.x ? 'start' : 'end');

/** Two words in two lines, so that no name leaves the drawing in a panel of 320 px. */
const linesOf = (name: string): string[] => {
  const [first = '', ...rest] = name.split(' ');
  const last = rest.join(' ');
  return last.length > 1 ? [first, last] : [name];
};

const points = (places: readonly { x: number; y: number }[]) => places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

export function TraitRadar({ traits }: { traits: readonly Trait[] }) {
  const count = traits.length;
  const places = traits.map(({ value }, index) => (value === null ? null : at(index, count, Math.max(0.04, value) * size.radius)));
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} className="mx-auto block w-full max-w-90" aria-hidden="true" focusable="false">
      {steps.map((step) => (
        <polygon key={step} points={points(traits.map((_, index) => at(index, count, step * size.radius)))} fill="none" stroke="var(--rule)" />
      ))}
      {traits.map(({ id, value }, index) => {
        const rim = at(index, count, size.radius);
        const dashes = value === null ? { strokeDasharray: '2 3' } : {};
        return <line key={id} x1={center.x} y1={center.y} x2={rim.x} y2={rim.y} stroke="var(--rule)" {...dashes} />;
      })}
      {places.map((place, index) => {
        const next = places[(index + 1) % count];
        if (!place || !next) return null;
        return (
          <g key={traits[index]!.id} stroke="var(--accent)">
            <polygon points={points([center, place, next])} fill="var(--accent)" fillOpacity="0.14" stroke="none" />
            <line x1={place.x} y1={place.y} x2={next.x} y2={next.y} strokeWidth="1.5" />
          </g>
        );
      })}
      {traits.map(({ id }, index) => {
        const place = places[index];
        const open = at(index, count, size.radius);
        return place ? (
          <circle key={id} cx={place.x} cy={place.y} r="4" fill="var(--accent)" />
        ) : (
          <circle key={id} cx={open.x} cy={open.y} r="4" fill="var(--paper)" stroke="var(--band-open)" strokeWidth="1.5" strokeDasharray="2 1.6" />
        );
      })}
      {traits.map(({ id, name, known }, index) => {
        const { x, y } = at(index, count, size.radius + beyond);
        const lines = linesOf(known ? name : `${name} ?`);
        const above = y < center.y - size.radius;
        return (
          <text key={id} x={x} y={above ? y - lineHeight * (lines.length - 1) : y + 4} textAnchor={anchor(x)} className="figure-text">
            {lines.map((text, nth) => (
              <tspan key={text} x={x} dy={nth === 0 ? 0 : lineHeight}>
                {text}
              </tspan>
            ))}
          </text>
        );
      })}
    </svg>
  );
}
