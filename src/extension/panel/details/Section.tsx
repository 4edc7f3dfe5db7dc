import type { ReactNode } from 'react';

interface Props {
  /** Hook for tests and styles. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ id, title, children }: Props) {
  return (
    <section className="section" data-section={id} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
