import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-htmx',
  library: 'htmx',
  headers: { 'HX-Request': '1', 'HX-Current-URL': '1', 'HX-Target': '1' },
  cause: 'headers-of-htmx',
  named: { chromium: 'hx-target', firefox: 'hx-current-url' },
});
