import type { BrowserName } from '../../../fetch/model.ts';
import type { Call } from '../../../network/call.ts';
import { messageUncertainty } from '../../../verdict/console-line/console-line.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { words } from '../../ui/words.ts';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly browser: BrowserName;
}

/** The browser's own line, so that readers recognise the error they came with. */
export function ConsoleLine({ call, verdict, browser }: Props) {
  if (verdict.message === null) return null;
  const doubt = verdict.failure === null ? null : messageUncertainty(call, verdict.failure, browser);
  return (
    <section className="console-line" data-section="console" aria-label={words.details.consoleName}>
      <p className="dim">
        {words.details.consoleSaid(browser)} {doubt !== null && <span data-doubt>{doubt}</span>}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where it is narrow it scrolls, so the keyboard must reach it */}
      <pre data-message tabIndex={0}>
        <LongValue value={verdict.message} limit={700} />
      </pre>
    </section>
  );
}
