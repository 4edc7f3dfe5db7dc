import { get } from '../fetch/header-list.ts';
import type { Call } from '../network/call.ts';
import { clip } from '../text/quote-list.ts';
import type { Evidence } from './rule.ts';

/** One line of plain text: where it stands, and what stands there. '' when the exchange is not in the call. */
export function evidenceText(call: Call, { leg, hop, part, name }: Evidence): string {
  const exchange = leg === 'preflight' ? call.hops[hop]?.preflight : call.hops[hop]?.request;
  if (exchange == null) return '';
  const message = `${leg === 'preflight' ? 'preflight' : 'request'}${hop > 0 ? ` after redirect ${hop}` : ''}`;
  switch (part) {
    case 'status':
      return `Status of the ${message}: ${exchange.status ?? 'none'}`;
    case 'error':
      return `Error of the ${message}: ${clip(exchange.error ?? 'none', 200)}`;
    case 'url':
      return `URL of the ${message}: ${clip(exchange.url, 200)}`;
    case 'request-header':
      return headerLine(`Request header of the ${message}`, name ?? '', get(exchange.requestHeaders, name ?? ''));
    case 'response-header':
      return headerLine(`Response header of the ${message}`, name ?? '', get(exchange.responseHeaders, name ?? ''));
    default:
      return part satisfies never;
  }
}

function headerLine(what: string, name: string, value: string | null): string {
  return value === null ? `${what}: no ${name}` : `${what}: ${name}: ${clip(value, 200)}`;
}
