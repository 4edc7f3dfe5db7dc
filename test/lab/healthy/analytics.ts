// What sites count their visitors with.
import { GIF } from './files.ts';
import type { HealthyPage } from './page.ts';

export const analytics: HealthyPage = {
  name: 'analytics',
  head: `<script async src="{cdn}/tag.js"></script>
<script>addEventListener('load', () => navigator.sendBeacon('{api}/load', 'page=1'));
document.addEventListener('visibilitychange', () => navigator.sendBeacon('{api}/hidden', new Blob(['{"seconds":1}'], { type: 'application/json' })));</script>`,
  body: '<a id="out" href="#there" ping="{api}/ping">a link</a><noscript><img alt="" src="{api}/noscript.gif"></noscript>',
  script: `
    await must('the pixel', (async () => { while (!window.pixel) await wait(20); })());
    await must('keepalive', text('{api}/keepalive', { method: 'POST', keepalive: true, body: 'x', credentials: 'include' }));
    await must('keepalive with a preflight', text('{api}/events', {
      method: 'POST', keepalive: true, body: '{}', headers: { 'Content-Type': 'application/json', 'X-Client': 'web' },
    }));
    await must('without CORS', fetch('{api}/collect?v=2&en=page_view', { method: 'POST', mode: 'no-cors', keepalive: true }));
    await must('the second tag', (async () => { while (!window.second) await wait(20); })());
    document.querySelector('#out').click();
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(300);`,
  answers: {
    'cdn /tag.js': {
      body: `window.layer = [];
const pixel = new Image();
pixel.onload = () => { window.pixel = true; };
pixel.src = '{api}/pixel.gif?r=0.25&u=' + encodeURIComponent(location.href);
document.head.append(Object.assign(document.createElement('script'), { src: '{api}/second.js', async: true }));`,
      cors: 'none',
    },
    'api /second.js': {
      body: `fetch('{api}/config?key=web', { mode: 'cors' }).then((response) => response.json()).then(() => { window.second = true; });`,
      cors: 'none',
    },
    'api /config': { type: 'application/json', body: '{}' },
    'api /pixel.gif': { body: GIF, cors: 'none' },
    'api /noscript.gif': { body: GIF, cors: 'none' },
    'api /load': { status: 204 },
    'api /hidden': { status: 204 },
    'api /ping': { status: 204 },
    'api /keepalive': { status: 204 },
    'api /events': { status: 202 },
    'api /collect': { status: 204, cors: 'none' },
  },
};
