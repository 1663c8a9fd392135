/**
 * Where the rows of a result list stand. A row is a list item, or an element that carries a row's stable name, with a link
 * that can name it. Lists of lists (the page that mixes people, companies and posts) are opened; what stands
 * inside a row belongs to it.
 */
import type { Link, Outline } from '@/lib/page/outline/outline';
import type { PageElement } from '@/lib/page/snapshot/page-element';
import type { LineRange } from '@/lib/page/sources/lines';

export interface RowBoxes {
  boxes: LineRange[];
  /** Rows that are there without any words: LinkedIn fills them when they are scrolled to. */
  hollow: number;
}

/** Names that only rows have (research: linkedin-dom §9, §10); everything else that a key may hold is part of a row or beside it. */
const rowName =
  /^(?:data-view-name=(?:people-search-result|search-entity-result-universal-template)|componentkey=SearchResults(?!_|snippet)[\w-]+|data-x-search-result=.+|data-scroll-into-view=.+|data-row-id=.*)$/;

/** Pages show up to 100 rows; each candidate is held against every other, so a hostile page gets no more. */
const mostCandidates = 400;

interface Candidate extends LineRange {
  node: PageElement;
}

const isInside = (inner: LineRange, outer: LineRange): boolean => inner.first >= outer.first && inner.last <= outer.last;

/** A list of rows: two or more candidates of at least two lines stand beside each other in it. */
function holdsRows(outer: Candidate, all: readonly Candidate[]): boolean {
  let count = 0;
  let reached = outer.first;
  for (const inner of all) {
    if (inner === outer || !isInside(inner, outer) || inner.last - inner.first < 2 || inner.first < reached) continue;
    if (inner.first === outer.first && inner.last === outer.last) continue;
    count += 1;
    reached = inner.last;
  }
  return count >= 2;
}

/** @param isHead a link that may name a row. @param strange tells lines that are no part of the results. */
export function rowBoxes(outline: Outline, isHead: (link: Link) => boolean, strange: (index: number) => boolean): RowBoxes {
  const heads = new Uint16Array(outline.lines.length + 1);
  for (const link of outline.links) if (link.last > link.first && !strange(link.first) && isHead(link)) heads[link.first + 1]! |= 1;
  for (let index = 1; index < heads.length; index += 1) heads[index]! += heads[index - 1]!;
  const rowsNamed = outline.sections.filter((section) => section.names.some((name) => rowName.test(name)));
  const candidates: Candidate[] = [...outline.items, ...rowsNamed]
    .filter(({ first, last }) => last > first && heads[last]! > heads[first]! && !strange(first))
    .sort((one, other) => one.first - other.first || other.last - one.last)
    .slice(0, mostCandidates);
  const rows = candidates.filter((each) => !holdsRows(each, candidates));
  const boxes: Candidate[] = [];
  for (const row of rows) if (boxes.length === 0 || row.first >= boxes.at(-1)!.last) boxes.push(row);
  return { boxes, hollow: hollowRows(outline, rowsNamed, boxes, strange) };
}

const listOf = (node: PageElement): PageElement | null => node.closest('ol, ul, tbody, [role="list"]');

/** Items without a word in the lists that hold rows, and elements with a row's name without a word, each row once. */
function hollowRows(outline: Outline, named: readonly Candidate[], boxes: readonly Candidate[], strange: (index: number) => boolean): number {
  const lists = new Set(boxes.map((box) => listOf(box.node)));
  const isEmpty = ({ first, last }: LineRange): boolean => first === last && !(first < outline.lines.length && strange(first) && strange(first - 1));
  const empty = [...outline.items.filter((item) => isEmpty(item) && lists.has(listOf(item.node))), ...named.filter(isEmpty)].slice(0, mostCandidates);
  const inRow = (node: PageElement): boolean => boxes.some((box) => box.node.contains(node));
  return empty.filter((each) => !inRow(each.node) && !empty.some((other) => other !== each && other.node.contains(each.node))).length;
}
