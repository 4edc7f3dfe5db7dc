import { createRoot } from 'react-dom/client';
import { askAgain } from '../browser/ask.ts';
import { connectToTab } from '../browser/port.ts';
import { currentTabId } from '../browser/tabs.ts';
import { watchTheme } from '../browser/theme.ts';
import type { FromView } from '../wire/messages.ts';
import { WithFiles } from './har/WithFiles.tsx';
import { createPanelStore } from './store.ts';

watchTheme((theme) => {
  document.documentElement.dataset.theme = theme;
});

let send: (message: FromView) => void = () => {};
const tabId = await currentTabId();
const panel = createPanelStore(
  (message) => send(message),
  (callId, withCredentials) => askAgain({ type: 'run-again', tabId, callId, withCredentials }),
);
const root = document.querySelector('#root');
if (root !== null) createRoot(root).render(<WithFiles panel={panel} />);

const port = connectToTab(tabId, panel.actions.receive, panel.actions.connection);
send = port.send;
