/** What the lines of a row are: passing marks, the viewer's relation, places, snippets. */
import { isDegreeBadge, isWorkMode } from '@/lib/language/labels/badges';
import { isLabel, labelOf } from '@/lib/language/labels/label';
import type { LabelName } from '@/lib/language/labels/label-names';
import type { Outline } from '@/lib/page/outline/outline';
import { around, type LineRange } from '@/lib/page/sources/lines';
import { isPassing } from '../person/small-lines';

/** "• 2nd", "· 2.", "• 2촌": a dot, a digit and little more. */
export const isRelation = (text: string): boolean => isDegreeBadge(text) || /^[·•]\s*[123]\S{0,4}(?:\s\S{1,8})?$/u.test(text);

/** Marks beside a name that say nothing about the person or company. */
export const isMark = (text: string): boolean => isPassing(text) || isRelation(text) || /^[·•]/.test(text) || isLabel(text, 'profile-badge');

/** SDUI's and Ember's stretch with the viewer's mutual connections. */
export const isSocialProof = (outline: Outline, index: number): boolean =>
  around(outline, outline.lines[index]!.section).some(({ names }) => names.includes('data-view-name=search-result-social-proof-insight'));

/** The label before a colon: "Current: Head of Sales at Acme" → current-role. */
export function snippetLabel(text: string): LabelName | null {
  const label = /^([^:：]{1,40})[:：]\s?\S/u.exec(text.slice(0, 60))?.[1];
  return label === undefined ? null : labelOf(label.trim());
}

/** "Greater Lyon Area", "Lisboa, Portugal": short, no digits, no marks, no running words. The line's position says the rest. */
export function mayBePlace(text: string): boolean {
  if (text.length > 100 || /[\d:：#@|•·&!?…"“”*]/u.test(text) || /\.(?:\s|$)/.test(text)) return false;
  if (isWorkMode(text) || !/^[\p{Lu}\p{Lo}'‘’]/u.test(text)) return false;
  return !/(?:^|\s)\p{Ll}[\p{L}'’-]*\s\p{Ll}[\p{L}'’-]*\s\p{Ll}/u.test(text);
}

/** True for a line that shares a small box with `mark` alone: the same words again for screen readers. */
export function isEchoOf(outline: Outline, index: number, mark: number, others: LineRange): boolean {
  let box = outline.lines[mark]!.node.parentElement;
  const { node } = outline.lines[index]!;
  while (box !== null && !box.contains(node)) box = box.parentElement;
  if (box === null) return false;
  for (let at = others.first; at < others.last; at += 1) {
    if (at !== index && at !== mark && !isMark(outline.lines[at]!.text) && box.contains(outline.lines[at]!.node)) return false;
  }
  return true;
}
