import type { BrowserName } from '../../../fetch/model.ts';
import type { Call } from '../../../network/call.ts';
import { type OtherBrowserVerdict, verdictsInOtherBrowsers } from '../../../verdict/other-browser.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { words } from '../../ui/words.ts';
import { FoldedSection } from './Section.tsx';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly browser: BrowserName;
}

/** What the same responses would lead to in the other browsers; open at once where that is not the same. */
export function OtherBrowsers({ call, verdict, browser }: Props) {
  const others = verdictsInOtherBrowsers(call, verdict, browser).filter(
    ({ differs, message }) => differs || message !== null,
  );
  if (others.length === 0) return null;
  const different = others.filter(({ differs }) => differs).map((each) => words.browsers[each.browser]);
  const names = different.length > 0 ? different : others.map((each) => words.browsers[each.browser]);
  const differs = different.length > 0;
  return (
    <FoldedSection id="other-browser" title={words.details.other.title(names, differs)} open={differs}>
      {others.map((other) => (
        <OtherVerdict key={other.browser} other={other} />
      ))}
      <p className="dim">{words.details.other.webkit}</p>
    </FoldedSection>
  );
}

function OtherVerdict({ other }: { readonly other: OtherBrowserVerdict }) {
  const { browser, outcome, code, message, missing } = other;
  return (
    <>
      <p data-other-browser={browser} data-other-outcome={outcome} data-other-code={code ?? ''}>
        {sentence(outcome, words.browsers[browser], missing, message !== null)}
      </p>
      {message !== null && (
        <pre className="block" data-other-message={browser}>
          <LongValue value={message} limit={2000} />
        </pre>
      )}
    </>
  );
}

function sentence(
  outcome: OtherBrowserVerdict['outcome'],
  name: string,
  missing: string | null,
  prints: boolean,
): string {
  switch (outcome) {
    case 'readable':
      return words.details.other.readable(name);
    case 'blocked':
      return words.details.other.blocked(name, prints);
    case 'failed':
      return words.details.other.failed(name, prints);
    case 'undetermined':
      return words.details.other.unknown(name, missing);
    default:
      return outcome satisfies never;
  }
}
