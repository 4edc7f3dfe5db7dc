import { type RefObject, useEffect, useRef } from 'react';
import { visible } from '../../text/visible.ts';
import { CopyButton } from './CopyButton.tsx';
import { onEscape } from './onEscape.ts';
import { words } from './words.ts';

export interface WayOut {
  readonly label: string;
  readonly act: () => void;
}

interface Props {
  readonly what: string;
  readonly message: string;
  /** Text to copy. */
  readonly report: string;
  readonly retry: WayOut;
  readonly close: WayOut | null;
  readonly regionRef?: RefObject<HTMLElement | null> | null;
}

/** Says what could not be shown, and lets the reader pass it on. */
export function ErrorView({ what, message, report, retry, close, regionRef = null }: Props) {
  const localRef = useRef<HTMLElement>(null);
  const region = regionRef ?? localRef;
  // What had the focus may be gone with what broke; then Escape would go to DevTools.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) region.current?.focus();
  }, [region]);
  return (
    <section
      className="failure"
      aria-label={words.failure.name(what)}
      ref={region}
      tabIndex={-1}
      onKeyDown={close === null ? undefined : onEscape(close.act)}
      data-failure={what}
    >
      <div role="alert">
        <h2>{words.failure.name(what)}.</h2>
        <p>{words.failure.ours}</p>
        <pre className="block">{visible(message)}</pre>
      </div>
      <p className="buttons">
        <button type="button" className="button" data-retry onClick={retry.act}>
          {retry.label}
        </button>
        <CopyButton text={report} label={words.failure.copy} />
        {close !== null && (
          <button type="button" className="button" data-close-failure onClick={close.act}>
            {close.label}
          </button>
        )}
      </p>
      <p className="dim">{words.failure.report}</p>
    </section>
  );
}
