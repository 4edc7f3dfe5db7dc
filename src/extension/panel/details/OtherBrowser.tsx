import type { BrowserName } from '../../../fetch/model.ts';
import type { Call } from '../../../network/call.ts';
import { verdictInOtherBrowser } from '../../../verdict/other-browser.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly browser: BrowserName;
}

const names: { readonly [name in BrowserName]: string } = { chromium: 'Chrome', firefox: 'Firefox' };

/** What the same answers would lead to in the other browser; open at once where that is not the same. */
export function OtherBrowser({ call, verdict, browser }: Props) {
  const other = verdictInOtherBrowser(call, verdict, browser);
  if (other === null || (!other.differs && other.message === null)) return null;
  const name = names[other.browser];
  return (
    <Section id="other-browser" title={other.differs ? `Not the same in ${name}` : `In ${name}`}>
      <p data-other-outcome={other.outcome} data-other-code={other.code ?? ''}>
        {sentence(other.outcome, name, other.missing)}
      </p>
      {other.message !== null && (
        <pre className="block" data-other-message>
          <LongValue value={other.message} limit={2000} />
        </pre>
      )}
    </Section>
  );
}

function sentence(
  outcome: 'readable' | 'blocked' | 'failed' | 'undetermined',
  name: string,
  missing: string | null,
): string {
  switch (outcome) {
    case 'readable':
      return `${name} would let the page read this answer.`;
    case 'blocked':
      return `${name} would block it as well, and print:`;
    case 'failed':
      return `${name} would print:`;
    case 'undetermined':
      return `What ${name} would do cannot be seen from here. It depends on ${missing ?? 'what was not exchanged'}.`;
    default:
      return outcome satisfies never;
  }
}
