import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something wider than a phone. It can be reached with the tab key, so that the arrows move it. */
export function Scrolling({ label, className = '', children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls has to take the focus
    <section className={`scrolling ${className}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
