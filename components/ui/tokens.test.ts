/** The palette is measured, not believed: contrast after WCAG 2.2 (1.4.3, 1.4.11) and CIE lightness apart. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media');

function read(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const lightness = (hex: string) => 116 * Math.cbrt(luminance(hex)) - 16;

describe.each([
  ['light', read(lightCss)],
  ['dark', read(darkCss)],
])('the %s theme', (_, tokens) => {
  const of = (name: string) => tokens[name] ?? expect.unreachable(`no token ${name}`);
  const bands = ['band-strong', 'band-possible', 'band-weak', 'band-out'];

  test.each(['ink', 'ink-soft', 'accent', ...bands, 'band-open'])('%s is readable on paper and on a sunk ground', (name) => {
    expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of(name), of('sunk'))).toBeGreaterThanOrEqual(4.5);
  });
  test('text on the accent is readable', () => expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5));
  test('ink and accent are readable on the soft accent', () => {
    for (const name of ['ink', 'ink-soft', 'accent']) expect(contrast(of(name), of('accent-soft'))).toBeGreaterThanOrEqual(4.5);
  });
  test('edges of controls can be seen', () => expect(contrast(of('edge'), of('paper'))).toBeGreaterThanOrEqual(3));
  test('any two band colours are at least six steps of lightness apart', () => {
    const steps = bands.map((name) => lightness(of(name))).sort((a, b) => a - b);
    const gaps = steps.slice(1).map((step, at) => step - steps[at]!);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(6);
  });
});
