// A page of a development server on another port, as Vite with React behind Laravel or Django.
import { SVG } from './files.ts';
import type { HealthyPage } from './page.ts';

export const development: HealthyPage = {
  name: 'development',
  head: `<script type="importmap">{ "imports": { "react": "{cdn}/deps/react.js?v=9f3c1d2e", "lib/": "{cdn}/lib/" } }</script>
<link rel="modulepreload" href="{cdn}/src/App.js" crossorigin>
<script type="module" crossorigin src="{cdn}/client.js"></script>
<script type="module" crossorigin src="{cdn}/src/main.js"></script>`,
  body: '<div id="root"></div>',
  script: `
    await must('the first rendering', (async () => { while (!window.rendered) await wait(20); })());
    await must('the update', (async () => { while (!window.updated) await wait(20); })());`,
  answers: {
    'cdn /client.js': {
      body: `const socket = new WebSocket('{cdn}/'.replace('http', 'ws'));
socket.addEventListener('message', async ({ data }) => {
  const message = JSON.parse(data);
  if (message.type !== 'update') return;
  await import('{cdn}' + message.path + '?t=1764061800000');
  window.updated = true;
});`,
    },
    'cdn /': { socket: ['{"type":"connected"}', '{"type":"update","path":"/src/App.js"}'] },
    'cdn /src/main.js': {
      body: `import { createRoot } from 'react';
import { icon } from 'lib/icon.js';
import './style.css.js';
import App from './App.js';
const lazy = await import('./Lazy.js');
createRoot(document.querySelector('#root'), App, icon, lazy.default);
window.rendered = true;
//# sourceMappingURL=main.js.map`,
    },
    'cdn /src/main.js.map': {
      body: '{"version":3,"sources":["main.jsx"],"sourcesContent":[""],"names":[],"mappings":""}',
    },
    'cdn /src/App.js': { body: `export default 'App';` },
    'cdn /src/Lazy.js': {
      body: `export default await fetch('{api}/hello', { credentials: 'include' }).then((response) => response.json());`,
    },
    'cdn /src/style.css.js': {
      body: `document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }));`,
    },
    'cdn /deps/react.js': {
      body: `export const createRoot = (root, ...parts) => {
  root.append(JSON.stringify(parts));
  root.append(Object.assign(new Image(), { src: '{cdn}/src/logo.svg' }));
};`,
    },
    'cdn /lib/icon.js': { body: `export const icon = new URL('./icon.svg', import.meta.url).href;` },
    'cdn /src/logo.svg': { body: SVG },
    'api /hello': { type: 'application/json', body: '{"hello":"world"}' },
  },
};
