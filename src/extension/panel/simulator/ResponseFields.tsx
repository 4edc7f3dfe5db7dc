import { useId } from 'react';
import { words } from '../../ui/words.ts';

interface Props {
  readonly legend: string;
  /** Hook for tests. */
  readonly id: 'preflight' | 'response';
  readonly status: string;
  readonly headers: string;
  readonly onStatus: (status: string) => void;
  readonly onHeaders: (headers: string) => void;
}

/** What the server responds. */
export function ResponseFields({ legend, id, status, headers, onStatus, onHeaders }: Props) {
  const fieldId = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <label htmlFor={`${fieldId}-status`}>{words.columns.status}</label>
      <input
        id={`${fieldId}-status`}
        className="short"
        data-field={`${id}-status`}
        inputMode="numeric"
        value={status}
        onChange={({ target }) => onStatus(target.value)}
      />
      <label htmlFor={`${fieldId}-headers`}>{words.simulator.headers}</label>
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
