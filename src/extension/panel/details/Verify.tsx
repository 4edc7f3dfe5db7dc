import type { ReactNode } from 'react';
import { curlPair } from '../../../fixes/export/curl.ts';
import { exchangesOf, wasSent } from '../../../fixes/target.ts';
import type { Call } from '../../../network/call.ts';
import { visible } from '../../../text/visible.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { words } from '../../ui/words.ts';
import { FoldedSection } from './Section.tsx';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  /** The button that makes the page call again, where the fix has none beside it; or null. */
  readonly children: ReactNode;
}

/** How to see that the change works. */
export function Verify({ call, verdict, children }: Props) {
  const refused = verdict.outcome === 'blocked' || verdict.outcome === 'failed';
  if (!refused) {
    if (verdict.outcome === 'pending' || children === null) return null;
    return (
      <FoldedSection id="verify" title={words.details.verify.again}>
        {children}
      </FoldedSection>
    );
  }
  // Of what the browser never sent, a terminal shows nothing.
  const sent = exchangesOf(call).some(wasSent) || verdict.outcome === 'failed';
  const { posix, powershell } = curlPair(call, verdict.failure?.hop);
  return (
    <FoldedSection id="verify" title={words.details.verify.title}>
      <p>{words.details.verify.reload}</p>
      {children}
      {sent && call.policy === undefined && (
        <>
          <p>{words.details.verify.curl}</p>
          <Command shell={words.details.verify.posix} id="posix" text={posix} />
          <Command shell={words.details.verify.powershell} id="powershell" text={powershell} />
        </>
      )}
    </FoldedSection>
  );
}

function Command({ shell, id, text }: { shell: string; id: string; text: string }) {
  return (
    <div className="code" data-curl={id}>
      <div className="code-bar">
        <span>{shell}</span>
        <CopyButton text={text} label={words.copy} />
      </div>
      <pre>{visible(text)}</pre>
    </div>
  );
}
