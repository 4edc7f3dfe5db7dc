import { openSource, opensSources } from '../../browser/devtools-api.ts';
import { shorten } from '../../ui/shorten.ts';
import { words } from '../../ui/words.ts';
import { sourceName } from '../sourceName.ts';

/** The line that made the call; in DevTools it opens in Sources. `source`: `file:line`. */
export function SourceLink({ source }: { readonly source: string }) {
  const text = words.details.from(sourceName(source));
  if (!opensSources()) return <span title={shorten(source)}>{text}</span>;
  return (
    <span>
      <button
        type="button"
        className="link-button"
        data-open-source
        title={shorten(source)}
        onClick={() => openSource(source)}
      >
        {text}
      </button>
    </span>
  );
}
