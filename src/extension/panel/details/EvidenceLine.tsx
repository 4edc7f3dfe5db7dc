import type { Check } from '../../../fetch/check.ts';
import { get } from '../../../fetch/header-list.ts';
import type { Call } from '../../../network/call.ts';
import type { Cause } from '../../../rules/diagnose.ts';
import type { Evidence } from '../../../rules/rule.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { words } from '../../ui/words.ts';

interface Props {
  readonly call: Call;
  readonly cause: Cause | undefined;
  /** The check that failed: what it shows is not shown twice. */
  readonly decisive: Check | undefined;
}

/** What the sentence above rests on, in one line. */
export function EvidenceLine({ call, cause, decisive }: Props) {
  const shown = (cause?.evidence ?? []).filter((each) => !isShownBy(each, decisive));
  const proofs = shown.flatMap((each) => proofOf(call, each) ?? []);
  if (call.policy !== undefined) {
    const { from, sources } = call.policy;
    proofs.unshift({ leg: 'request', name: 'Content-Security-Policy', value: `${from} ${sources}` });
  }
  if (proofs.length === 0) return null;
  return (
    <p className="evidence-line" data-why-line>
      <span className="dim">{words.details.why}</span>{' '}
      {proofs.map(({ leg, name, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: evidence never changes its order
        <span key={index} className="evidence">
          {leg === 'preflight' && `${words.details.inPreflight} `}
          <code>
            {name !== null && value !== null && `${name}: `}
            {value === null ? words.details.noHeader(name ?? '') : <LongValue value={value} limit={160} />}
          </code>
        </span>
      ))}
    </p>
  );
}

function isShownBy({ leg, hop, part, name }: Evidence, check: Check | undefined): boolean {
  if (check === undefined || check.leg !== leg || check.hop !== hop) return false;
  if (part === 'status') return check.id === 'ok-status' || check.id === 'file-status';
  if (part === 'error') return check.id === 'request-answered';
  // What the check needs is that origin.
  if (part === 'request-header') return check.id === 'allow-origin' && name?.toLowerCase() === 'origin';
  return part === 'response-header' && name?.toLowerCase() === check.header?.toLowerCase();
}

interface ProofItem {
  readonly leg: Evidence['leg'];
  readonly name: string | null;
  /** null: the header is absent. */
  readonly value: string | null;
}

function proofOf(call: Call, { leg, hop, part, name }: Evidence): ProofItem | null {
  const exchange = leg === 'preflight' ? call.hops[hop]?.preflight : call.hops[hop]?.request;
  if (exchange == null) return null;
  switch (part) {
    case 'status':
      // A success is no cause of anything.
      return exchange.status === null || exchange.status < 300
        ? null
        : { leg, name: words.details.status, value: String(exchange.status) };
    case 'error':
      return exchange.error === null || exchange.error === '' ? null : { leg, name: null, value: exchange.error };
    case 'url':
      return { leg, name: null, value: exchange.url };
    case 'request-header':
      return { leg, name, value: get(exchange.requestHeaders, name ?? '') };
    case 'response-header':
      return { leg, name, value: get(exchange.responseHeaders, name ?? '') };
    default:
      return part satisfies never;
  }
}
