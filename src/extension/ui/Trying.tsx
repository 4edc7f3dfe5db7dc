import { words } from './words.ts';

interface Props {
  readonly addresses: readonly string[];
  readonly onStop: () => void;
}

/** Says for as long as it lasts that this tab is not what others see. */
export function OverrideBanner({ addresses, onStop }: Props) {
  const [first = '', ...more] = addresses;
  return (
    <p className="banner trying" role="status" data-trying>
      {words.banners.trying(first.slice(0, 200), more.length)}{' '}
      <button type="button" className="button" data-stop-trying onClick={onStop}>
        {words.banners.stop}
      </button>
    </p>
  );
}
