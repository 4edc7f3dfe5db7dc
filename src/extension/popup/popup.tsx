import { createRoot } from 'react-dom/client';
import { aboutExtension } from '../browser/about.ts';
import { connectToTab } from '../browser/ports.ts';
import { currentTabId, openPanelTab, popupTab } from '../browser/tabs.ts';
import type { TabView } from '../protocol/messages.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { applyToView } from '../ui/projection.ts';
import { Summary } from './Summary.tsx';

const element = document.querySelector('#root');
if (element !== null) {
  const root = createRoot(element);
  let view: TabView | null = null;
  let port: ReturnType<typeof connectToTab> | null = null;
  const about = aboutExtension();
  const tabId = await currentTabId();
  const tab = await popupTab(tabId);
  const draw = () =>
    root.render(
      <ErrorBoundary what="this tab’s calls" about={about} subject={view}>
        <Summary
          view={view}
          tab={tab}
          onStop={() => port?.send({ type: 'stop-trying' })}
          onOpen={() => void openPanelTab(tabId)}
        />
      </ErrorBoundary>,
    );
  draw();
  const receive: Parameters<typeof connectToTab>[1] = (message) => {
    view = applyToView(view, message);
    draw();
  };
  port = connectToTab(tabId, receive, () => {});
}
