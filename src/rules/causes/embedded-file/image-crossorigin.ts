import { sentence } from '../../../text/quote-list.ts';
import { embedded } from './embedded-file.ts';

export default embedded({
  id: 'image-crossorigin',
  title: 'Image asked for with crossorigin',
  link: 'https://html.spec.whatwg.org/multipage/urls-and-fetching.html#cors-settings-attributes',
  type: 'image',
  what: (file) =>
    sentence`The page loads the image ${file} with permission to read it (${'crossorigin'}, or a CSS mask or shape), and the response gives none, so the browser does not show the image.`,
  instead: sentence` If no script reads the image, for example from a canvas, remove ${'crossorigin'} (in scripts ${'crossOrigin'}) from it. Images for CSS masks and shapes always need the permission.`,
});
