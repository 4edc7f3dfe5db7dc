// Hostile values as literals of other languages: read back by the real reader, they are the value and nothing else.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curlPair } from '../../../src/fixes/export/curl.ts';
import * as quote from '../../../src/fixes/quote.ts';
import { ask } from '../../servers/http.ts';
import { nginxConfiguration } from '../../servers/quick-servers.ts';
import { start } from '../../servers/running.ts';
import { ensureDebian } from '../../tools/install.mjs';
import { callOf } from '../rules/rule-case.ts';

const NASTY = [
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\n',
    '\r',
    '\0',
    '\t',
    '$(id)',
    '$' + '{x}',
    '`id`',
    '</script>',
    '<!--',
    '-->',
    '*/',
    '//',
  ],
  ...[
    '#{1}',
    '#$0',
    '%s',
    '%PATH%',
    '!x',
    '$&',
    "$'",
    '\u2028',
    '\u2029',
    '\x85',
    '\u2019',
    '\u201b',
    '\ud800',
    '\udfff',
    '🙂',
  ],
  ...[
    '\x03',
    '\x1b[A',
    '\x16',
    '~',
    ';',
    '|',
    '&',
    '{',
    '}',
    "'\\''",
    '\\"',
    "\\'",
    '\\u0022',
    '\\x27',
    '\\',
    '@',
    '\n#',
  ],
];
const hostile = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
    .map(join0),
  fc.constantFrom(...NASTY),
);

function join0(parts: readonly string[]): string {
  return parts.join('');
}

/** What a terminal or a header could not hold anyway. */
function withoutControls(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]/gu, '');
}

/** The same hostile values in every run of a batch. */
const batch = [...NASTY, ...fc.sample(hostile, { numRuns: 300, seed: 1 })];

describe('JavaScript', () => {
  it('evaluates to the value', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const literal = quote.js(value);
        expect(runInNewContext(literal)).toBe(value);
        expect(literal).not.toMatch(/[<\n\r\u2028\u2029]/);
      }),
      { numRuns: 1000 },
    );
  });

  it('lists evaluate to the values', () => {
    const literal = quote.jsList(batch);
    expect(JSON.stringify(runInNewContext(literal))).toBe(JSON.stringify(batch));
  });

  it('comments end where they should', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(runInNewContext(`// ${quote.comment(value)}\n1`)).toBe(1);
      }),
    );
  });
});

it('JSON is read back as the value', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      expect(JSON.parse(quote.json({ [`x${value}`]: value }))).toEqual({ [`x${value}`]: value });
    }),
  );
});

it('double quotes of Python, Go, Java and C#: one line, only escapes they all share', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const literal = quote.doubleQuoted(value);
      expect(literal).toMatch(/^"(?:[^"\\\p{Cc}\u2028\u2029]|\\(?:["\\bfnrt]|u(?!d[89ab])[0-9a-f]{4}))*"$/u);
      expect(JSON.parse(literal)).toBe(value.toWellFormed());
    }),
    { numRuns: 1000 },
  );
});

it('Ruby: as above, and no interpolation begins', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const literal = quote.ruby(value);
      expect(literal).not.toMatch(/(?<!\\)(?:\\\\)*#/);
      expect(JSON.parse(literal.replaceAll('\\#', '#'))).toBe(value.toWellFormed());
    }),
  );
});

it('Rust: only the escapes it knows', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const literal = quote.rust(value);
      expect(literal).toMatch(/^"(?:[^"\\\p{Cc}\u2028\u2029]|\\(?:["\\nrt]|u\{[0-9a-f]{4}\}))*"$/u);
      const spelt = literal.replace(/\\(?:u\{(.{4})\}|.)/g, (as, code) => (code === undefined ? as : `\\u${code}`));
      expect(JSON.parse(spelt)).toBe(value.toWellFormed());
    }),
  );
});

