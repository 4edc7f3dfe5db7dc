import { createRoot } from 'react-dom/client';
import { aboutExtension } from '../browser/about.ts';
import { connectToTab } from '../browser/ports.ts';
import { requestResend } from '../browser/requests.ts';
import { loadSettings, saveSettings, watchSettings } from '../browser/settings-storage.ts';
import { currentTabId, reloadPage } from '../browser/tabs.ts';
import { watchTheme } from '../browser/theme.ts';
import type { FromView } from '../protocol/messages.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { words } from '../ui/words.ts';
import { WithFiles } from './har/WithFiles.tsx';
import { createPanelStore } from './store.ts';

let devtoolsTheme: 'light' | 'dark' = 'light';
function paintTheme(): void {
  const { theme } = panel.store.getState().settings;
  document.documentElement.dataset.theme = theme === 'auto' ? devtoolsTheme : theme;
}

let send: (message: FromView) => void = () => {};
const tabId = await currentTabId();
const panel = createPanelStore({
  send: (message) => send(message),
  resend: (callId, withCredentials) => requestResend({ type: 'run-again', tabId, callId, withCredentials }),
  settings: await loadSettings(),
  save: saveSettings,
});
panel.store.subscribe(paintTheme);
watchTheme((theme) => {
  devtoolsTheme = theme;
  paintTheme();
});
watchSettings(panel.actions.settle);
const root = document.querySelector('#root');
// An error in an event or in a promise changes nothing of what is shown; one in rendering stays in its part, or here.
const about = aboutExtension();
if (root !== null) {
  createRoot(root).render(
    <ErrorBoundary
      what="the panel"
      about={about}
      retry={{ label: words.banners.reloadPanel, act: () => location.reload() }}
    >
      <WithFiles panel={panel} about={about} onReload={() => void reloadPage(tabId)} />
    </ErrorBoundary>,
  );
}

const port = connectToTab(tabId, panel.actions.receive, panel.actions.connection);
send = port.send;
