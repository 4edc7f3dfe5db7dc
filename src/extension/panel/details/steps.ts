import type { Leg } from '../../../fetch/failure.ts';
import type { Call, Exchange } from '../../../network/call.ts';

/** One exchange of a call, or a run of redirects that is not listed. */
export type Step =
  | {
      readonly kind: 'exchange';
      readonly key: string;
      readonly leg: Leg;
      readonly hop: number;
      readonly exchange: Exchange;
    }
  | {
      readonly kind: 'left-out';
      readonly key: string;
      readonly hops: number;
      /** Of all of them; null: they differ. */
      readonly status: number | null;
    };

/** More redirects than this are told by their first and last. */
const MOST_HOPS = 4;

/** The exchanges in the order they happened. Of a long chain of redirects the first two hops and the last are listed. */
export function stepsOf({ hops }: Pick<Call, 'hops'>): readonly Step[] {
  const steps = hops.map(({ preflight, request }, hop): readonly Step[] => [
    ...(preflight === null
      ? []
      : [{ kind: 'exchange', key: `preflight-${hop}`, leg: 'preflight', hop, exchange: preflight } as const]),
    { kind: 'exchange', key: `request-${hop}`, leg: 'request', hop, exchange: request },
  ]);
  if (hops.length <= MOST_HOPS) return steps.flat();
  const middle = hops.slice(2, -1);
  const statuses = new Set(middle.map(({ request }) => request.status));
  const [status = null] = statuses;
  return [
    ...steps.slice(0, 2).flat(),
    { kind: 'left-out', key: 'left-out', hops: middle.length, status: statuses.size === 1 ? status : null },
    ...steps.slice(-1).flat(),
  ];
}
