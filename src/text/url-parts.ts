/** A URL in the two parts a reader looks at; without parsing, so that odd URLs stay as they are. */
interface UrlParts {
  readonly origin: string;
  readonly host: string;
  /** For lists: the host alone, with the scheme only where it is not https. */
  readonly place: string;
  /** Path, query and fragment */
  readonly path: string;
}

export function urlParts(url: string): UrlParts {
  const match = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)(.*)$/is.exec(url);
  const [, scheme, authority, path] = match ?? [];
  if (scheme === undefined || authority === undefined) return { origin: '', host: '', place: '', path: url };
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const origin = scheme.toLowerCase() + host;
  return {
    origin,
    host,
    place: origin.startsWith('https://') ? host : origin,
    path: path === undefined || path === '' ? '/' : path,
  };
}
