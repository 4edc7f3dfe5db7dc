import { useMemo } from 'react';
import type { BrowserName } from '../../../fetch/model.ts';
import { describeRemainingFailures } from '../../../fixes/remaining-failures.ts';
import type { Call } from '../../../network/call.ts';
import type { Cause } from '../../../rules/diagnose.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { TextView } from '../../ui/TextView.tsx';
import { words } from '../../ui/words.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly browser: BrowserName;
  readonly cause: Cause | undefined;
}

/** What would block the call next, and next: a server is fixed once, and not fault by fault. */
export function NextFaults({ call, verdict, browser, cause }: Props) {
  const { faults, unseen } = useMemo(
    () => describeRemainingFailures(call, verdict, browser, cause),
    [call, verdict, browser, cause],
  );
  if (faults.length === 0) return null;
  return (
    <Section id="next-faults" title={words.details.next(faults.length)}>
      <ol className="steps">
        {faults.map(({ id, title: name, fix }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one rule may speak of both responses, and the order is the meaning
          <li key={index} data-next={id}>
            <b>{name}.</b> {fix}.
          </li>
        ))}
      </ol>
      {unseen !== null && (
        <p data-unseen>
          <TextView text={unseen} />
        </p>
      )}
    </Section>
  );
}
