import { words } from '../../ui/words.ts';

interface Props {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** What the browser does not show, the reader may know. */
export function CredentialsSwitch({ on, onChange }: Props) {
  return (
    <label className="check-label" title={words.details.sendsCookiesHint}>
      <input type="checkbox" data-with-credentials checked={on} onChange={({ target }) => onChange(target.checked)} />
      <span>
        {words.details.sendsCookies} <span className="dim">{words.details.sendsCookiesDoubt}</span>
      </span>
    </label>
  );
}
