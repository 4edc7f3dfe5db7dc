import { shorten } from '../../ui/shorten.ts';
import { words } from '../../ui/words.ts';
import type { ShownFile } from './readFile.ts';

interface Props {
  readonly shown: ShownFile | { readonly kind: 'reading'; readonly name: string } | { readonly kind: 'example' };
  readonly onBack: () => void;
}

/** Whose calls these are, what the file cannot know, and the way back. */
export function FileBanner({ shown, onBack }: Props) {
  const limits = shown.kind === 'file' ? about(shown).join(' ') : '';
  return (
    <div className={shown.kind === 'broken' ? 'banner' : 'banner file-banner'} role="status" data-file={shown.kind}>
      <p>
        {title(shown)} {limits !== '' && <span className="dim">{limits}</span>}{' '}
        <button type="button" className="button" data-back-to-tab onClick={onBack}>
          {words.banners.backToTab}
        </button>
      </p>
    </div>
  );
}

function title(shown: Props['shown']): string {
  switch (shown.kind) {
    case 'example':
      return words.banners.example;
    case 'reading':
      return words.banners.reading(shorten(shown.name, 100));
    case 'broken':
      return words.banners.broken(shorten(shown.name, 100), shown.reason);
    case 'file':
      return words.banners.file(shorten(shown.name, 100), shown.har.pageOrigin);
    default:
      return shown satisfies never;
  }
}

function about({ har }: ShownFile & { readonly kind: 'file' }): readonly string[] {
  const { limits, broken, withoutPage } = har;
  return [
    ...limits,
    ...(broken > 0 ? [words.banners.brokenEntries(broken)] : []),
    ...(withoutPage > 0 ? [words.banners.withoutPage(withoutPage)] : []),
    words.banners.readHere,
  ].map((sentence) => shorten(sentence, 400));
}
