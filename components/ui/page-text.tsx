/** Words that came from a page: shown literally, in the page's voice (serif) if asked, and never able to turn the text around them. */
interface PageTextProps {
  children: string;
  className?: string;
}

export function PageText({ children, className }: PageTextProps) {
  return (
    <bdi dir="auto" className={className}>
      {children}
    </bdi>
  );
}
