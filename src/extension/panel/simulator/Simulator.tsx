import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { fixFor } from '../../../fixes/policy/required.ts';
import { type SimulatedRequest, type SimulationResult, simulate } from '../../../verdict/simulate.ts';
import { onEscape } from '../../ui/onEscape.ts';
import { emptyForm, type Form, formOf, read } from './form.ts';
import { RequestFields } from './RequestFields.tsx';
import { ResponseFields } from './ResponseFields.tsx';
import { Result } from './Result.tsx';

interface Props {
  /** A call to begin with, or an empty form. */
  readonly start: SimulatedRequest | null;
  readonly onClose: () => void;
}

/** "Will it pass?": both browsers' verdicts on a call and answers that can be edited. Nothing is sent. */
export function Simulator({ start, onClose }: Props) {
  const [form, setForm] = useState<Form>(() => (start === null ? emptyForm : formOf(start)));
  const { imagined, wrong } = useMemo(() => read(form), [form]);
  const chromium = useMemo(() => simulate(imagined, 'chromium'), [imagined]);
  const firefox = useMemo(() => simulate(imagined, 'firefox'), [imagined]);
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);

  // The button goes away when it has done its work; the focus must not go with it.
  const fillIn = (answered: SimulatedRequest) => {
    setForm(formOf(answered));
    region.current?.focus();
  };

  const needsPreflight = [chromium, firefox].some((each) => each.kind === 'simulated' && each.preflightFor.length > 0);
  const fill = answersFor(imagined, chromium);

  return (
    <section
      className="simulator"
      aria-label="Simulator"
      ref={region}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      onKeyDown={onEscape(onClose)}
      data-simulator
    >
      <header className="details-bar">
        <span className="details-url">
          <b>Simulator</b> What would the browsers do? Nothing is sent.
        </span>
        <button type="button" className="tool" title="Close the simulator (Esc)" onClick={onClose}>
          <X size={14} aria-hidden="true" />
          <span className="visually-hidden">Close the simulator</span>
        </button>
      </header>
      <div className="simulator-columns">
        <form onSubmit={(event) => event.preventDefault()}>
          <RequestFields form={form} onChange={change} />
          <ResponseFields
            legend="The server’s answer to the preflight (OPTIONS)"
            id="preflight"
            status={form.preflightStatus}
            headers={form.preflightHeaders}
            unused={!needsPreflight}
            onStatus={(preflightStatus) => change({ preflightStatus })}
            onHeaders={(preflightHeaders) => change({ preflightHeaders })}
          />
          <ResponseFields
            legend="The server’s answer to the request"
            id="response"
            status={form.responseStatus}
            headers={form.responseHeaders}
            unused={false}
            onStatus={(responseStatus) => change({ responseStatus })}
            onHeaders={(responseHeaders) => change({ responseHeaders })}
          />
          {fill !== null && (
            <button type="button" className="button" data-fill onClick={() => fillIn(fill)}>
              Fill in the answers that would pass
            </button>
          )}
        </form>
        <Result chromium={chromium} firefox={firefox} wrong={wrong} />
      </div>
    </section>
  );
}

/** The same call, answered as the fix says; null: it passes already, or headers are not what it needs. */
function answersFor(imagined: SimulatedRequest, simulated: ReturnType<typeof simulate>): SimulatedRequest | null {
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
