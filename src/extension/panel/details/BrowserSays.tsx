import type { Cause } from '../../../rules/diagnose.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { words } from '../../ui/words.ts';
import { FoldedSection } from './Section.tsx';

interface Props {
  readonly verdict: Verdict;
  readonly cause: Cause | undefined;
}

/** What the failure is called: to search the web for it, or to look it up. */
export function BrowserSays({ verdict: { browserCode, code }, cause }: Props) {
  if (browserCode === null && code === null) return null;
  const t = words.details.names;
  return (
    <FoldedSection id="browser" title={t.title}>
      <dl className="pairs">
        {browserCode !== null && (
          <>
            <dt>{t.browser}</dt>
            <dd>
              <code data-browser-code>{browserCode}</code>
            </dd>
          </>
        )}
        {code !== null && (
          <>
            <dt>{t.corscope}</dt>
            <dd>
              <code data-code>{code}</code>
            </dd>
          </>
        )}
        {cause !== undefined && (
          <>
            <dt>{t.cause}</dt>
            <dd>
              <code>{cause.id}</code>{' '}
              <a href={cause.link} target="_blank" rel="noreferrer">
                {t.documentation}
              </a>
            </dd>
          </>
        )}
      </dl>
    </FoldedSection>
  );
}