it('Kotlin: only the escapes it knows, and no template begins', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const literal = quote.kotlin(value);
      expect(literal).toMatch(/^"(?:[^"\\$\p{Cc}\u2028\u2029]|\\(?:["\\$bnrt]|u[0-9a-f]{4}))*"$/u);
      expect(JSON.parse(literal.replace(/\\([$]|.)/g, (as, char) => (char === '$' ? '$' : as)))).toBe(
        value.toWellFormed(),
      );
    }),
  );
});

it('PHP: only the quote and the backslash are escaped, nothing else ends the string', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const literal = quote.php(value);
      expect(literal).toMatch(/^'(?:[^'\\]|\\['\\])*'$/u);
      expect(literal.slice(1, -1).replace(/\\(['\\])/g, '$1')).toBe(withoutControls(value.toWellFormed()));
    }),
  );
});

it('POSIX: a real shell reads the value', () => {
  const script = batch.map((value) => `printf '%s\\0' ${quote.posix(value.toWellFormed())}`).join('\n');
  const { stdout, stderr, status } = spawnSync('/bin/sh', [], { input: script, encoding: 'utf8', maxBuffer: 1e8 });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.split('\0').slice(0, -1)).toEqual(batch.map((value) => withoutControls(value.toWellFormed())));
});

it('PowerShell: every quote inside is doubled', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const literal = quote.powershell(value);
      expect(literal).toMatch(/^'(?:[^'‘’‚‛]|(['‘’‚‛])\1)*'$/u);
      expect(literal.slice(1, -1).replace(/(['‘’‚‛])\1/g, '$1')).toBe(withoutControls(value.toWellFormed()));
    }),
  );
});

it('nginx: a real server answers the value, and takes map keys to the letter', async () => {
  // Beyond ASCII a header has bytes of its own; what matters here is what nginx reads.
  const values = batch
    .map((value) =>
      withoutControls(value)
        .replace(/[^\x20-\x7e]/g, 'x')
        .trim(),
    )
    .filter((value) => value !== '');
  const keys = [
    ...new Set(
      ['default', 'include', 'hostnames', 'volatile', '~.*', '\\', '\\default', ...values].map((key) =>
        key.toLowerCase(),
      ),
    ),
  ];
  const http = [
    'variables_hash_max_size 4096;',
    'map_hash_bucket_size 512;',
    'map_hash_max_size 8192;',
    'geo $dollar { default "$"; }',
  ];
  http.push(
    'map $http_x_key $found {',
    'default "none";',
    ...keys.map((key, index) => `${quote.nginxKey(key)} key${index};`),
    '}',
  );
  const locations = values.map(
    (value, index) => `location = /${index} { add_header X-Value ${quote.nginx(value)} always; return 204; }`,
  );
  const key = 'location = /key { add_header X-Found $found always; return 204; }';
  const running = await start({
    files: (at) => ({ 'nginx.conf': nginxConfiguration(http.join('\n'), [...locations, key].join('\n'), at) }),
    command: ({ folder }) => [
      ensureDebian('nginx-light', '/usr/sbin/nginx'),
      ...['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')],
    ],
  });
  try {
    for (const [index, value] of values.entries()) {
      const { headers } = await ask(`${running.base}/${index}`);
      expect(headers.find(([name]) => name === 'X-Value')?.[1]).toBe(value);
    }
    for (const [index, value] of keys.entries()) {
      const { headers } = await ask(`${running.base}/key`, 'GET', { 'X-Key': value });
      expect(headers.find(([name]) => name === 'X-Found')?.[1], value).toBe(`key${index}`);
    }
    const { headers } = await ask(`${running.base}/key`, 'GET', { 'X-Key': 'https://evil.example' });
    expect(headers.find(([name]) => name === 'X-Found')?.[1]).toBe('none');
  } finally {
    await running.stop();
  }
}, 60_000);

