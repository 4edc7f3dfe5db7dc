import { useMemo } from 'react';
import { describeResponders } from '../../../fixes/responder.ts';
import type { Call } from '../../../network/call.ts';
import { isMark } from '../../../text/redaction/marks.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { TextView } from '../../ui/TextView.tsx';

/** Which software answered, as far as it names itself, and where. */
export function ResponderLine({ call, verdict }: { readonly call: Call; readonly verdict: Verdict }) {
  const responders = useMemo(() => describeResponders(call, verdict), [call, verdict]);
  return responders.map(({ leg, sentence, signs }) => (
    <details key={leg} className="answered" data-answered={leg}>
      <summary>
        <TextView text={sentence} />
      </summary>
      <dl className="bytes compared">
        {signs.flatMap(({ id, name, certainty, evidence: { part, value } }) => [
          <dt key={`${id} name`}>{name}</dt>,
          <dd key={id}>
            {certainty === 'likely' && <em>likely: </em>}
            {part}
            {!isMark(value) && (
              <>
                {' '}
                <code>
                  <LongValue value={value} />
                </code>
              </>
            )}
          </dd>,
        ])}
      </dl>
    </details>
  ));
}
