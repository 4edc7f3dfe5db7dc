import { Component, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Call } from '../engine/calls/call.ts';
import { CopyButton } from './CopyButton.tsx';
import { errorReport, type Product, whatHappened } from './errorReport.ts';
import { onEscape } from './onEscape.ts';

interface Props {
  /** What is inside, as in "CORScope could not show this call". */
  readonly part: string;
  readonly product: Product;
  readonly children: ReactNode;
  /** What is shown: when it changes, it is tried again. */
  readonly subject?: unknown;
  readonly call?: Call;
  /** In place of trying again. */
  readonly instead?: { readonly label: string; readonly run: () => void };
  readonly onClose?: () => void;
  /** Takes the place of this element, for the focus. */
  readonly regionRef?: RefObject<HTMLElement | null>;
}

interface State {
  /** Boxed: anything may be thrown. */
  readonly failed: { readonly error: unknown } | null;
  readonly subject: unknown;
}

/** Whatever breaks inside is said in its place; all around it goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: null, subject: this.props.subject };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: { error } };
  }

  static getDerivedStateFromProps({ subject }: Props, state: State): State | null {
    return subject === state.subject ? null : { failed: null, subject };
  }

  private readonly tryAgain = () => {
    // The button goes away with what it stands in.
    this.setState({ failed: null }, () => this.props.regionRef?.current?.focus());
  };

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    const again = this.props.instead ?? { label: 'Try again', run: this.tryAgain };
    return <Broken {...this.props} error={failed.error} again={again} />;
  }
}

interface BrokenProps extends Omit<Props, 'children' | 'subject' | 'instead'> {
  readonly error: unknown;
  readonly again: { readonly label: string; readonly run: () => void };
}

function Broken({ error, part, product, call, again, onClose, regionRef }: BrokenProps) {
  const own = useRef<HTMLElement>(null);
  const region = regionRef ?? own;
  // What had the focus may be gone with what broke; then Escape would go to DevTools.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) region.current?.focus();
  }, [region]);
  return (
    <section
      className="broken"
      role="alert"
      aria-label="CORScope failed"
      ref={region}
      tabIndex={-1}
      onKeyDown={onClose && onEscape(onClose)}
      data-broken={part}
    >
      <h2>CORScope could not show {part}.</h2>
      <p>
        <code>{whatHappened(error)}</code>
      </p>
      <p>
        This is a mistake in CORScope, not in the page or on the server. Please report it: what is copied holds no
        values of headers and no queries.
      </p>
      <p className="buttons">
        <CopyButton label="Copy details" text={errorReport({ error, part, product, call: call ?? null })} />
        <button type="button" className="button" data-again onClick={again.run}>
          {again.label}
        </button>
        {onClose && (
          <button type="button" className="button" data-close onClick={onClose}>
            Close
          </button>
        )}
      </p>
    </section>
  );
}
