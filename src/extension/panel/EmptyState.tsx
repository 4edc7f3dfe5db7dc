import type { ReactNode } from 'react';
import { words } from '../ui/words.ts';
import type { PanelState } from './store.ts';

interface Props {
  readonly state: PanelState;
  readonly reset: () => void;
  readonly askAccess: () => void;
  /** null: there is no page to reload. */
  readonly reload: (() => void) | null;
  readonly showExample: (() => void) | null;
}

const t = words.empty;

/** Why the list is empty, and what to do about it. */
export function EmptyState({ state, reset, askAccess, reload, showExample }: Props) {
  const { view, connected, ofFile } = state;
  if (view === null && connected === false) {
    return (
      <Message id="disconnected" title={t.disconnected}>
        <p>{t.disconnectedWhy}</p>
      </Message>
    );
  }
  if (view === null) return <Message id="connecting" title={t.connecting} />;
  if (view.calls.length > 0) {
    const shown = state.shown === 'all' ? null : words.filters[state.shown].word;
    return (
      <Message id="no-match" title={t.noMatch(state.query.trim().slice(0, 100), shown)}>
        <p>{t.hidden(view.calls.length)}</p>
        <Action label={t.showAll} act={reset} />
      </Message>
    );
  }
  if (ofFile) {
    return (
      <Message id="file" title={t.noCallsInFile}>
        <p>{t.noCallsInFileWhy}</p>
      </Message>
    );
  }
  if (!view.access) {
    return (
      <Message id="no-access" title={t.noAccess}>
        <p>{t.noAccessWhy}</p>
        <button type="button" className="button" data-ask-access onClick={askAccess}>
          {t.allow}
        </button>
      </Message>
    );
  }
  const actions = (
    <p className="empty-actions">
      {reload !== null && <Action label={t.reload} act={reload} hook="reload-page" />}
      {showExample !== null && <Action label={t.example} act={showExample} hook="example" />}
    </p>
  );
  if (view.sameOriginSeen > 0) {
    return (
      <Message id="same-origin" title={t.sameOrigin}>
        <p>{t.sameOriginWhy(view.sameOriginSeen, view.pageOrigin)}</p>
        {actions}
        <Unseen />
      </Message>
    );
  }
  return (
    <Message id="nothing" title={t.nothing}>
      {t.steps.map((step) => (
        <p key={step}>{step}</p>
      ))}
      {actions}
      <Unseen />
    </Message>
  );
}

/** What raises no event in either browser (measured): the person has to look elsewhere for it. */
function Unseen() {
  return (
    <details className="dim" data-unseen>
      <summary>{t.unseenTitle}</summary>
      <p>{t.unseen}</p>
    </details>
  );
}

function Action({ label, act, hook }: { readonly label: string; readonly act: () => void; readonly hook?: string }) {
  return (
    <button type="button" className="button" data-act={hook} onClick={act}>
      {label}
    </button>
  );
}

function Message({ id, title, children }: { id: string; title: string; children?: ReactNode }) {
  return (
    <section className="empty" data-empty={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
