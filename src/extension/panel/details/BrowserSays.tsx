import type { BrowserName } from '../../../fetch/model.ts';
import type { Call } from '../../../network/call.ts';
import type { Cause } from '../../../rules/diagnose.ts';
import { messageUncertainty } from '../../../verdict/console-line/console-line.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { OtherBrowsers } from './OtherBrowsers.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly browser: BrowserName;
  readonly cause: Cause | undefined;
}

/** The browser's own words, to recognise the line in the console or to search the web for it. */
export function BrowserSays({ call, verdict, browser, cause }: Props) {
  const hasContent = verdict.message !== null || verdict.browserCode !== null || verdict.code !== null;
  if (!hasContent) return <OtherBrowsers call={call} verdict={verdict} browser={browser} />;
  const name = browser === 'firefox' ? 'Firefox' : 'Chrome';
  const doubt =
    verdict.failure === null || verdict.message === null ? null : messageUncertainty(call, verdict.failure, browser);
  return (
    <>
      <Section id="browser" title={verdict.message === null ? 'Names for it' : `What ${name} prints in the console`}>
        {verdict.message !== null && (
          <pre className="block" data-message>
            <LongValue value={verdict.message} limit={2000} />
          </pre>
        )}
        {doubt !== null && (
          <p className="dim" data-doubt>
            {doubt}
          </p>
        )}
        <p className="dim">
          {verdict.browserCode !== null && (
            <>
              The browser’s name for it: <code data-browser-code>{verdict.browserCode}</code>{' '}
            </>
          )}
          {verdict.code !== null && (
            <>
              CORScope’s code: <code data-code>{verdict.code}</code>{' '}
            </>
          )}
          {cause !== undefined && (
            <a href={cause.link} target="_blank" rel="noreferrer">
              Documentation
            </a>
          )}
        </p>
      </Section>
      <OtherBrowsers call={call} verdict={verdict} browser={browser} />
    </>
  );
}
