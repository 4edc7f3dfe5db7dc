import type { Call } from './call.ts';
export function bytesOf(call: Call): number {
  return JSON.stringify(call).length * 2;
}
