// A URL as it is kept, whoever told it: what names one request must be the same text everywhere.
import { limitedUrl } from '../engine/calls/limits.ts';
import { withoutFragment } from '../engine/fetch/origin.ts';
import { redactUrlText } from './redact.ts';

export function keptUrl(url: string): string {
  return limitedUrl(redactUrlText(withoutFragment(url)));
}
