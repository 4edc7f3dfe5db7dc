// biome-ignore-all lint/a11y/useSemanticElements: virtual rows cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus
import { urlParts } from '../../../text/url-parts.ts';
import { outcomeLabels } from '../../ui/labels.ts';
import { ServerName } from '../../ui/ServerName.tsx';
import { shorten } from '../../ui/shorten.ts';
import { OutcomeIcon } from '../../ui/VerdictBadge.tsx';
import { causeTitle, type RowCall, statusWord } from './columns.tsx';

/** A call in two lines, where columns would be three ellipses: the cause, then whose call it was. */
export function CallCard({ row }: { readonly row: RowCall }) {
  const { call, verdict } = row;
  const request = call.hops[0]?.request;
  const url = request?.url ?? '';
  return (
    <div role="gridcell" aria-colindex={1} className="card" title={shorten(url)}>
      <span className="card-line">
        <OutcomeIcon outcome={verdict.outcome} />
        <span className="card-cause">{causeTitle(row) ?? outcomeLabels[verdict.outcome]}</span>
        <span className="status-word">{statusWord(call, verdict.outcome)}</span>
      </span>
      <span className="card-line dim">
        <ServerName server={url} />
        <span className="card-path">
          {shorten(request?.method ?? '', 40)}{' '}
          <span className="path">{shorten(urlParts(url.slice(0, 2000)).path, 600)}</span>
        </span>
      </span>
    </div>
  );
}
