import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ENGINES } from '../../../fetch/browser-profiles.ts';
import { fixFor } from '../../../fixes/policy/required.ts';
import { type SimulatedRequest, type SimulationResult, simulate } from '../../../verdict/simulate.ts';
import { onEscape } from '../../ui/onEscape.ts';
import { words } from '../../ui/words.ts';
import { emptyForm, type Form, formOf, read } from './form.ts';
import { RequestFields } from './RequestFields.tsx';
import { ResponseFields } from './ResponseFields.tsx';
import { Result, SimulatedVerdict } from './Result.tsx';

interface Props {
  /** A call to begin with, or an empty form. */
  readonly start: SimulatedRequest | null;
  readonly onClose: () => void;
}

/** "Will it pass?": the browsers' verdicts on a request and responses that can be edited. Nothing is sent. */
export function Simulator({ start, onClose }: Props) {
  const [form, setForm] = useState<Form>(() => (start === null ? emptyForm : formOf(start)));
  const { imagined, wrong } = useMemo(() => read(form), [form]);
  const all = useMemo(() => ENGINES.map((engine) => ({ engine, result: simulate(imagined, engine) })), [imagined]);
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);

  // The button goes away when it has done its work; the focus must not go with it.
  const fillIn = (answered: SimulatedRequest) => {
    setForm(formOf(answered));
    region.current?.focus();
  };

  const needsPreflight = all.some(({ result }) => result.kind === 'simulated' && result.preflightFor.length > 0);
  const fill = responsesFor(imagined, simulate(imagined, 'chromium'));

  return (
    <section
      className="simulator"
      aria-label={words.toolbar.simulator}
      ref={region}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      onKeyDown={onEscape(onClose)}
      data-simulator
    >
      <header className="details-bar">
        {start !== null && (
          <button type="button" className="button" data-back-to-call onClick={onClose}>
            <ArrowLeft size={13} aria-hidden="true" />
            {words.simulator.backToCall}
          </button>
        )}
        <span className="details-url">
          <b>{words.toolbar.simulator}</b> {words.simulator.what}
        </span>
        <button type="button" className="tool" title={words.simulator.closeHint} onClick={onClose}>
          <X size={14} aria-hidden="true" />
          <span className="visually-hidden">{words.simulator.close}</span>
        </button>
      </header>
      <SimulatedVerdict all={all} />
      <div className="simulator-columns">
        <form onSubmit={(event) => event.preventDefault()}>
          <RequestFields form={form} onChange={change} />
          {needsPreflight && (
            <ResponseFields
              legend={words.simulator.preflightResponse}
              id="preflight"
              status={form.preflightStatus}
              headers={form.preflightHeaders}
              onStatus={(preflightStatus) => change({ preflightStatus })}
              onHeaders={(preflightHeaders) => change({ preflightHeaders })}
            />
          )}
          <ResponseFields
            legend={words.simulator.response}
            id="response"
            status={form.responseStatus}
            headers={form.responseHeaders}
            onStatus={(responseStatus) => change({ responseStatus })}
            onHeaders={(responseHeaders) => change({ responseHeaders })}
          />
          {fill !== null && (
            <button type="button" className="button" data-fill onClick={() => fillIn(fill)}>
              {words.simulator.fill}
            </button>
          )}
        </form>
        <Result all={all} wrong={wrong} />
      </div>
    </section>
  );
}

/** The same request, with the responses that the fix asks for; null: it passes already, or headers are not what it needs. */
function responsesFor(imagined: SimulatedRequest, simulated: ReturnType<typeof simulate>): SimulatedRequest | null {
  if (simulated.kind === 'incomplete' || simulated.verdict.outcome !== 'blocked') return null;
  const { call, verdict }: SimulationResult = simulated;
  const fix = fixFor(call, verdict, 'chromium');
  if (fix.kind === 'not-headers') return null;
  return {
    ...imagined,
    preflight: fix.preflight === null ? imagined.preflight : { status: 204, headers: fix.preflight },
    response: { status: imagined.response.status, headers: fix.response },
  };
}
