import type { Leg } from '../../../fetch/failure.ts';
import { wasSent } from '../../../fixes/target.ts';
import type { Call, Exchange } from '../../../network/call.ts';
import type { Evidence as Mark } from '../../../rules/rule.ts';
import { words } from '../../ui/words.ts';
import { HeaderTable } from './HeaderTable.tsx';
import { FoldedSection } from './Section.tsx';

interface Props {
  readonly call: Call;
  readonly evidence: readonly Mark[];
}

/** The headers of every exchange as they crossed the wire; the ones that decided are marked. */
export function EvidenceSection({ call, evidence }: Props) {
  const tried = call.tried === true;
  if (!call.hops.some(({ preflight, request }) => preflight !== null || wasSent(request))) return null;
  return (
    <FoldedSection id="evidence" title={words.details.headers.title}>
      {call.hops.map((hop, index) => (
        <div key={`${hop.request.requestId}-${hop.request.url}-${hop.request.startedAt}`}>
          {hop.preflight && (
            <ExchangeHeaders exchange={hop.preflight} leg="preflight" hop={index} {...{ evidence, tried }} />
          )}
          {wasSent(hop.request) && (
            <ExchangeHeaders exchange={hop.request} leg="request" hop={index} {...{ evidence, tried }} />
          )}
        </div>
      ))}
    </FoldedSection>
  );
}

interface ExchangeProps {
  readonly exchange: Exchange;
  readonly leg: Leg;
  readonly hop: number;
  readonly evidence: readonly Mark[];
  /** Its fix was being tried. */
  readonly tried: boolean;
}

function ExchangeHeaders({ exchange, leg, hop, evidence, tried }: ExchangeProps) {
  const marks = evidence.filter((mark) => mark.leg === leg && mark.hop === hop);
  const named = (part: Mark['part']) => marks.flatMap((mark) => (mark.part === part && mark.name ? [mark.name] : []));
  const title = words.details.step(leg, hop);
  const status = marks.some((mark) => mark.part === 'status');
  const response = named('response-header');
  return (
    <details
      className="exchange"
      open={marks.length > 0 || exchange.judgedHeaders !== null}
      data-exchange={`${leg}-${hop}`}
    >
      <summary>
        {title}: {exchange.method}
        {exchange.status !== null && <> → {status ? <mark>{exchange.status}</mark> : exchange.status}</>}
        {exchange.status === null && exchange.error !== null && ` → ${exchange.error}`}
      </summary>
      <HeaderTable
        title={exchange.judgedHeaders === null ? words.details.headers.response : words.details.headers.sent}
        headers={exchange.responseHeaders}
        decisive={response}
        absent={words.details.headers.noResponse}
      />
      {exchange.judgedHeaders !== null && (
        <HeaderTable
          title={words.details.headers.judged(tried)}
          headers={exchange.judgedHeaders}
          decisive={response}
          absent=""
        />
      )}
      <HeaderTable
        title={words.details.headers.request}
        headers={exchange.requestHeaders}
        decisive={named('request-header')}
        absent={words.details.headers.notShown}
      />
    </details>
  );
}
