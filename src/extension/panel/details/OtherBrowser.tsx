import type { BrowserName } from '../../../fetch/model.ts';
import type { Call } from '../../../network/call.ts';
import { verdictInOtherBrowser } from '../../../verdict/other-browser.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { words } from '../../ui/words.ts';
import { FoldedSection } from './Section.tsx';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly browser: BrowserName;
}

const names: { readonly [name in BrowserName]: string } = { chromium: 'Chrome', firefox: 'Firefox' };

/** What the same responses would lead to in the other browser; open at once where that is not the same. */
export function OtherBrowser({ call, verdict, browser }: Props) {
  const other = verdictInOtherBrowser(call, verdict, browser);
  if (other === null || (!other.differs && other.message === null)) return null;
  const name = names[other.browser];
  return (
    <FoldedSection id="other-browser" title={words.details.other.title(name, other.differs)} open={other.differs}>
      <p data-other-outcome={other.outcome} data-other-code={other.code ?? ''}>
        {sentence(other.outcome, name, other.missing)}
      </p>
      {other.message !== null && (
        <pre className="block" data-other-message>
          <LongValue value={other.message} limit={2000} />
        </pre>
      )}
    </FoldedSection>
  );
}

function sentence(
  outcome: 'readable' | 'blocked' | 'failed' | 'undetermined',
  name: string,
  missing: string | null,
): string {
  switch (outcome) {
    case 'readable':
      return words.details.other.readable(name);
    case 'blocked':
      return words.details.other.blocked(name);
    case 'failed':
      return words.details.other.failed(name);
    case 'undetermined':
      return words.details.other.unknown(name, missing);
    default:
      return outcome satisfies never;
  }
}
