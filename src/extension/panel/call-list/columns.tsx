import type { ReactNode } from 'react';
import type { Call } from '../../../network/call.ts';
import { isOver, lastHop } from '../../../network/exchange.ts';
import type { Cause } from '../../../rules/diagnose.ts';
import { urlParts } from '../../../text/url-parts.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { kindHints, kindLabels } from '../../ui/labels.ts';
import { shorten } from '../../ui/shorten.ts';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import { duration, statusOf } from '../callValues.ts';

/** What a row shows of one call. */
interface RowCall {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly cause: Cause | undefined;
}

export interface Column {
  /** Also the cell's class, `column-` in front. */
  readonly id: string;
  readonly title: string;
  /** A track of the CSS grid. */
  readonly width: string;
  /** The list's width, in px, below which the column is left out. */
  readonly hideBelow: number;
  cell(row: RowCall): ReactNode;
  /** The whole value, where the cell may cut it. */
  hint?(row: RowCall): string | undefined;
}

/** px; the style sheet takes both from here. */
export const ROW_HEIGHT = 21;
export const HEAD_HEIGHT = 24;

export const columns: readonly Column[] = [
  {
    id: 'verdict',
    title: 'Verdict',
    width: '96px',
    hideBelow: 0,
    cell: ({ verdict }) => <VerdictBadge outcome={verdict.outcome} />,
  },
  {
    id: 'method',
    title: 'Method',
    width: '68px',
    hideBelow: 520,
    cell: ({ call }) => shorten(call.hops[0]?.request.method ?? '', 40),
  },
  {
    id: 'url',
    title: 'URL',
    width: 'minmax(0, 1.1fr)',
    hideBelow: 0,
    cell({ call }) {
      const { place, path } = urlParts(urlOf(call).slice(0, 2000));
      return (
        <>
          <span className="origin">{shorten(place, 300)}</span>
          <span className="path">{shorten(path, 600)}</span>
        </>
      );
    },
    hint: ({ call }) => shorten(urlOf(call)),
  },
  {
    id: 'kind',
    title: 'What it was',
    width: '116px',
    hideBelow: 820,
    cell: ({ verdict }) => kindLabels[verdict.kind],
    hint: ({ verdict }) => kindHints[verdict.kind],
  },
  { id: 'status', title: 'Status', width: '52px', hideBelow: 520, cell: ({ call }) => statusOf(call) ?? '–' },
  { id: 'cause', title: 'Cause', width: 'minmax(0, 1fr)', hideBelow: 0, cell: causeTitle, hint: causeTitle },
  { id: 'time', title: 'Time', width: '66px', hideBelow: 820, cell: ({ call }) => duration(call) },
];

/** The columns that a list of this width, in px, has room for. */
export function columnsWithin(width: number): readonly Column[] {
  return columns.filter(({ hideBelow }) => width >= hideBelow);
}

function urlOf(call: Call): string {
  return call.hops[0]?.request.url ?? '';
}

function causeTitle({ call, verdict, cause }: RowCall): string | undefined {
  if (cause !== undefined) return cause.title;
  if (call.tried === true) return 'Only while its fix is tried';
  return verdict.outcome === 'readable' && !isOver(lastHop(call).request) ? 'Still arriving' : undefined;
}
