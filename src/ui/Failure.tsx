import { CopyButton } from './CopyButton.tsx';
import { visible } from './visible.ts';

interface Way {
  readonly label: string;
  readonly act: () => void;
}

interface Props {
  readonly what: string;
  readonly message: string;
  /** Text to copy. */
  readonly report: string;
  readonly retry: Way;
  readonly close: Way | null;
}

/** Says what could not be shown, and lets the reader pass it on. */
export function Failure({ what, message, report, retry, close }: Props) {
  return (
    <div className="failure" role="alert" data-failure={what}>
      <h2>CORScope could not show {what}</h2>
      <p>This is a mistake in CORScope, not in your page. What happened:</p>
      <pre className="block">{visible(message)}</pre>
      <p className="buttons">
        <button type="button" className="button" data-retry onClick={retry.act}>
          {retry.label}
        </button>
        <CopyButton text={report} label="Copy details" />
        {close !== null && (
          <button type="button" className="button" data-close-failure onClick={close.act}>
            {close.label}
          </button>
        )}
      </p>
      <p className="dim">The details hold no headers and no addresses of your calls.</p>
    </div>
  );
}
