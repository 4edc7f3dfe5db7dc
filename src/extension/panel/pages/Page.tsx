import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { onEscape } from '../../ui/onEscape.ts';
import { words } from '../../ui/words.ts';

interface Props {
  /** Hook for tests: `data-page`. */
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Takes the place of the list until it is closed. */
export function Page({ id, title, onClose, children }: Props) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);
  return (
    <section
      className="page"
      aria-label={title}
      ref={region}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      onKeyDown={onEscape(onClose)}
      data-page={id}
    >
      <header className="details-bar">
        <h2 className="details-url">{title}</h2>
        <button type="button" className="tool" title={words.closeHint} onClick={onClose}>
          <X size={14} aria-hidden="true" />
          <span className="visually-hidden">{words.close}</span>
        </button>
      </header>
      {children}
    </section>
  );
}
