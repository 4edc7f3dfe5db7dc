import { values } from '../../fetch/header-list.ts';
import type { HeaderList } from '../../fetch/model.ts';
import { sentence } from '../../text/quote-list.ts';
import { createCallIndex } from '../call-index.ts';
import { spec } from '../context.ts';
import { allowedOrigins, type Note } from '../note.ts';

function variesByOrigin(headers: HeaderList): boolean {
  const names = values(headers, 'Vary').flatMap((value) =>
    value
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  );
  return names.includes('origin') || names.includes('*');
}

/** Whom answers to GET of one URL allowed. */
const allowedAtUrl = createCallIndex((call) =>
  allowedOrigins(call)
    .filter(({ exchange }) => exchange.method === 'GET')
    .map(({ exchange, allowed }) => ({ key: exchange.url, item: allowed })),
);

export default {
  id: 'vary-missing',
  title: 'Vary: Origin is missing',
  kind: 'risk',
  certainty: 'certain',
  link: spec('cors-protocol-and-http-caches'),
  examine({ call, siblings }) {
    const allowance = allowedOrigins(call).find(
      ({ allowed, headers, exchange }) => exchange.method === 'GET' && allowed !== '*' && !variesByOrigin(headers),
    );
    if (allowance === undefined) return null;
    const other = allowedAtUrl(siblings, call, allowance.exchange.url).find((allowed) => allowed !== allowance.allowed);
    if (other === undefined) return null;
    return {
      summary: sentence`The server allowed ${allowance.allowed} here and ${other} in another response of the same URL, without ${'Vary: Origin'}: a cache may hand one page the response that names the other.`,
      action: sentence`Let the server add ${'Vary: Origin'} to every response of this URL, those without CORS headers included.`,
    };
  },
} satisfies Note;
