/** Noted outcomes and touches, kept up to date for as long as a screen is open; null until they are there. */
import { useEffect, useState } from 'react';
import { type Results, watchResults } from '@/lib/app/results/watch-results';

export function useResults(): Results | null {
  const [results, setResults] = useState<Results | null>(null);
  useEffect(() => watchResults(setResults), []);
  return results;
}
