// For servers that check the name they are called under.
import { hostnameOf } from '../../fetch/origin.ts';

/** The server's own host where its name is checked, without those that every check lets pass; null: it is one of them. */
export function publicHost(origin: string): string | null {
  const host = hostnameOf(origin);
  return host === '' || /^(localhost|127\.0\.0\.1|\[::1\]|.*\.localhost)$/.test(host) ? null : host;
}
