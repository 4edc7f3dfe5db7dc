import { tokenList, values } from '../fetch/headers.ts';
import type { Call } from './call.ts';
import { askedNames } from './exchange.ts';
import type { Trace } from './trace.ts';
import type { Note } from './verdict.ts';

/** What the reader should know although it changed nothing in the verdict. */
export function notesOf(call: Call, traced: Trace): readonly Note[] {
  const notes: Note[] = [];
  for (const { preflight, request } of call.hops) {
    if (preflight !== null && traced.credentials === 'not-include') {
      const listed = tokenList(preflight.responseHeaders, 'Access-Control-Allow-Headers');
      const names = listed.ok ? listed.items.map((name) => name.toLowerCase()) : [];
      if (askedNames(preflight).includes('authorization') && names.includes('*') && !names.includes('authorization')) {
        notes.push({ code: 'ok-authorization-wildcard' });
      }
    }
    for (const exchange of [preflight, request]) {
      if (exchange?.judgedHeaders == null) continue;
      const { judgedHeaders, responseHeaders } = exchange;
      const names = new Set([...judgedHeaders, ...(responseHeaders ?? [])].map(([name]) => name.toLowerCase()));
      const changed = [...names].filter(
        (name) =>
          name.startsWith('access-control-') &&
          values(judgedHeaders, name).join() !== values(responseHeaders, name).join(),
      );
      if (changed.length > 0) notes.push({ code: 'headers-rewritten', names: changed });
    }
  }
  call.hops.forEach(({ request }, index) => {
    const next = call.hops[index + 1]?.request.url;
    const upgraded = next === request.url.replace(/^http:/, 'https:') && next !== request.url;
    if (request.status === null && upgraded) {
      notes.push({ code: 'hsts-internal-redirect', from: request.url, to: next });
    }
  });
  return notes;
}
