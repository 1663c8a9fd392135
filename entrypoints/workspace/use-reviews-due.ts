/** How many profiles wait for their review, kept up to date; 0 until it is known. */
import { useEffect, useState } from 'react';
import { watchReviewsDue } from '@/lib/app/quality/reviews-due';

export function useReviewsDue(): number {
  const [due, setDue] = useState(0);
  useEffect(() => watchReviewsDue(setDue), []);
  return due;
}
