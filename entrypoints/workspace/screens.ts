/** All screens, found by folder scan: a file under `screens/` is a screen, and there is no list to edit. */
import type { NavigationGroup } from '@/components/workspace/shell';
import { groups, type Screen } from './screen';

const files = import.meta.glob<Screen>('./screens/*.tsx', { eager: true, import: 'default' });

export const screens: readonly Screen[] = Object.values(files);

const first = 'profiles';

/** The screen with this id; the first one for anything unknown. */
export const screenNamed = (id: string): Screen => screens.find((screen) => screen.id === id) ?? screens.find((screen) => screen.id === first)!;

export const navigation: readonly NavigationGroup[] = groups.flatMap((group) => {
  const entries = screens
    .filter(({ place }) => place?.group === group)
    .toSorted((a, b) => (a.place?.order ?? 0) - (b.place?.order ?? 0))
    .map(({ id, label }) => ({ screen: id, label }));
  return entries.length > 0 ? [{ label: group, entries }] : [];
});
