import { useMemo } from 'react';
import { askForAccess } from '../browser/permissions.ts';
import type { TabView } from '../protocol/messages.ts';
import { createJudgement } from '../ui/judgement.ts';
import { formatTime, plural } from '../ui/labels.ts';
import { OverrideBanner } from '../ui/Trying.tsx';
import { useThrottled } from '../ui/useThrottled.ts';
import { GroupView } from './GroupView.tsx';
import { groupCalls } from './groups.ts';

interface Props {
  readonly view: TabView | null;
  readonly onStop: () => void;
}

const NONE: TabView['calls'] = [];

/** What went wrong in this tab, by cause. */
export function Summary({ view, onStop }: Props) {
  const browser = view?.browser.name ?? 'chromium';
  const judgement = useMemo(() => createJudgement(browser), [browser]);
  const shown = useThrottled(view?.calls ?? NONE, (view?.calls.length ?? 0) > 500 ? 1000 : 100);
  const groups = useMemo(() => groupCalls(shown, judgement), [shown, judgement]);
  const number = (outcome: string) =>
    groups.filter((group) => group.outcome === outcome).reduce((sum, group) => sum + group.calls.length, 0);
  const calls = view?.calls ?? [];
  const readable = calls.filter((call) => judgement.verdict(call).outcome === 'readable').length;
  return (
    <main>
      <h1 data-summary>
        {view === null ? 'Connecting…' : headline(view, number('blocked'), number('failed'), readable)}
      </h1>
      {view?.unseenBefore != null && (
        <p className="unseen" data-unseen-before>
          Calls before {formatTime(view.unseenBefore)} may be missing: reload the page.
        </p>
      )}
      {view?.trying != null && <OverrideBanner addresses={view.trying} onStop={onStop} />}
      {view !== null && !view.access && <NoAccess firefox={browser === 'firefox'} />}
      {groups.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <section className="groups" aria-label="Causes" tabIndex={0}>
          {groups.map((group) => (
            <GroupView key={group.key} group={group} />
          ))}
        </section>
      )}
      <footer>
        <p>
          {groups.length > 0 ? 'For the evidence and the fix: open DevTools' : 'To follow calls live: open DevTools'} (
          <KeysToOpen />
          ), then pick CORScope.
        </p>
      </footer>
    </main>
  );
}

function headline(view: TabView, blocked: number, failed: number, readable: number): string {
  const all = view.calls.length;
  if (!view.access) return 'No access to this site';
  if (all === 0) return 'No cross-origin calls on this page yet';
  const calls = plural(all, 'cross-origin call');
  if (blocked + failed === 0) return `${calls}, ${readable === all ? 'all readable' : 'none blocked'}`;
  if (failed === 0) return `${blocked.toLocaleString('en')} of ${calls} blocked by CORS`;
  const otherFailures = `${failed.toLocaleString('en')} failed for other reasons`;
  return blocked === 0
    ? `${calls}: none blocked by CORS, ${otherFailures}`
    : `${calls}: ${blocked.toLocaleString('en')} blocked by CORS, ${otherFailures}`;
}

function NoAccess({ firefox }: { readonly firefox: boolean }) {
  return (
    <section className="no-access" data-empty="no-access">
      <p>CORScope sees none of this page’s requests. Allow access, then reload the page.</p>
      <button type="button" className="button" data-ask-access onClick={() => void askForAccess()}>
        Allow access to all sites
      </button>
      <p>
        {firefox
          ? 'If nothing happens: about:addons, CORScope, Permissions, “Access your data for all websites”.'
          : 'If nothing happens: chrome://extensions, Details of CORScope, Site access, “On all sites”.'}
      </p>
    </section>
  );
}

function KeysToOpen() {
  const mac = /mac/i.test(navigator.userAgent);
  return mac ? (
    <kbd>⌥⌘I</kbd>
  ) : (
    <>
      <kbd>F12</kbd> or <kbd>Ctrl+Shift+I</kbd>
    </>
  );
}