describe('curl', () => {
  it('a shell hands every word to curl as it was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'curl-'));
    try {
      writeFileSync(join(folder, 'curl'), "#!/bin/sh\nprintf '%s\\0' \"$@\"\nprintf 'END\\0'\n", { mode: 0o755 });
      const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
      const values = batch.map((value) => value.toWellFormed());
      const script = values.map((value) => curlPair(hostileCall(value)).posix).join('\n');
      const { stdout, stderr, status } = spawnSync('/bin/sh', [], {
        input: script,
        env,
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      expect([status, stderr]).toEqual([0, '']);
      const runs = stdout.split('END\0').slice(0, -1);
      expect(runs).toHaveLength(values.length * 2);
      values.forEach((value, index) => {
        const words = runs[index * 2 + 1]?.split('\0') ?? [];
        expect(words).toContain(withoutControls(`https://api.example.net/${value}`));
        const kept = withoutControls(value);
        expect(words).toContain(value.trim() === '' ? 'X-Value;' : `X-Value: ${kept}`);
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('PowerShell: a here-string holds what the two versions quote differently', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const { powershell } = curlPair(hostileCall(value));
        for (const command of powershell.split('\n\n')) {
          const lines = command.split('\n');
          expect(lines[0]).toMatch(/^# (?:preflight|request: the server really carries out this PUT)/);
          if (lines.length === 2) {
            expect(command).not.toMatch(/["\\]/);
            continue;
          }
          expect(lines[1]).toBe("@'");
          expect(lines.at(-1)).toBe("'@ | curl.exe --config -");
          for (const line of lines.slice(2, -1)) {
            expect(line).toMatch(/^(?:include|globoff|path-as-is|(?:request|url|header) = "(?:[^"\\]|\\["\\])*")$/u);
          }
        }
      }),
    );
  });

  it('asks for HEAD without waiting for a body, and names no method it cannot know', () => {
    expect(curlPair(callOf({ method: 'HEAD', response: { status: 200 } })).posix).toContain('curl --head --globoff');
    expect(curlPair(callOf({ method: "X' -o /etc/passwd", response: { status: 200 } })).posix).toContain("-X 'GET'");
  });

  it('says where a secret has to be put back, and sends empty headers empty', () => {
    const requestHeaders = { Authorization: 'Bearer 1234', 'X-Empty': '', '@/etc/passwd': 'x' };
    const { posix } = curlPair(callOf({ requestHeaders, response: { status: 200 } }));
    expect(posix).toContain('put your own value where [not kept] stands');
    expect(posix).toContain("-H 'X-Empty;'");
    expect(posix).not.toContain('passwd');
  });

  it('keeps the place of a cookie, and of a secret in the URL', () => {
    const url = 'https://api.example.net/items?token=1234';
    const cookie = callOf({ url, requestHeaders: { Cookie: 'sid=1234' }, response: { status: 200 } });
    expect(curlPair(cookie).posix).toContain("-H 'Cookie: sid=[not kept]'");
    expect(curlPair(cookie).posix).toMatch(/^# request; put your own value where ~not-kept~ or \[not kept\] stands/);
    expect(curlPair(callOf({ url, response: { status: 200 } })).posix).toMatch(/where ~not-kept~ stands/);
    expect(curlPair(callOf({ response: { status: 200 } })).posix).toMatch(/^# request\n/);
  });

  it('names the headers of a request that its failed preflight held back', () => {
    const requestHeaders = { Authorization: 'Bearer x', 'Access-Control-Allow-Origin': '*' };
    const pair = curlPair(callOf({ method: 'PUT', requestHeaders, preflight: { status: 401 } }));
    const request = pair.posix.split('\n\n')[1];
    expect(request).toContain("-H 'authorization: [not seen]'");
    expect(request).toContain('put your own value where [not seen] stands');
    expect(request).not.toContain('access-control');
    expect(pair.powershell).toContain("-H 'authorization: [not seen]'");
  });
});

function hostileCall(value: string) {
  const call = callOf({ method: 'PUT', preflight: { status: 204 }, response: { status: 200 } });
  // As if all of it had been kept: what is quoted here need not have come through our own door.
  const url = `https://api.example.net/${value}`;
  const hops = call.hops.map(({ preflight, request }) => ({
    preflight: preflight === null ? null : { ...preflight, url },
    request: { ...request, url, requestHeaders: [...(request.requestHeaders ?? []), ['X-Value', value] as const] },
  }));
  return { ...call, hops };
}
