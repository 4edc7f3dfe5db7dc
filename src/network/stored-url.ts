// A URL as it is kept, whoever told it: what names one request must be the same text everywhere.

import { withoutFragment } from '../fetch/origin.ts';
import { redactUrlText } from '../text/redaction/redact.ts';
import { limitedUrl } from './limits.ts';

/** No more than this of a URL is looked at: half of it is kept, so nothing can be cut in two at its end and be shown. */
const LONGEST_READ = 16_384;

export function storedUrl(url: string): string {
  const whole = withoutFragment(url);
  if (whole.length <= LONGEST_READ) return limitedUrl(redactUrlText(whole));
  return limitedUrl(redactUrlText(whole.slice(0, LONGEST_READ)), whole);
}
