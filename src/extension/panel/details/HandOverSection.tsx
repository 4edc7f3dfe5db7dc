import { useMemo } from 'react';
import type { BrowserName } from '../../../fetch/model.ts';
import { handoverMarkdown } from '../../../fixes/export/handover.ts';
import { regression } from '../../../fixes/export/regression.ts';
import { fixFor } from '../../../fixes/policy/required.ts';
import type { Call } from '../../../network/call.ts';
import type { Cause } from '../../../rules/diagnose.ts';
import { NOT_KEPT, PART_NOT_KEPT } from '../../../text/redaction/marks.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { LongValue } from '../../ui/LongValue.tsx';
import { words } from '../../ui/words.ts';
import { harText } from '../har/saveHar.ts';
import { FoldedSection } from './Section.tsx';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly cause: Cause | undefined;
  readonly browser: BrowserName;
  readonly version: string;
  readonly recipe: string | null;
}

/** For someone who does not have this panel in front of them. */
export function HandOverSection({ call, verdict, cause, browser, version, recipe }: Props) {
  const failing = verdict.outcome === 'blocked' || verdict.outcome === 'failed';
  const parts = useMemo(
    () => (failing ? partsOf({ call, verdict, cause, browser, version, recipe }) : []),
    [failing, call, verdict, cause, browser, version, recipe],
  );
  if (!failing) return null;
  return (
    <FoldedSection id="hand-over" title={words.details.handOver.title[cause?.owner ?? 'server']}>
      <p className="dim">{words.details.handOver.secrets(NOT_KEPT, PART_NOT_KEPT)}</p>
      {parts.map(({ id, title, text }) => (
        <details className="exchange" key={id} data-hand-over={id}>
          <summary>{title}</summary>
          <div className="code">
            <div className="code-bar">
              <CopyButton text={text} label={words.copy} />
            </div>
            <pre>
              <LongValue value={text} limit={4000} />
            </pre>
          </div>
        </details>
      ))}
    </FoldedSection>
  );
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

function partsOf({ call, verdict, cause, browser, version, recipe }: Props): readonly Part[] {
  const fix = fixFor(call, verdict, browser, cause);
  const tests = fix.kind === 'headers' ? regression(call, fix.policy, verdict.failure?.hop) : null;
  return [
    {
      id: 'markdown',
      title: words.details.handOver.markdown,
      text: handoverMarkdown({ call, verdict, cause, browser, recipe }),
    },
    ...(tests === null
      ? []
      : [
          {
            id: 'shell',
            title: words.details.handOver.shell,
            text: tests.shell,
          },
          { id: 'playwright', title: words.details.handOver.playwright, text: tests.playwright },
        ]),
    { id: 'har', title: words.details.handOver.har, text: harText([call], { name: browser, version }) },
  ];
}
