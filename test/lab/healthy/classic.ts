// A site as they were made with jQuery.
import { PNG } from './files.ts';
import type { HealthyPage } from './page.ts';

export const classic: HealthyPage = {
  name: 'classic',
  head: `<link rel="icon" href="{cdn}/favicon.ico"><link rel="manifest" href="{page}/site.webmanifest">
<link rel="stylesheet" href="{cdn}/site.css" type="text/css">
<script src="{cdn}/jquery.js"></script>
<script src="{api}/plugin.js"></script>
<script>window.jQuery || document.write('<script src="{page}/jquery.js"><\\/script>')</script>`,
  body: '<table background="{cdn}/background.png"><tr><td>x</td></tr></table><img alt="" src="{cdn}/counter.png?page=1">',
  script: `
    const ajax = window.jQuery.ajax;
    await must('XHR', ajax({ url: '{api}/list' }));
    await must('XHR with credentials', ajax({ url: '{api}/basket', withCredentials: true }));
    await must('XHR that posts a form', ajax({ url: '{api}/basket', type: 'POST', data: 'item=1', contentType: 'application/x-www-form-urlencoded' }));
    await must('XHR with a preflight', ajax({ url: '{api}/basket', type: 'DELETE', withCredentials: true, headers: { 'X-Requested-With': 'XMLHttpRequest' } }));
    await must('JSONP', new Promise((resolve) => {
      window.jQuery17_1 = resolve;
      document.head.append(element('script', { src: '{api}/jsonp?callback=jQuery17_1&_=1764061800000' }));
    }));
    if (!window.plugin) troubles.push('the plug-in has not run');
    await wait(200);`,
  answers: {
    'cdn /favicon.ico': { body: PNG, cors: 'none' },
    'cdn /site.css': { body: 'td { background: url(cell.png); }', cors: 'none' },
    'cdn /cell.png': { body: PNG, cors: 'none' },
    'cdn /background.png': { body: PNG, cors: 'none' },
    'cdn /counter.png': { body: PNG, cors: 'none' },
    'cdn /jquery.js': {
      body: `window.jQuery = { ajax: ({ url, type = 'GET', data = null, contentType, headers = {}, withCredentials = false }) =>
  new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(type, url);
    xhr.withCredentials = withCredentials;
    if (contentType) xhr.setRequestHeader('Content-Type', contentType);
    for (const name in headers) xhr.setRequestHeader(name, headers[name]);
    xhr.onload = () => resolve(xhr.responseText);
    xhr.onerror = () => reject('error event');
    xhr.send(data);
  }) };`,
      cors: 'none',
    },
    'page /jquery.js': { body: 'window.jQuery = {};' },
    'page /site.webmanifest': {
      body: '{"name":"classic","icons":[{"src":"{cdn}/icon.png","sizes":"192x192","type":"image/png"}]}',
    },
    'cdn /icon.png': { body: PNG },
    'api /plugin.js': { body: 'window.plugin = true;', cors: 'none' },
    'api /list': { type: 'application/json', body: '[]' },
    'api /basket': { type: 'application/json', body: '[]' },
    'api /jsonp': { type: 'text/javascript', body: 'jQuery17_1({"ok":true});', cors: 'none' },
  },
};
