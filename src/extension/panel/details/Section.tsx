import { ChevronRight } from 'lucide-react';
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

/** What few readers need: its title alone, until it is asked for. */
export function FoldedSection({ id, title, children, open = false }: Props & { readonly open?: boolean }) {
  return (
    <details className="section folded" data-section={id} open={open}>
      <summary>
        <ChevronRight size={13} aria-hidden="true" />
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}
