import { get } from '../../fetch/header-list.ts';
import type { Call } from '../../network/call.ts';
import { sentence } from '../../text/quote-list.ts';
import { modeOf } from '../../verdict/classify.ts';
import { createCallIndex } from '../call-index.ts';
import { withoutQuery } from '../context.ts';
import type { Note } from '../note.ts';

interface Load {
  readonly url: string;
  readonly dest: string;
  readonly cors: boolean;
  readonly page: number;
}

/** How an element loads a file; null: a script asked, or it cannot be seen. */
function loadOf(call: Call): Load | null {
  const request = call.hops[0]?.request;
  const dest = get(request?.requestHeaders ?? null, 'Sec-Fetch-Dest');
  const mode = modeOf(call);
  if (request === undefined || dest === null || dest === 'empty' || request.method !== 'GET') return null;
  return mode === 'cors' || mode === 'no-cors'
    ? { url: request.url, dest, cors: mode === 'cors', page: call.page }
    : null;
}

const loadsOfUrl = createCallIndex((call) => {
  const load = loadOf(call);
  return load === null ? [] : [{ key: load.url, item: load }];
});

export default {
  id: 'loaded-in-two-modes',
  title: 'Loaded twice, two modes',
  kind: 'cost',
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Attributes/rel/preload#cors-enabled_fetches',
  examine({ call, siblings }) {
    const load = loadOf(call);
    if (load === null) return null;
    const twin = loadsOfUrl(siblings, call, load.url).some(
      ({ dest, cors, page }) => dest === load.dest && cors !== load.cors && page === load.page,
    );
    if (!twin) return null;
    return {
      summary: sentence`${withoutQuery(load.url)} was loaded twice, with CORS and without. The browser does not use the one for the other.`,
      action: sentence`If one of them is a ${'<link rel="preload">'}, give both the same ${'crossorigin'} attribute; a preloaded font always needs it.`,
    };
  },
} satisfies Note;
