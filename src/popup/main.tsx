import { createRoot } from 'react-dom/client';
import { connectToTab } from '../browser/port.ts';
import { currentTabId } from '../browser/tabs.ts';
import { project } from '../ui/projection.ts';
import type { TabView } from '../wire/messages.ts';
import { Summary } from './Summary.tsx';

const element = document.querySelector('#root');
if (element !== null) {
  const root = createRoot(element);
  let view: TabView | null = null;
  let port: ReturnType<typeof connectToTab> | null = null;
  const draw = () => root.render(<Summary view={view} onStop={() => port?.send({ type: 'stop-trying' })} />);
  draw();
  const receive: Parameters<typeof connectToTab>[1] = (message) => {
    view = project(view, message);
    draw();
  };
  port = connectToTab(await currentTabId(), receive, () => {});
}
