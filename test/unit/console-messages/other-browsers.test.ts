import { expect, it } from 'vitest';
import { linesElsewhere } from '../../../src/console-messages/other-browsers.ts';
import { parseMessages } from '../../../src/console-messages/parse.ts';

function elsewhere(pasted: string) {
  const [parsed] = parseMessages(pasted);
  return parsed?.kind === 'message' ? linesElsewhere(parsed) : [];
}

it('Chrome’s line in Firefox and in Safari', () => {
  expect(
    elsewhere(
      "Access to fetch at 'https://api.example.net/items' from origin 'https://app.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    ),
  ).toEqual([
    { engine: 'firefox', message: expect.stringContaining('‘Access-Control-Allow-Origin’ missing). Status code: ….') },
    {
      engine: 'webkit',
      message: 'Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: …',
    },
  ]);
});

it('Safari’s line in Chrome and in Firefox', () => {
  const [chrome, firefox] = elsewhere('Preflight response is not successful. Status code: 404');
  expect(chrome?.message).toContain('It does not have HTTP ok status.');
  expect(firefox?.message).toContain('Status code: 404');
});

it('every line that is printed here is read back as the same fault', () => {
  const pasted = [
    "Access to fetch at 'https://api.example.net/items' from origin 'https://app.example.com' has been blocked by CORS policy: Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.",
    "Access to fetch at 'https://api.example.net/items' from origin 'https://app.example.com' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: Redirect is not allowed for a preflight request.",
    "Access to fetch at 'https://api.example.net/items' from origin 'https://app.example.com' has been blocked by CORS policy: The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
    "Access to fetch at 'https://api.example.net/items' from origin 'https://app.example.com' has been blocked by CORS policy: Request header field x-a is not allowed by Access-Control-Allow-Headers in preflight response.",
  ];
  for (const line of pasted) {
    const lines = elsewhere(line);
    expect(lines.map(({ engine }) => engine)).toEqual(['firefox', 'webkit']);
    for (const { message } of lines) expect(parseMessages(message)).toHaveLength(1);
  }
});

it('what no CORS check said has no like', () => {
  expect(elsewhere('TypeError: Failed to fetch')).toEqual([]);
});
