// A site of today: https and HTTP/2 everywhere, and everything allowed.
import { BOLD, PNG } from './files.ts';
import type { HealthyPage } from './page.ts';

export const encrypted: HealthyPage = {
  name: 'encrypted',
  http2: true,
  head: `<link rel="stylesheet" href="{cdn}/site.css" crossorigin>
<script type="module" src="{cdn}/site.js"></script>
<script src="{cdn}/classic.js"></script>`,
  body: '<p style="font-family: Encrypted">A</p><img alt="" src="{cdn}/image.png"><img alt="" crossorigin src="{cdn}/with-cors.png">',
  script: `
    const headers = { 'Content-Type': 'application/json' };
    await must('the font', document.fonts.load('16px Encrypted', 'A'));
    await must('the module', (async () => { while (!window.site) await wait(20); })());
    await must('items', text('{api}/items', { credentials: 'include' }));
    await must('a change', text('{api}/items', { method: 'PUT', body: '{}', headers }));
    await must('many at once', Promise.all(Array.from({ length: 20 }, (_, number) => text('{api}/items?page=' + number))));
    await must('a stream', text('{api}/stream'));
    const events = new EventSource('{api}/events');
    await must('events', event(events, 'message'));
    navigator.sendBeacon('{api}/beacon', 'x');
    const controller = new AbortController();
    fetch('{api}/slow', { signal: controller.signal }).catch(() => {});
    await wait(50);
    controller.abort();
    await wait(200);`,
  answers: {
    'cdn /site.css': { body: `@font-face { font-family: Encrypted; src: url(font.woff2) format('woff2'); }` },
    'cdn /site.js': { body: `import './part.js'; window.site = true;` },
    'cdn /part.js': { body: 'export {};' },
    'cdn /classic.js': { body: '0;' },
    'cdn /font.woff2': { body: BOLD },
    'cdn /image.png': { body: PNG },
    'cdn /with-cors.png': { body: PNG },
    'api /items': { type: 'application/json', body: '[]' },
    'api /stream': { type: 'application/x-ndjson', parts: ['{}\n', '{}\n'] },
    'api /events': { type: 'text/event-stream', parts: ['data: 1\n\n'], staysOpen: true },
    'api /beacon': { status: 204 },
    'api /slow': { type: 'application/json', body: '{}', delay: 2000 },
  },
};
