// Redirects that are all allowed: CDNs' versions, trailing slashes, relative ones, from the site to its API.
import { BOLD, PNG } from './files.ts';
import type { Answer, HealthyPage } from './page.ts';

const to = (location: string, status = 302): Answer => ({
  status,
  headers: { Location: location, 'Cache-Control': 'no-store' },
});

export const redirects: HealthyPage = {
  name: 'redirects',
  head: `<link rel="stylesheet" href="{cdn}/latest/lib.css" crossorigin>
<link rel="stylesheet" href="{cdn}/latest/plain.css">
<script src="{cdn}/latest/lib.js" crossorigin></script>
<script src="{cdn}/latest/plain.js"></script>
<style>@font-face { font-family: Moved; src: url({cdn}/latest/font.woff2) format('woff2'); }</style>`,
  body: '<p style="font-family: Moved">A</p><img alt="" src="{cdn}/latest/image.png"><img alt="" crossorigin src="{cdn}/latest/with-cors.png">',
  script: `
    const headers = { 'Content-Type': 'application/json' };
    await must('the font', document.fonts.load('16px Moved', 'A'));
    await must('a slash', text('{api}/items'));
    await must('a slash, with credentials', text('{api}/items?with', { credentials: 'include' }));
    await must('relative', text('{api}/deep/relative'));
    await must('from the site to its API', text('{page}/go'));
    await must('from the site to its API, with credentials', text('{page}/go?with', { credentials: 'include' }));
    await must('from the API to the CDN', text('{api}/download'));
    await must('three in a row', text('{api}/one'));
    await must('307 after a preflight', text('{api}/upload', { method: 'PUT', body: '{}', headers }));
    await must('303 after a POST', text('{api}/post', { method: 'POST', body: 'x' }));`,
  answers: {
    'cdn /latest/lib.css': to('/redirects/3.2.1/lib.css'),
    'cdn /latest/plain.css': to('../3.2.1/plain.css'),
    'cdn /latest/lib.js': to('/redirects/3.2.1/lib.js'),
    'cdn /latest/plain.js': to('{cdn}/3.2.1/plain.js'),
    'cdn /latest/font.woff2': to('../3.2.1/font.woff2', 301),
    'cdn /latest/image.png': to('../3.2.1/image.png'),
    'cdn /latest/with-cors.png': to('../3.2.1/with-cors.png', 308),
    'cdn /3.2.1/lib.css': { body: 'p {}' },
    'cdn /3.2.1/plain.css': { body: 'b {}' },
    'cdn /3.2.1/lib.js': { body: '0;' },
    'cdn /3.2.1/plain.js': { body: '0;' },
    'cdn /3.2.1/font.woff2': { body: BOLD },
    'cdn /3.2.1/image.png': { body: PNG },
    'cdn /3.2.1/with-cors.png': { body: PNG },
    'cdn /file.bin': { body: 'file' },
    'page /go': to('{api}/items/'),
    'api /items': to('items/', 301),
    'api /items/': { type: 'application/json', body: '[]' },
    'api /deep/relative': to('../items/'),
    'api /download': to('{cdn}/file.bin'),
    'api /one': to('/redirects/two'),
    'api /two': to('three'),
    'api /three': to('./items/'),
    'api /upload': to('/redirects/v2/upload', 307),
    'api /v2/upload': { status: 201, type: 'application/json', body: '{}' },
    'api /post': to('/redirects/items/', 303),
  },
};
