import { Section } from './Section.tsx';

const explanations: readonly { readonly id: string; readonly term: string; readonly meaning: string }[] = [
  {
    id: 'enforced',
    term: 'Who enforces CORS?',
    meaning:
      'The browser does. Unless a preflight was refused, the server got the request and already handled it; the browser only keeps the response from the page. That is why the same call works in curl or on another server: no browser is involved.',
  },
  {
    id: 'origin',
    term: 'Origin',
    meaning:
      'Scheme, host and port of a page, such as https://app.example.com or http://localhost:3000. All three must be equal for two addresses to share an origin. Sandboxed frames and files have none; they send “null”.',
  },
  {
    id: 'preflight',
    term: 'Preflight',
    meaning:
      'An OPTIONS request the browser sends first, to ask whether the server allows the method and the headers of the real request. It never carries cookies or Authorization, so it must be answered without a login, with a status of 200–299.',
  },
  {
    id: 'simple',
    term: 'Simple request',
    meaning:
      'A request that is sent without a preflight: GET, HEAD or POST, with only basic headers. Content-Type may be a form type or text/plain; application/json needs a preflight.',
  },
  {
    id: 'credentials',
    term: 'Credentials mode',
    meaning:
      'Whether the call carries cookies, HTTP logins or client certificates across origins: credentials: "include" in fetch, withCredentials in XMLHttpRequest. If so, the server must name the exact origin (no *) and send Access-Control-Allow-Credentials: true.',
  },
  {
    id: 'opaque',
    term: 'Opaque response',
    meaning:
      'The answer to a call in no-cors mode. The browser may use it (show the image, run the script), but the page sees no status, no headers and no body.',
  },
];

export function Explanations() {
  return (
    <Section id="explanations" title="What is this?">
      {explanations.map(({ id, term, meaning }) => (
        <details key={id} className="explanation" data-explains={id}>
          <summary>{term}</summary>
          <p>{meaning}</p>
        </details>
      ))}
    </Section>
  );
}
