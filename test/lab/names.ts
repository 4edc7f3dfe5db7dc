// Scenarios with DNS names of their own: how each browser learns that those names mean this machine.
import { scenarios } from './index.ts';

/** A host that is neither localhost nor an address. */
export const DNS_NAME = /\.[a-z][a-z0-9-]*$/i;

/** The DNS name in `name:abc.supabase.co`; null: one of the lab's own hosts. */
export function nameOf(host: string): string | null {
  return host.startsWith('name:') ? host.slice('name:'.length) : null;
}

/** Named one by one, so that every other name resolves, or fails to, as it does for users. */
const names: readonly string[] = [
  ...new Set(
    scenarios.flatMap(({ host, pageName, more }) => [
      ...(pageName === undefined ? [] : [pageName]),
      ...[host, ...Object.keys(more ?? {})].flatMap((key) => nameOf(key.split(' ')[0] ?? '') ?? []),
    ]),
  ),
];

/** Switches for Chromium. */
export const nameArgs: readonly string[] =
  names.length === 0 ? [] : [`--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1`).join(',')}`];

/** Preferences for Firefox. */
export const namePrefs: Readonly<Record<string, string>> = { 'network.dns.localDomains': names.join(',') };
