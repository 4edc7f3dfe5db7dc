import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { glossary, type TermName } from './glossary.ts';

/** Whoever only tabs past it does not want to read it. */
const FOCUS_MS = 500;
/** Time to move the pointer from the term to the words. */
const LEAVE_MS = 300;

/** A term with its meaning: shown on hover, focus or click, put away with Escape, read out as its description. */
export function Term({ name, children }: { readonly name: TermName; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  const later = (on: boolean, ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(setOpen, ms, on);
  };
  const now = (on: boolean) => {
    clearTimeout(timer.current);
    setOpen(on);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // Only the words go, not the details around them.
    event.preventDefault();
    event.stopPropagation();
    event.nativeEvent.stopPropagation();
    now(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer may rest on the words as well as on the term
    <span className="term-box" onMouseMove={() => now(true)} onMouseLeave={() => later(false, LEAVE_MS)}>
      <button
        type="button"
        className="term"
        data-term={name}
        aria-describedby={id}
        onFocus={() => later(true, FOCUS_MS)}
        onBlur={() => now(false)}
        onClick={() => now(true)}
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
