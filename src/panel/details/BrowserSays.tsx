import type { Verdict } from '../../engine/calls/verdict.ts';
import type { BrowserName } from '../../engine/fetch/model.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { Section } from './Section.tsx';

/** The browser's own words, to recognise the line in the console or to search the web for it. */
export function BrowserSays({ verdict, browser }: { readonly verdict: Verdict; readonly browser: BrowserName }) {
  if (verdict.message === null && verdict.browserCode === null && verdict.code === null) return null;
  return (
    <Section
      id="browser"
      title={browser === 'firefox' ? 'What Firefox prints in the console' : 'What Chrome prints in the console'}
    >
      {verdict.message !== null && (
        <pre className="block" data-message>
          <LongValue value={verdict.message} limit={2000} />
        </pre>
      )}
      <p className="dim">
        {verdict.browserCode !== null && (
          <>
            The browser’s name for it: <code data-browser-code>{verdict.browserCode}</code>{' '}
          </>
        )}
        {verdict.code !== null && (
          <>
            CORScope’s code: <code data-code>{verdict.code}</code>
          </>
        )}
      </p>
    </Section>
  );
}
