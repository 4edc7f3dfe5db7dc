// A library that sends links and forms by fetch() gives itself away by headers; each has its own way to leave the page.
import { has, values } from '../../../fetch/header-list.ts';
import type { HeaderList } from '../../../fetch/model.ts';
import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';

/** What to do that the library no longer fetches `url`; null: no library shows. */
export function fetchedByLibrary(headers: HeaderList | null, url: string): Text | null {
  if (has(headers, 'RSC') || has(headers, 'Next-Router-Prefetch')) {
    return sentence`Next.js fetched this route for a ${'<Link>'}. Use a plain ${'<a>'} for ${url}, or ${'prefetch={false}'}; a redirect to another site has to be followed by the browser, not by ${'fetch()'}.`;
  }
  if (has(headers, 'HX-Request')) {
    return sentence`htmx fetched this URL. Let the server send htmx the header ${'HX-Redirect'} in place of the redirect, or use a plain link for ${url}.`;
  }
  if (has(headers, 'X-Turbo-Request-Id') || values(headers, 'Accept').some((each) => /turbo-stream/.test(each))) {
    return sentence`Turbo sent this form or link by ${'fetch()'}, which cannot lead to another site. Put ${'data-turbo="false"'} on the form or link, so that the browser itself follows the redirect.`;
  }
  if (has(headers, 'X-Inertia')) {
    return sentence`Inertia requested this URL. Let the server respond with ${'409'} and ${'X-Inertia-Location'} (${'Inertia::location($url)'}) in place of the redirect, or use a plain link for ${url}.`;
  }
  return null;
}
