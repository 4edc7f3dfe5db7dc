import type { ReactNode } from 'react';
import type { Call } from '../../../network/call.ts';
import { isOver, lastHop } from '../../../network/exchange.ts';
import type { Cause } from '../../../rules/diagnose.ts';
import { urlParts } from '../../../text/url-parts.ts';
import type { Outcome, Verdict } from '../../../verdict/verdict.ts';
import type { Sort } from '../../protocol/settings.ts';
import { kindHints, kindLabels, outcomeHints } from '../../ui/labels.ts';
import { ServerName } from '../../ui/ServerName.tsx';
import { shorten } from '../../ui/shorten.ts';
import { OutcomeIcon } from '../../ui/VerdictBadge.tsx';
import { words } from '../../ui/words.ts';
import { duration, millisecondsOf, statusOf } from '../callValues.ts';
import { sourceName } from '../sourceName.ts';

/** What a row shows of one call. */
export interface RowCall {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly cause: Cause | undefined;
}

export interface Column {
  /** Also the cell's class, `column-` in front. */
  readonly id: string;
  readonly title: string;
  /** px, until the reader makes it wider or narrower. */
  readonly width: number;
  /** Its share of the room that is left; 0: it takes none. */
  readonly grow: number;
  /** The list's width, in px, below which the column is left out. */
  readonly hideBelow: number;
  /** The reader may hide it. */
  readonly hideable: boolean;
  cell(row: RowCall): ReactNode;
  /** What the list is sorted by. */
  key(row: RowCall): string | number;
  /** The whole value, where the cell may cut it. */
  hint?(row: RowCall): string | undefined;
}

/** px; the style sheet takes them from here. */
export const ROW_HEIGHT = 21;
export const CARD_HEIGHT = 38;
export const HEAD_HEIGHT = 24;
/** The list's width, in px, below which each row is a card of two lines. */
export const CARDS_BELOW = 440;
/** px */
export const NARROWEST_COLUMN = 40;

export const columns: readonly Column[] = [
  {
    id: 'status',
    title: words.columns.status,
    width: 92,
    grow: 0,
    hideBelow: 0,
    hideable: false,
    cell: ({ call, verdict }) => (
      <>
        <OutcomeIcon outcome={verdict.outcome} />
        <span className="status-word" data-error={(statusOf(call) ?? 0) >= 400}>
          {statusWord(call, verdict.outcome)}
        </span>
      </>
    ),
    key: ({ call, verdict }) => `${RANK[verdict.outcome]} ${statusOf(call) ?? ''}`,
    hint: ({ verdict }) => outcomeHints[verdict.outcome],
  },
  {
    id: 'method',
    title: words.columns.method,
    width: 64,
    grow: 0,
    hideBelow: 640,
    hideable: true,
    cell: ({ call }) => shorten(call.hops[0]?.request.method ?? '', 40),
    key: ({ call }) => call.hops[0]?.request.method ?? '',
  },
  {
    id: 'host',
    title: words.columns.host,
    width: 150,
    grow: 0.9,
    hideBelow: 0,
    hideable: true,
    cell: ({ call }) => <ServerName server={urlOf(call)} />,
    key: ({ call }) => urlParts(urlOf(call)).host,
  },
  {
    id: 'path',
    title: words.columns.path,
    width: 120,
    grow: 1,
    hideBelow: 0,
    hideable: false,
    cell: ({ call }) => <span className="path">{shorten(urlParts(urlOf(call).slice(0, 2000)).path, 600)}</span>,
    key: ({ call }) => urlParts(urlOf(call)).path,
    hint: ({ call }) => shorten(urlOf(call)),
  },
  {
    id: 'cause',
    title: words.columns.cause,
    width: 170,
    grow: 0.8,
    hideBelow: 0,
    hideable: false,
    cell: causeTitle,
    key: (row) => causeTitle(row) ?? '',
    hint: causeTitle,
  },
  {
    id: 'type',
    title: words.columns.type,
    width: 106,
    grow: 0,
    hideBelow: 900,
    hideable: true,
    cell: ({ verdict }) => kindLabels[verdict.kind],
    key: ({ verdict }) => kindLabels[verdict.kind],
    hint: ({ verdict }) => kindHints[verdict.kind],
  },
  {
    id: 'initiator',
    title: words.columns.initiator,
    width: 120,
    grow: 0,
    hideBelow: 900,
    hideable: true,
    cell: ({ call }) => (call.asker?.source == null ? '' : sourceName(call.asker.source)),
    key: ({ call }) => call.asker?.source ?? '',
    hint: ({ call }) => (call.asker?.source == null ? undefined : shorten(call.asker.source)),
  },
  {
    id: 'time',
    title: words.columns.time,
    width: 66,
    grow: 0,
    hideBelow: 900,
    hideable: true,
    cell: ({ call }) => duration(call),
    key: ({ call }) => millisecondsOf(call) ?? -1,
  },
];

/** Worst first. */
const RANK: Readonly<Record<Outcome, number>> = {
  blocked: 0,
  failed: 1,
  undetermined: 2,
  opaque: 3,
  aborted: 4,
  pending: 5,
  readable: 6,
};

/** As in DevTools' own Status column: a blocked call is a CORS error, whatever its number. */
export function statusWord(call: Call, outcome: Outcome): string {
  const status = statusOf(call);
  switch (outcome) {
    case 'blocked':
      return status === null ? words.statuses.cors : `${words.statuses.cors} ${status}`;
    case 'failed':
      return words.statuses.failed;
    case 'pending':
      return words.statuses.pending;
    case 'aborted':
      return words.statuses.aborted;
    default:
      return status === null ? '–' : String(status);
  }
}

/** The columns that a list of this width, in px, has room for, without those the reader hides. */
export function columnsWithin(width: number, hidden: readonly string[]): readonly Column[] {
  return columns.filter(({ id, hideBelow, hideable }) => width >= hideBelow && !(hideable && hidden.includes(id)));
}

/** The tracks of the CSS grid. */
export function tracksOf(shown: readonly Column[], widths: Readonly<Record<string, number>>): string {
  // A list whose every column has a width of its own still fills its box.
  const stretches = shown.some(({ id, grow }) => grow > 0 && widths[id] === undefined);
  return shown
    .map(({ id, width, grow }, index) => {
      const own = widths[id];
      if (own !== undefined) return !stretches && index === shown.length - 1 ? `minmax(${own}px, 1fr)` : `${own}px`;
      return grow > 0 ? `minmax(${Math.min(width, 80)}px, ${grow * width}fr)` : `${width}px`;
    })
    .join(' ');
}

/** In the order of one column; equal ones stay in the order of time. */
export function sortedRows(rows: readonly RowCall[], { column, descending }: Sort): readonly RowCall[] {
  const found = columns.find(({ id }) => id === column);
  if (found === undefined) return rows;
  const keyed = rows.map((row) => ({ row, key: found.key(row) }));
  const order = descending ? -1 : 1;
  return keyed.sort((a, b) => order * compared(a.key, b.key)).map(({ row }) => row);
}

function compared(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

function urlOf(call: Call): string {
  return call.hops[0]?.request.url ?? '';
}

export function causeTitle({ call, verdict, cause }: RowCall): string | undefined {
  if (cause !== undefined) return cause.title;
  if (call.tried === true) return words.columns.tried;
  return verdict.outcome === 'readable' && !isOver(lastHop(call).request) ? words.columns.arriving : undefined;
}
