// For configuration languages whose quoting cannot hold everything: only names without any special character are printed.
import type { Policy } from '../policy/required.ts';

const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[A-Za-z0-9.:[\]_-]+$/;
const NAME = /^[A-Za-z0-9._-]+$/;

/** The policy without the names that have characters of their own meaning somewhere, and how many were left out. */
export function plainNames(policy: Policy): Policy & { readonly leftOut: number } {
  const origins = policy.origins.filter((origin) => ORIGIN.test(origin));
  const methods = policy.methods.filter((name) => NAME.test(name));
  const requestHeaders = policy.requestHeaders.filter((name) => NAME.test(name));
  const exposedHeaders = policy.exposedHeaders.filter((name) => NAME.test(name));
  const remaining = [origins, methods, requestHeaders, exposedHeaders].reduce((sum, { length }) => sum + length, 0);
  const given = [policy.origins, policy.methods, policy.requestHeaders, policy.exposedHeaders];
  const all = given.reduce((sum, { length }) => sum + length, 0);
  return { ...policy, origins, methods, requestHeaders, exposedHeaders, leftOut: all - remaining };
}

/** Comment lines that say so; none when nothing was left out. */
export function leftOutNote(leftOut: number, mark: string): readonly string[] {
  return leftOut === 0 ? [] : [`${mark} left out: ${leftOut} unusual name(s), add them by hand`];
}

export function isPlain(origin: string): boolean {
  return ORIGIN.test(origin);
}
