import { sentence } from '../../../text/quote-list.ts';
import { embedded } from './embedded-file.ts';

export default embedded({
  id: 'media-crossorigin',
  title: 'Media asked for with crossorigin',
  link: 'https://html.spec.whatwg.org/multipage/urls-and-fetching.html#cors-settings-attributes',
  type: 'media',
  what: (file) =>
    sentence`The page loads ${file} with permission to read it (${'crossorigin'}), and the response gives none, so the browser does not play it.`,
  instead: sentence` All parts of a video need that, also subtitles. If no script reads the pictures or the sound, and there are no subtitles from there, remove ${'crossorigin'} from the element.`,
});
