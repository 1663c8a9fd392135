/** What the user wrote, kept up to date while a screen is open; null for the moment before it is there. */
import { useEffect, useState } from 'react';
import { type WrittenRecords, watchWritten } from '@/lib/app/editing/written-records';

export function useWritten(): WrittenRecords | null {
  const [records, setRecords] = useState<WrittenRecords | null>(null);
  useEffect(() => watchWritten(setRecords), []);
  return records;
}

/** Own selling points, offered where a criterion asks for its reason. */
export const advantagesOf = ({ products }: Pick<WrittenRecords, 'products'>): string[] => [
  ...new Set(products.flatMap(({ advantages, features }) => [...advantages, ...features])),
];
