import { CircleDashed, CircleX, Check as Tick } from 'lucide-react';
import type { Check } from '../../engine/fetch/check.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { checkWords } from '../../ui/words.ts';

interface Props {
  readonly check: Check;
  /** Where it stands to the check the browser stopped at. */
  readonly place: 'before' | 'decisive' | 'after';
}

/** One step of the Fetch standard: what the browser wanted and what it found, byte for byte. */
export function CheckLine({ check, place }: Props) {
  const state = check.passed
    ? place === 'after'
      ? 'would-pass'
      : 'passed'
    : place === 'after'
      ? 'would-fail'
      : 'failed';
  const words = {
    passed: 'passed',
    failed: 'failed here',
    'would-pass': 'would pass',
    'would-fail': 'would also fail',
  }[state];
  const Icon = { passed: Tick, failed: CircleX, 'would-pass': Tick, 'would-fail': CircleDashed }[state];
  return (
    <li className="check" data-check={check.id} data-state={state}>
      <Icon size={13} strokeWidth={2.5} aria-hidden="true" />
      <span className="check-name">{checkWords[check.id]}</span>
      <span className="check-state">{words}</span>
      {check.passed ? <Found check={check} /> : <Compared check={check} />}
    </li>
  );
}

function Found({ check }: { readonly check: Check }) {
  return (
    check.found !== null && (
      <div className="bytes">
        <code>
          {check.header !== null && `${check.header}: `}
          <Bytes value={check.found} />
        </code>
      </div>
    )
  );
}

function Compared({ check }: { readonly check: Check }) {
  return (
    <dl className="bytes compared">
      {check.header !== null && (
        <>
          <dt>header</dt>
          <dd>
            <code>{check.header}</code>
          </dd>
        </>
      )}
      <dt>wanted</dt>
      <dd>
        <code>
          <Bytes value={check.wanted} />
        </code>
      </dd>
      <dt>found</dt>
      <dd>
        {check.found === null ? <em>(absent)</em> : <code className="found">{<Bytes value={check.found} />}</code>}
      </dd>
    </dl>
  );
}

function Bytes({ value }: { readonly value: string }) {
  return value === '' ? '(empty)' : <LongValue value={value} />;
}
