// Header values for asking again what was asked once: secrets are not kept, and some values are never seen.

import { isRedacted } from '../text/redaction/marks.ts';

const STAND_IN = 'corscope-test';

/** A value that is as good for CORS as the page's own: its own where it may be repeated. '' was never seen. */
export function placeholderFor(name: string, value: string): string {
  if (value !== '' && !isRedacted(value)) return value;
  // Of this one header the value decides whether the browser asks first. It does for JSON, what most pages send.
  return name.toLowerCase() === 'content-type' ? 'application/json' : STAND_IN;
}

export function isPlaceholder(name: string, value: string): boolean {
  return placeholderFor(name, value) !== value;
}
