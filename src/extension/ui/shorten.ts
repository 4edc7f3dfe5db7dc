import { visible } from '../../text/visible.ts';

/** For tooltips: enough to recognise it, never 64 KB. */
export function shorten(value: string, limit = 500): string {
  return value.length > limit ? `${visible(value.slice(0, limit))}…` : visible(value);
}
