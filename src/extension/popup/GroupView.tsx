import { urlParts } from '../../text/url-parts.ts';
import { outcomeHints, plural } from '../ui/labels.ts';
import { shorten } from '../ui/shorten.ts';
import { TextView } from '../ui/TextView.tsx';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import { type CauseGroup, exampleUrls } from './groups.ts';

const examples = 3;

export function GroupView({ group: { outcome, cause, calls } }: { readonly group: CauseGroup }) {
  const urls = exampleUrls(calls, examples);
  return (
    <section className="group" data-outcome={outcome} data-cause={cause?.id ?? ''} data-count={calls.length}>
      <h2>
        <VerdictBadge outcome={outcome} />
        <span className="title">{cause?.title ?? outcomeHints[outcome]}</span>
        <span className="count">{plural(calls.length, 'call')}</span>
      </h2>
      {cause !== null && (
        <p className="reason">
          <TextView text={cause.summary} />
        </p>
      )}
      <ul>
        {urls.map((url) => (
          <li key={url} title={shorten(url)}>
            <Url url={url} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Url({ url }: { readonly url: string }) {
  const { place, path } = urlParts(url.slice(0, 1000));
  return (
    <>
      <span className="host">{shorten(place, 200)}</span>
      <span className="path">{shorten(path, 300)}</span>
    </>
  );
}
