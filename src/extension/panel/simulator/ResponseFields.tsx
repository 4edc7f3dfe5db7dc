import { useId } from 'react';

interface Props {
  readonly legend: string;
  /** Hook for tests. */
  readonly id: 'preflight' | 'response';
  readonly status: string;
  readonly headers: string;
  /** Neither browser would ask for it. */
  readonly unused: boolean;
  readonly onStatus: (status: string) => void;
  readonly onHeaders: (headers: string) => void;
}

/** What the server answers. */
export function ResponseFields({ legend, id, status, headers, unused, onStatus, onHeaders }: Props) {
  const fieldId = useId();
  return (
    <fieldset data-unused={unused}>
      <legend>{legend}</legend>
      {unused && <p className="dim">Not asked for: this call needs no preflight.</p>}
      <label htmlFor={`${fieldId}-status`}>Status</label>
      <input
        id={`${fieldId}-status`}
        className="short"
        data-field={`${id}-status`}
        inputMode="numeric"
        value={status}
        onChange={({ target }) => onStatus(target.value)}
      />
      <label htmlFor={`${fieldId}-headers`}>Headers, one a line</label>
      <textarea
        id={`${fieldId}-headers`}
        data-field={`${id}-headers`}
        rows={4}
        value={headers}
        placeholder="Access-Control-Allow-Origin: https://app.example.com"
        spellCheck={false}
        onChange={({ target }) => onHeaders(target.value)}
      />
    </fieldset>
  );
}
