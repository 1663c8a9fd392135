/**
 * Many looks become one set of known values. The order of the looks never matters: everything is ordered by what the
 * looks say and when they were made.
 *
 * A scalar value is worth the chance that not all sites that say it are wrong (`agree`). For ordering, each look counts
 * less the older it is beside the newest look at the same subject (`halfLife`); the published confidence does not
 * shrink, so that time alone never turns an answer into a non-answer. The user's own value stands first.
 */

import { limits } from '@/lib/kernel/limits';
import { agree, answerable } from '@/lib/signal/confidence';
import type { Gap } from '@/lib/signal/gap';
import { isListKey, type SignalKey } from '@/lib/signal/vocabulary';
import type { Known, KnownGap, KnownValues } from './account';
import { uniteLists } from './list-items';
import { distinctEvidence, fromUser, type Look, publisher } from './look';
import type { Sighting } from './sighting';
import { halfLifeOf, ruleOf, type ValueRule } from './value-rules';

const day = 86_400_000;

export interface Folded {
  known: KnownValues<SignalKey>;
  gaps: KnownGap[];
  newest: string;
  oldest: string;
}

/** @param sightings at least one, all of one subject. @param prefix keys of the other subject are left out. */
export function foldValues(sightings: readonly Sighting[], prefix: 'company.' | 'person.'): Folded {
  const ordered = newestFirst(sightings);
  const newest = ordered[0]!.readAt;
  const looks = new Map<SignalKey, Look[]>();
  for (const sighting of ordered) {
    for (const { key, value, confidence, evidence } of sighting.signals) {
      if (!key.startsWith(prefix)) continue;
      const look = { value, confidence, evidence, site: publisher(sighting.url), readAt: sighting.readAt };
      const held = looks.get(key);
      if (held) held.push(look);
      else looks.set(key, [look]);
    }
  }
  const known: Partial<Record<SignalKey, unknown>> = {};
  for (const key of [...looks.keys()].sort()) known[key] = isListKey(key) ? foldList(key, looks.get(key)!) : foldScalar(key, looks.get(key)!, newest);
  return { known: known as KnownValues<SignalKey>, gaps: foldGaps(ordered, known), newest, oldest: ordered.at(-1)!.readAt };
}

/** Newest first, the same for every order of the input. A later look with one id replaces the earlier; two looks of one moment are both kept. */
export function newestFirst(sightings: readonly Sighting[]): Sighting[] {
  const newest = new Map<string, string>();
  for (const { id, readAt } of sightings) if (readAt > (newest.get(id) ?? '')) newest.set(id, readAt);
  const keyed = sightings.filter(({ id, readAt }) => readAt === newest.get(id)).map((sighting) => ({ sighting, text: JSON.stringify(sighting) }));
  const ordered = keyed.sort(
    (a, b) => compare(b.sighting.readAt, a.sighting.readAt) || compare(a.sighting.id, b.sighting.id) || compare(a.text, b.text),
  );
  return ordered.filter(({ text }, at) => text !== ordered[at - 1]?.text).map(({ sighting }) => sighting);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function foldList(key: SignalKey, looks: readonly Look[]): Known<SignalKey>[] {
  const answers = looks.filter((look) => look.confidence >= answerable);
  return [uniteLists(key, answers.length > 0 ? answers : looks) as Known<SignalKey>];
}

interface Candidate extends Look {
  looks: Look[];
  user: boolean;
  order: number;
}

function foldScalar(key: SignalKey, looks: readonly Look[], newest: string): Known<SignalKey>[] {
  const rule = ruleOf(key);
  const fading = (look: Look) => look.confidence * 0.5 ** ((Date.parse(newest) - Date.parse(look.readAt)) / day / halfLifeOf(rule));
  const values = [...Map.groupBy(looks, (look) => rule.same(look.value as never)).values()].map((same) => {
    const byWorth = same.toSorted(
      (a, b) => fading(b) - fading(a) || compare(b.readAt, a.readAt) || compare(JSON.stringify(a.value), JSON.stringify(b.value)),
    );
    return { ...byWorth[0]!, looks: byWorth, user: same.some((look) => fromUser(look.evidence)), order: 0 };
  });
  for (const value of values) weigh(value, values, rule, fading);
  return values
    .toSorted(
      (a, b) =>
        Number(b.user) - Number(a.user) ||
        b.order - a.order ||
        compare(b.readAt, a.readAt) ||
        compare(rule.same(a.value as never), rule.same(b.value as never)),
    )
    .map(
      ({ value, confidence, looks: same }) =>
        ({
          value,
          confidence,
          evidence: distinctEvidence(
            same.flatMap((look) => look.evidence),
            limits.quotesPerValue,
          ),
        }) as Known<SignalKey>,
    );
}

/** Sets what the value is worth: sites that say it, and sites whose looser value it fits when it is an answer by itself. */
function weigh(value: Candidate, all: readonly Candidate[], rule: ValueRule<never>, fading: (look: Look) => number): void {
  const own = Math.max(...value.looks.map((look) => look.confidence));
  const looser =
    own < answerable
      ? []
      : all.filter(
          (other) =>
            other !== value &&
            rule.refines?.(value.value as never, other.value as never) &&
            other.looks.some((look) => look.confidence >= answerable),
        );
  const bySite = Map.groupBy(
    [value, ...looser].flatMap((each) => each.looks),
    (look) => look.site,
  );
  const best = (worth: (look: Look) => number) => [...bySite.values()].map((same) => Math.max(...same.map(worth)));
  const sites = best((look) => look.confidence);
  value.confidence = sites.length > 1 ? agree(sites) : sites[0]!;
  value.order = 1 - best(fading).reduce((rest, each) => rest * (1 - each), 1) + (looser.length > 0 ? 1e-9 : 0);
}

/** Gaps that are still open, newest word per key and page. */
function foldGaps(ordered: readonly Sighting[], known: Readonly<Partial<Record<SignalKey, unknown>>>): KnownGap[] {
  const gaps = new Map<string, KnownGap>();
  for (const sighting of ordered) {
    for (const gap of sighting.gaps) {
      const id = `${gap.key} ${sighting.url}`;
      if (!answered(known, gap) && !gaps.has(id)) gaps.set(id, { ...gap, url: sighting.url });
    }
  }
  return [...gaps.values()].toSorted((a, b) => compare(`${a.key} ${a.url}`, `${b.key} ${b.url}`));
}

const answered = (known: Readonly<Partial<Record<SignalKey, unknown>>>, gap: Gap) =>
  ((known[gap.key] ?? []) as Known<SignalKey>[]).some((each) => each.confidence >= answerable);
