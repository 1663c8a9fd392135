/** The mark of Fitglass as it stands in the toolbar, so that people find the button (scripts/icon/mark.svg). */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M13.5 1a12.5 12.5 0 1 0 0 25 12.5 12.5 0 0 0 0-25Z" fill="var(--accent)" />
      <path d="M25.2 21.4a14.6 14.6 0 0 1-3.8 3.8l4.3 4.4a2.75 2.75 0 0 0 3.9-3.9Z" fill="var(--accent)" />
      <path d="m7.6 13.9 4.4 4.5 8-9.2" fill="none" stroke="var(--paper)" strokeWidth="3.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
