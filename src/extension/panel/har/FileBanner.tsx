import { shorten } from '../../ui/shorten.ts';
import { plural } from '../../ui/words.ts';
import type { ShownFile } from './readFile.ts';

interface Props {
  readonly shown: ShownFile | { readonly kind: 'reading'; readonly name: string };
  readonly onBack: () => void;
}

/** Whose calls these are, what the file cannot know, and the way back. */
export function FileBanner({ shown, onBack }: Props) {
  const name = <b>{shorten(shown.name, 100)}</b>;
  return (
    <div className={shown.kind === 'broken' ? 'banner' : 'banner file-banner'} role="status" data-file={shown.kind}>
      <p>
        {shown.kind === 'reading' && <>Reading {name}…</>}
        {shown.kind === 'broken' && (
          <>
            {name} cannot be read as a HAR file: {shown.reason}.
          </>
        )}
        {shown.kind === 'file' && <>Showing {name}, not this tab.</>}{' '}
        <button type="button" className="button" data-back-to-tab onClick={onBack}>
          Back to this tab
        </button>
      </p>
      {shown.kind === 'file' && <p className="dim">{about(shown).join(' ')}</p>}
    </div>
  );
}

function about({ har }: ShownFile & { readonly kind: 'file' }): readonly string[] {
  const { limits, broken, withoutPage } = har;
  return [
    ...limits,
    ...(broken > 0
      ? [`${plural(broken, 'entry', 'entries')} could not be read and ${broken === 1 ? 'is' : 'are'} left out.`]
      : []),
    ...(withoutPage > 0
      ? [
          `${plural(withoutPage, 'request')} left out: the file does not say which page made ${withoutPage === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    'The file was read here; nothing of it is kept or sent.',
  ].map((sentence) => shorten(sentence, 400));
}
