import { X } from 'lucide-react';
import { Fragment, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { explain } from '../../../console-messages/explain.ts';
import { linesElsewhere } from '../../../console-messages/other-browsers.ts';
import { type Parsed, type Pasted, parseMessages } from '../../../console-messages/parse.ts';
import type { Call } from '../../../network/call.ts';
import { redactText } from '../../../text/redaction/redact-url.ts';
import type { Judgement } from '../../ui/judgement.ts';
import { LongValue } from '../../ui/LongValue.tsx';
import { ownerHints, ownerLabels } from '../../ui/labels.ts';
import { onEscape } from '../../ui/onEscape.ts';
import { TextView } from '../../ui/TextView.tsx';
import { words } from '../../ui/words.ts';
import { callsMeant } from './callsMeant.ts';

interface Props {
  readonly calls: readonly Call[];
  readonly judgement: Judgement;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** "Explain a message…": what a line of some browser's console means. It is kept nowhere and sent nowhere. */
export function PastedMessages({ calls, judgement, onSelect, onClose }: Props) {
  const [text, setText] = useState('');
  const pasted = useDeferredValue(text);
  // As everything that comes from outside: what is said of it may be copied on.
  const parsed = useMemo(() => parseMessages(redactText(pasted)), [pasted]);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);

  return (
    <section
      className="simulator"
      aria-label={words.paste.name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      onKeyDown={onEscape(onClose)}
      data-pasted
    >
      <header className="details-bar">
        <span className="details-url">
          <b>{words.paste.name}</b> {words.paste.nothingSent}
        </span>
        <button type="button" className="tool" title={words.closeHint} onClick={onClose}>
          <X size={14} aria-hidden="true" />
          <span className="visually-hidden">{words.close}</span>
        </button>
      </header>
      <form className="section pasted-form" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="pasted-message">{words.paste.label}</label>
        <textarea
          id="pasted-message"
          ref={box}
          rows={4}
          spellCheck={false}
          value={text}
          placeholder={words.paste.placeholder}
          onChange={(event) => setText(event.target.value)}
        />
        {text === '' && (
          <p>
            <button type="button" className="button" data-paste-example onClick={() => setText(words.paste.example)}>
              {words.paste.tryExample}
            </button>
          </p>
        )}
      </form>
      <div aria-live="polite">
        {pasted.trim() !== '' &&
          (parsed.length === 0 ? (
            <NotKnown />
          ) : (
            parsed.map((each, index) => {
              // Nothing else tells two messages of a paste apart than their places.
              const key = index;
              return <Meaning key={key} parsed={each} calls={calls} judgement={judgement} onSelect={onSelect} />;
            })
          ))}
      </div>
    </section>
  );
}

function NotKnown() {
  return (
    <p className="section" data-not-known>
      {words.paste.notKnown}
    </p>
  );
}

interface MeaningProps {
  readonly parsed: Pasted;
  readonly calls: readonly Call[];
  readonly judgement: Judgement;
  readonly onSelect: (id: string) => void;
}

function Meaning({ parsed, calls, judgement, onSelect }: MeaningProps) {
  const { summary, owner, action, unknown } = explain(parsed);
  const matches = callsMeant(calls, parsed, judgement);
  return (
    <div className="section" data-meaning={nameOf(parsed)}>
      <h2>
        <TextView text={summary} />
      </h2>
      <p className="action">
        <span className="owner" data-owner={owner} title={ownerHints[owner]}>
          {ownerLabels[owner]}
        </span>
        <span>
          <TextView text={action} />
        </span>
      </p>
      <p className="dim">
        {words.paste.doesNotTell} <TextView text={unknown} />
      </p>
      {parsed.kind === 'message' && <Facts parsed={parsed} />}
      {parsed.kind === 'message' && <Elsewhere parsed={parsed} />}
      {matches.map((call) => (
        <p key={call.id}>
          <button type="button" className="button" data-select-call={call.id} onClick={() => onSelect(call.id)}>
            {words.paste.showCall}
          </button>{' '}
          <code>
            {call.hops[0]?.request.method} <LongValue value={call.hops[0]?.request.url ?? ''} />
          </code>
        </p>
      ))}
    </div>
  );
}

/** The same fault as the other browsers word it. */
function Elsewhere({ parsed }: { readonly parsed: Parsed }) {
  const lines = linesElsewhere(parsed);
  if (lines.length === 0) return null;
  return (
    <details data-elsewhere>
      <summary>{words.paste.elsewhere}</summary>
      <dl className="pairs">
        {lines.map(({ engine, message }) => (
          <Fragment key={engine}>
            <dt>{words.browsers[engine]}</dt>
            <dd>
              <code>
                <LongValue value={message} limit={700} />
              </code>
            </dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}

function nameOf(parsed: Pasted): string {
  switch (parsed.kind) {
    case 'message':
      return parsed.codes[0] ?? parsed.kind;
    case 'page-error':
      return parsed.kind;
    case 'line':
      return parsed.id;
  }
}

function Facts({ parsed }: { readonly parsed: Parsed }) {
  const facts: readonly (readonly [string, string | null])[] = [
    [words.paste.facts.code, parsed.codes.slice(0, 1).join()],
    [words.paste.facts.url, parsed.url],
    [words.paste.facts.redirectedFrom, parsed.redirectedFrom],
    [words.paste.facts.page, parsed.origin],
    [words.paste.facts.status, parsed.status === null ? null : String(parsed.status)],
    [words.paste.facts.header, parsed.header],
    [words.paste.facts.quoted, parsed.quoted],
  ];
  return (
    <dl className="pairs">
      {facts.flatMap(([name, value]) =>
        value === null
          ? []
          : [
              <dt key={`${name} name`}>{name}</dt>,
              <dd key={name}>
                <code>{value === '' ? words.details.empty : <LongValue value={value} />}</code>
              </dd>,
            ],
      )}
    </dl>
  );
}
