// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are the grid's
// biome-ignore-all lint/a11y/useSemanticElements: virtual rows cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the row by aria-activedescendant
import { memo } from 'react';
import type { Call } from '../../../network/call.ts';
import { isOver, lastHop } from '../../../network/exchange.ts';
import { urlParts } from '../../../text/url-parts.ts';
import type { Outcome } from '../../../verdict/verdict.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { kindHints, kindLabels } from '../../ui/labels.ts';
import { shorten } from '../../ui/shorten.ts';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import { duration, statusOf } from '../callValues.ts';

interface Props {
  readonly call: Call;
  readonly calls: readonly Call[];
  readonly judgement: Judgement;
  readonly index: number;
  readonly selected: boolean;
  readonly onOpen: (id: string) => void;
}

export const rowId = (id: string): string => `call-${id}`;

// A cause may compare with the other calls, so a row is drawn again when those have changed.
export const CallRow = memo(Row);

function Row({ call, calls, judgement, index, selected, onOpen }: Props) {
  const verdict = judgement.verdict(call);
  const cause = judgement.causes(call, calls)[0];
  const first = call.hops[0]?.request;
  const url = first?.url ?? '';
  const { place, path } = urlParts(url.slice(0, 2000));
  const time = duration(call);
  const title = cause?.title ?? remarkOf(call, verdict.outcome);
  return (
    <div
      role="row"
      id={rowId(call.id)}
      className="row call"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-call-id={call.id}
      data-outcome={verdict.outcome}
      data-code={verdict.code ?? ''}
      data-cause={cause?.id ?? ''}
      style={{ transform: `translateY(${index * 21}px)` }}
      onClick={() => onOpen(call.id)}
    >
      <Cell column={1}>
        <VerdictBadge outcome={verdict.outcome} />
      </Cell>
      <Cell column={2}>{shorten(first?.method ?? '', 40)}</Cell>
      <Cell column={3} title={shorten(url)}>
        <span className="origin">{shorten(place, 300)}</span>
        <span className="path">{shorten(path, 600)}</span>
      </Cell>
      <Cell column={4} title={kindHints[verdict.kind]}>
        {kindLabels[verdict.kind]}
      </Cell>
      <Cell column={5}>{statusOf(call) ?? '–'}</Cell>
      <Cell column={6} title={title}>
        {title}
      </Cell>
      <Cell column={7}>{time}</Cell>
    </div>
  );
}

function remarkOf(call: Call, outcome: Outcome): string | undefined {
  if (call.tried === true) return 'Only while its fix is tried';
  return outcome === 'readable' && !isOver(lastHop(call).request) ? 'Still arriving' : undefined;
}

function Cell({ column, title, children }: { column: number; title?: string | undefined; children: React.ReactNode }) {
  return (
    <div role="gridcell" aria-colindex={column} className={`cell c${column}`} title={title}>
      {children}
    </div>
  );
}
