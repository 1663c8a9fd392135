/** The other pages of one profile. */
import { hashOf } from '@/components/workspace/route';

interface ProfileWaysProps {
  kind: 'icp' | 'persona';
  id: string;
  name: string;
  /** The page on which this stands. */
  here: 'quality' | 'reviews' | 'versions';
}

export function ProfileWays({ kind, id, name, here }: ProfileWaysProps) {
  const ways = [
    { screen: 'edit', label: 'Edit', href: hashOf(kind, id) },
    { screen: 'quality', label: 'Quality', href: hashOf('quality', `${kind}:${id}`) },
    { screen: 'reviews', label: 'Review', href: hashOf('reviews', `${kind}:${id}`) },
    { screen: 'versions', label: 'Versions', href: hashOf('versions', kind, id) },
  ];
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-2">
      {ways
        .filter(({ screen }) => screen !== here)
        .map(({ screen, label, href }) => (
          <a key={screen} className="min-h-6 text-accent underline underline-offset-4" href={href} aria-label={`${label}: ${name}`}>
            {label}
          </a>
        ))}
    </p>
  );
}
