/** The help: `#help`, and each topic under `#help/<topic>`. */
import { useEffect, useState } from 'react';
import { HelpScreen } from '@/components/help/help-screen';
import { helpTopics } from '@/components/help/help-topics';
import type { TourStep } from '@/lib/app/help/dataspark-tour';
import { watchTour } from '@/lib/app/help/watch-tour';
import { defineScreen, type ScreenProps } from '../screen';

const first = 'icp-or-persona';

function Help({ route }: ScreenProps) {
  const [tour, setTour] = useState<readonly TourStep[] | null>(null);
  useEffect(() => watchTour(setTour), []);
  const open = helpTopics.find(({ id }) => id === (route.id ?? first)) ?? null;
  return <HelpScreen topics={helpTopics} open={open} tour={tour} />;
}

export default defineScreen({ id: 'help', label: 'Help', place: { group: 'Learn', order: 10 }, wide: true, Show: Help });
