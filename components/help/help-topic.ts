/** A page of the help: one file under `topics/`, found by folder scan. */
import type { ComponentType } from 'react';
import type { TourStep } from '@/lib/app/help/dataspark-tour';

export interface TopicProps {
  /** The steps of the guided tour with what is done; null while they are being looked up. */
  tour: readonly TourStep[] | null;
}

export interface HelpTopic {
  /** The second part of the address: `#help/bands`. */
  id: string;
  title: string;
  /** One sentence, which search looks through too. */
  about: string;
  order: number;
  Show: ComponentType<TopicProps>;
}

export const defineTopic = (topic: HelpTopic): HelpTopic => topic;
