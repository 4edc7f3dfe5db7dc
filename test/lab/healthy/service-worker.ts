// A service worker that keeps a CDN's files, answers from its cache, and has a page for when there is no network.
import { PNG } from './files.ts';
import type { HealthyPage } from './page.ts';

export const serviceWorker: HealthyPage = {
  name: 'service-worker',
  script: `
    await must('the worker', navigator.serviceWorker.register('{page}/worker.js'));
    await must('control', (async () => { while (!navigator.serviceWorker.controller) await wait(20); })());
    await must('a script of the cache', add('script', { src: '{cdn}/app.js' }));
    await must('a style of the cache', text('{cdn}/app.css'));
    await must('an image without CORS', add('img', { src: '{cdn}/logo.png', alt: '' }));
    await must('it again', add('img', { src: '{cdn}/logo.png', alt: '' }));
    await must('the API', text('{api}/news', { credentials: 'include' }));
    await must('a change', text('{api}/news', { method: 'PUT', body: 'x', headers: { 'Content-Type': 'application/json' } }));
    const offline = await text('{page}/offline');
    if (offline !== 'You are offline.') troubles.push('offline: ' + offline);
    const registration = await navigator.serviceWorker.ready;
    await registration.unregister();`,
  // A worker's requests have neither Resource Timing nor a sign of credentials there, and `*` is right without them only; of
  // what it answers to an image, nothing tells whether that was one.
  unknowable: { firefox: ['/app.js', '/app.css', '/logo.png'] },
  answers: {
    'page /worker.js': {
      body: `const KEPT = ['{cdn}/app.js', '{cdn}/app.css'];
addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(caches.open('v1').then((cache) => cache.addAll(KEPT)));
});
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
async function answer(request) {
  const found = await caches.match(request.url);
  if (found) return found;
  const response = await fetch(request).catch(() => new Response('You are offline.'));
  if (request.destination === 'image') {
    const cache = await caches.open('v1');
    await cache.put(request.url, response.clone());
  }
  return response;
}
addEventListener('fetch', (event) => event.respondWith(answer(event.request)));`,
    },
    'page /offline': { offline: true },
    'cdn /app.js': { body: 'window.app = true;' },
    'cdn /app.css': { body: 'p {}' },
    'cdn /logo.png': { body: PNG, cors: 'none' },
    'api /news': { type: 'application/json', body: '[]' },
  },
};
