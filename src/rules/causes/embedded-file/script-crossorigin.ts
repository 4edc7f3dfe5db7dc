import { sentence } from '../../../text/quote-list.ts';
import { embedded } from './embedded-file.ts';

export default embedded({
  id: 'script-crossorigin',
  title: 'Script needs the server’s permission',
  link: 'https://html.spec.whatwg.org/multipage/urls-and-fetching.html#cors-settings-attributes',
  type: 'script',
  what: (file) =>
    sentence`The page loads the script ${file} as a module or with ${'crossorigin'}, which takes that server’s permission. The response gives none, so the browser did not run it.`,
  instead: sentence` A classic script also runs without ${'crossorigin'}; a module (${'import'}, ${'type=module'}) never does without the permission.`,
});
