interface Props {
  readonly addresses: readonly string[];
  readonly onStop: () => void;
}

/** Says for as long as it lasts that this tab is not what others see. */
export function OverrideBanner({ addresses, onStop }: Props) {
  const [first = '', ...more] = addresses;
  return (
    <p className="banner trying" role="status" data-trying>
      A fix is being tried in this tab: answers from <code>{first.slice(0, 200)}</code>
      {more.length > 0 && ` and ${more.length} more`} get headers the server did not send.{' '}
      <button type="button" className="button" data-stop-trying onClick={onStop}>
        Stop
      </button>
    </p>
  );
}
