import { Component, type ReactNode, type RefObject } from 'react';
import type { Call } from '../../network/call.ts';
import { ErrorView, type WayOut } from './ErrorView.tsx';
import { type About, failureMessage, failureReport } from './errorReport.ts';
import { words } from './words.ts';

interface Props {
  /** As in "CORScope could not show this call". */
  readonly what: string;
  readonly about: About;
  readonly children?: ReactNode;
  readonly call?: Call;
  /** What is shown: when it changes, it is tried again. */
  readonly subject?: unknown;
  /** In place of trying again. */
  readonly retry?: WayOut;
  readonly close?: WayOut;
  /** The element that has the focus inside; while it cannot be shown, what stands in its place. */
  readonly regionRef?: RefObject<HTMLElement | null>;
}

interface State {
  /** Boxed: anything may be thrown. */
  readonly failed: { readonly error: unknown } | null;
  readonly subject?: unknown;
}

/** Whatever breaks inside is said in its place; all around it goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: null, subject: this.props.subject };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: { error } };
  }

  static getDerivedStateFromProps({ subject }: Props, state: State): State | null {
    return subject === state.subject ? null : { failed: null, subject };
  }

  private readonly tryAgain = () => {
    // The button goes away together with what it stands in.
    this.setState({ failed: null }, () => this.props.regionRef?.current?.focus());
  };

  override render(): ReactNode {
    const { what, about, children, call = null, retry, close = null, regionRef = null } = this.props;
    const { failed } = this.state;
    if (failed === null) return children;
    return (
      <ErrorView
        what={what}
        message={failureMessage(failed.error, call)}
        report={failureReport(failed.error, what, call, about)}
        retry={retry ?? { label: words.failure.again, act: this.tryAgain }}
        close={close}
        regionRef={regionRef}
      />
    );
  }
}
