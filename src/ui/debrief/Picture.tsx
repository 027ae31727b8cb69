import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly viewBox: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A drawing of many parts that is one picture to those who hear the page. */
export function Picture({ label, viewBox, className, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot be drawn of parts
    <svg viewBox={viewBox} className={className} role="img" aria-label={label}>
      {children}
    </svg>
  );
}
