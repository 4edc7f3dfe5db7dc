import { sentence } from '../../../text/quote-list.ts';
import { embedded } from './embedded-file.ts';

export default embedded({
  id: 'font-without-permission',
  title: 'Font needs the server’s permission',
  link: 'https://drafts.csswg.org/css-fonts/#font-fetching-requirements',
  type: 'font',
  what: (file) =>
    sentence`Browsers load web fonts from another origin only with that server’s permission, and the response of ${file} gives none. So this one is not used for the text.`,
  instead: sentence` Or serve the font from the page’s own origin.`,
});
