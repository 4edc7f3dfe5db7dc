// Requests of one page repeat most of their headers to the letter. Kept once, they are what makes ten thousand calls small.
import type { Header, HeaderList } from '../fetch/model.ts';

/** Forgotten all at once when there are more: those in use live on in the calls that have them. */
const MOST = 2000;
const LONGEST = 300;

const byName = new Map<string, Map<string, Header>>();
let count = 0;

/** The same list, made of pairs that other lists have too. */
export function internHeaders(headers: HeaderList): HeaderList {
  return headers.map((header) => (header[1].length > LONGEST ? header : sharedHeader(header)));
}

function sharedHeader(header: Header): Header {
  const [name, value] = header;
  const known = byName.get(name)?.get(value);
  if (known !== undefined) return known;
  if (count >= MOST) {
    byName.clear();
    count = 0;
  }
  count += 1;
  const values = byName.get(name);
  if (values === undefined) byName.set(name, new Map([[value, header]]));
  else values.set(value, header);
  return header;
}
