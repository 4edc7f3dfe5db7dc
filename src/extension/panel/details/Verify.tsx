import type { ReactNode } from 'react';
import { curlPair } from '../../../fixes/export/curl.ts';
import type { Call } from '../../../network/call.ts';
import { visible } from '../../../text/visible.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  /** The button that makes the page call again. */
  readonly children: ReactNode;
}

/** How to see that the change works. */
export function Verify({ call, verdict, children }: Props) {
  if (verdict.outcome !== 'blocked' && verdict.outcome !== 'failed') {
    if (verdict.outcome === 'pending' || !children) return null;
    return (
      <Section id="verify" title="Call again">
        {children}
      </Section>
    );
  }
  const { posix, powershell } = curlPair(call, verdict.failure?.hop);
  return (
    <Section id="verify" title="How to see that it works">
      <p>
        Reload the page and let it call again: the new call should be listed here as Readable. Or ask the server
        yourself, in a terminal; curl shows what the server sends, it enforces nothing.
      </p>
      {children}
      <details className="exchange">
        <summary>curl commands: the preflight and the request</summary>
        <Command shell="bash, zsh (Linux, macOS)" id="posix" text={posix} />
        <Command shell="PowerShell (Windows)" id="powershell" text={powershell} />
      </details>
    </Section>
  );
}

function Command({ shell, id, text }: { shell: string; id: string; text: string }) {
  return (
    <div className="snippet" data-curl={id}>
      <div className="snippet-bar">
        <span>{shell}</span>
        <CopyButton text={text} label="Copy" />
      </div>
      <pre className="block">{visible(text)}</pre>
    </div>
  );
}
