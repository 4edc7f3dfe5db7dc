import { sentence } from '../../../text/quote-list.ts';
import { embedded } from './embedded-file.ts';

export default embedded({
  id: 'stylesheet-crossorigin',
  title: 'Stylesheet asked for with crossorigin',
  link: 'https://html.spec.whatwg.org/multipage/urls-and-fetching.html#cors-settings-attributes',
  type: 'stylesheet',
  what: (file) =>
    sentence`The page loads the stylesheet ${file} with ${'crossorigin'}, which takes that server’s permission. The response gives none, so the browser did not use it.`,
  instead: sentence` Or remove ${'crossorigin'}, and an ${'integrity'} that needs it, from the ${'link'} element.`,
});
