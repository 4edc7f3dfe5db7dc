// Which line made a call: the page's own, not its client library's.
import { expect, it } from 'vitest';
import { initiatorEntry } from '../../../src/schema/devtools-entry.ts';

const frame = (url: string, lineNumber = 11) => ({ url, lineNumber, columnNumber: 1 });

function sourceOf(stack: object): string | null | undefined {
  return initiatorEntry({
    startedDateTime: '2026-11-25T10:00:00.000Z',
    request: { url: 'https://api.example/items', method: 'GET', headers: [] },
    response: {},
    _resourceType: 'fetch',
    _initiator: { type: 'script', stack },
  })?.source;
}

it.each([
  'https://app.example/node_modules/axios/lib/adapters/xhr.js',
  'http://localhost:5173/node_modules/.vite/deps/axios.js?v=1',
  'webpack-internal:///(app-pages-browser)/./node_modules/ky/distribution/core/Ky.js',
  'https://cdn.example/npm/axios@1.7.2/dist/axios.min.js',
  'https://code.jquery.com/jquery-3.7.1.min.js',
  'https://app.example/assets/vendor.4f2a.js',
  'https://app.example/polyfills.js',
])('%s is passed over', (library) => {
  const own = 'webpack-internal:///(app-pages-browser)/./src/app/page.tsx';
  expect(sourceOf({ callFrames: [frame(library), frame(own)] })).toBe(`${own}:12`);
  expect(sourceOf({ callFrames: [frame(library)], parent: { callFrames: [frame(own)] } })).toBe(`${own}:12`);
  expect(sourceOf({ callFrames: [frame(library)] })).toBe(`${library}:12`);
});

it.each([
  'https://app.example/src/framework-list.tsx',
  'https://app.example/src/axiosClient.ts',
  'https://app.example/api.js',
])('%s is the page’s own', (own) => {
  expect(sourceOf({ callFrames: [frame(own), frame('https://app.example/main.js')] })).toBe(`${own}:12`);
});
