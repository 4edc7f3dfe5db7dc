import { useMemo } from 'react';
import { askForAccess } from '../browser/permissions.ts';
import type { PopupTab } from '../browser/tabs.ts';
import type { TabView } from '../protocol/messages.ts';
import { createJudgement } from '../ui/judgement.ts';
import { formatTime } from '../ui/labels.ts';
import { placesToFix } from '../ui/placesToFix.ts';
import { OverrideBanner } from '../ui/Trying.tsx';
import { useThrottled } from '../ui/useThrottled.ts';
import { words } from '../ui/words.ts';
import { ServerLine } from './ServerLine.tsx';
import { wrongCalls } from './servers.ts';

interface Props {
  readonly view: TabView | null;
  readonly tab: PopupTab;
  readonly onStop: () => void;
  /** Shows the panel in a tab of its own. */
  readonly onOpen: () => void;
}

const NONE: TabView['calls'] = [];
const MOST = 5;

/** What went wrong in this tab, by server. */
export function Summary({ view, tab, onStop, onOpen }: Props) {
  const browser = view?.browser.name ?? 'chromium';
  const judgement = useMemo(() => createJudgement(browser), [browser]);
  const shown = useThrottled(view?.calls ?? NONE, (view?.calls.length ?? 0) > 500 ? 1000 : 100);
  const wrong = useMemo(() => wrongCalls(shown, judgement), [shown, judgement]);
  const { servers } = wrong;
  const state = stateOf(view, tab, wrong.all);
  return (
    <main data-state={state}>
      <h1 data-summary>{state === 'calls' ? headline(wrong) : words.popup.titles[state]}</h1>
      {state !== 'connecting' && state !== 'calls' && state !== 'no-access' && (
        <p className="note">{words.popup.notes[state]}</p>
      )}
      {view?.unseenBefore != null && state !== 'restricted' && (
        <p className="note" data-unseen-before>
          {words.status.unseen(formatTime(view.unseenBefore))}
        </p>
      )}
      {tab.private && (
        <p className="note" data-private>
          {words.popup.private}
        </p>
      )}
      {view?.trying != null && <OverrideBanner addresses={view.trying} onStop={onStop} />}
      {state === 'no-access' && <NoAccess firefox={browser === 'firefox'} />}
      {servers.length > 0 && (
        <ul className="servers" aria-label={words.popup.servers}>
          {servers.slice(0, MOST).map((group) => (
            <ServerLine key={group.server} group={group} />
          ))}
          {servers.length > MOST && (
            <li className="more" data-more={servers.length - MOST}>
              {words.popup.more(servers.length - MOST)}
            </li>
          )}
        </ul>
      )}
      <footer>
        {wrong.all > 0 && (
          <button type="button" className="button" data-open-panel onClick={onOpen}>
            {words.popup.open}
          </button>
        )}
        <p>
          {words.popup.devtools} <KeysToOpen />
        </p>
        <p className="dim">{words.popup.noPanel}</p>
      </footer>
    </main>
  );
}

type State = 'connecting' | 'no-access' | 'restricted' | 'nothing' | 'same-origin' | 'calls';

function stateOf(view: TabView | null, tab: PopupTab, calls: number): State {
  if (view === null) return 'connecting';
  if (!view.access) return 'no-access';
  if (calls > 0) return 'calls';
  if (tab.restricted) return 'restricted';
  return view.sameOriginSeen > 0 ? 'same-origin' : 'nothing';
}

function headline({ all, blocked, failed, readable, servers }: ReturnType<typeof wrongCalls>): string {
  if (blocked + failed === 0) return readable === all ? words.popup.allReadable(all) : words.problems.noneBlocked(all);
  const places = placesToFix(servers);
  return words.problems.headline(all, blocked, failed, places.servers, places.page);
}

function NoAccess({ firefox }: { readonly firefox: boolean }) {
  return (
    <section className="no-access" data-empty="no-access">
      <p>{words.popup.noAccess}</p>
      <button type="button" className="button" data-ask-access onClick={() => void askForAccess()}>
        {words.popup.allow}
      </button>
      <p>{firefox ? words.popup.byHandFirefox : words.popup.byHandChrome}</p>
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
