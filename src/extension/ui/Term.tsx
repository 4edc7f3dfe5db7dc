import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { glossary, type TermName } from './glossary.ts';

/** A term with its meaning: shown on hover, focus or click, put away with Escape, read out as its description. */
export function Term({ name, children }: { readonly name: TermName; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // Only the words go, not the details around them.
    event.preventDefault();
    event.stopPropagation();
    event.nativeEvent.stopPropagation();
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer may rest on the words as well as on the term
    <span className="term-box" onMouseMove={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        className="term"
        data-term={name}
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      >
        {children}
      </button>
      <span role="tooltip" id={id} className="tip" hidden={!open}>
        {glossary[name]}
      </span>
    </span>
  );
}
