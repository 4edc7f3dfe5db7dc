import { useId } from 'react';
import { words } from '../../ui/words.ts';
import type { Form } from './form.ts';

interface Props {
  readonly form: Form;
  readonly onChange: (part: Partial<Form>) => void;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** What the page sends. */
export function RequestFields({ form, onChange }: Props) {
  const id = useId();
  return (
    <fieldset>
      <legend>{words.simulator.request}</legend>
      <label htmlFor={`${id}-page`}>{words.simulator.page}</label>
      <input
        id={`${id}-page`}
        data-field="page"
        value={form.page}
        spellCheck={false}
        onChange={({ target }) => onChange({ page: target.value })}
      />
      <label htmlFor={`${id}-url`}>{words.simulator.url}</label>
      <input
        id={`${id}-url`}
        data-field="url"
        value={form.url}
        spellCheck={false}
        onChange={({ target }) => onChange({ url: target.value })}
      />
      <label htmlFor={`${id}-method`}>{words.columns.method}</label>
      <input
        id={`${id}-method`}
        data-field="method"
        list={`${id}-methods`}
        value={form.method}
        spellCheck={false}
        onChange={({ target }) => onChange({ method: target.value })}
      />
      <datalist id={`${id}-methods`}>
        {METHODS.map((method) => (
          <option key={method} value={method} />
        ))}
      </datalist>
      <label htmlFor={`${id}-headers`}>{words.simulator.requestHeaders}</label>
      <textarea
        id={`${id}-headers`}
        data-field="headers"
        rows={2}
        value={form.headers}
        placeholder="Content-Type: application/json"
        spellCheck={false}
        onChange={({ target }) => onChange({ headers: target.value })}
      />
      <label className="check-label">
        <input
          type="checkbox"
          data-field="credentials"
          checked={form.credentials}
          onChange={({ target }) => onChange({ credentials: target.checked })}
        />
        <span>
          {words.details.sendsCookies} (<code>credentials: 'include'</code>, <code>withCredentials</code>)
        </span>
      </label>
      <label className="check-label">
        <input
          type="checkbox"
          data-field="upload"
          checked={form.upload}
          onChange={({ target }) => onChange({ upload: target.checked })}
        />
        <span>{words.simulator.upload}</span>
      </label>
    </fieldset>
  );
}
