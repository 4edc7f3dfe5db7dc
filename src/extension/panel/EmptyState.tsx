import type { ReactNode } from 'react';
import { plural } from '../ui/words.ts';
import type { PanelState } from './store.ts';

interface Props {
  readonly state: PanelState;
  readonly reset: () => void;
  readonly askAccess: () => void;
}

/** Why the list is empty, and what to do about it. */
export function EmptyState({ state: { view, connected, ofFile }, reset, askAccess }: Props) {
  if (view === null && connected === false) {
    return (
      <Message id="disconnected" title="Not connected to the extension">
        <p>It was restarted or updated. Close DevTools and open it again.</p>
      </Message>
    );
  }
  if (view === null) return <Message id="connecting" title="Connecting…" />;
  if (view.calls.length > 0) {
    return (
      <Message id="no-match" title="No call matches the filter">
        <p>{plural(view.calls.length, 'call is', 'calls are')} hidden.</p>
        <button type="button" className="button" onClick={reset}>
          Show all calls
        </button>
      </Message>
    );
  }
  if (ofFile) {
    return (
      <Message id="file" title="No cross-origin calls in this file">
        <p>Record it again, with the page open from the start, if there should be some.</p>
      </Message>
    );
  }
  if (!view.access) return <NoAccess ask={askAccess} />;
  if (view.sameOriginSeen > 0) {
    return (
      <Message id="same-origin" title="No cross-origin calls so far">
        <p>
          {plural(view.sameOriginSeen, 'request', 'requests')} went to the page’s own origin
          {view.pageOrigin !== null && (
            <>
              {' '}
              (<code>{view.pageOrigin}</code>)
            </>
          )}
          . CORS does not apply to them. A call shows up here as soon as its scheme, host or port differs from the
          page’s.
        </p>
        <Unseen />
      </Message>
    );
  }
  return (
    <Message id="nothing" title="Reload the page to see its calls">
      <p>
        CORScope lists the cross-origin calls it sees from now on: <code>fetch</code>, XMLHttpRequest, fonts, module
        scripts and everything else under CORS. Select one to read why the browser blocked it and what to change.
      </p>
      <Unseen />
    </Message>
  );
}

/** What raises no event in either browser (measured): the person has to look elsewhere for it. */
function Unseen() {
  return (
    <p className="dim" data-unseen>
      A call fails and stays out of this list? If the page came over <code>https</code> and asks for <code>http</code>,
      the browser stops it before anybody sees it; the console says “Mixed Content” or “mixed active content”. Call the{' '}
      <code>https</code> address instead. <i>Explain a message</i> above reads such lines.
    </p>
  );
}

function NoAccess({ ask }: { readonly ask: () => void }) {
  return (
    <Message id="no-access" title="CORScope has no access to this site">
      <p>
        Without it, the browser shows the extension none of the page’s requests. Allow it in the tab that opens, then
        reload the page.
      </p>
      <button type="button" className="button" data-ask-access onClick={ask}>
        Allow access…
      </button>
    </Message>
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
