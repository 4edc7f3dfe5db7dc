// Hostile values in the printed text, read back by the languages themselves; and what cannot run here, taken by the programs
// that read it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../src/fixes/policy/required.ts';
import * as quote from '../../src/fixes/quote.ts';
import { ensureDebian } from '../tools/install.mjs';
import { policies } from '../unit/fixes/policies.ts';
import { printed } from './try-recipes.ts';

const NASTY = [
  ...['"', "'", '`', '\\', '\n', '\r', '\t', '\b', '\f', '$', '$(id)', '`id`', '#{1}', '#$0', '#@a', '<?', '?>', '*/'],
  ...[
    '%s',
    '%PATH%',
    '%%',
    '{{x}}',
    '{x}',
    '$' + '{x}',
    "'\\''",
    '\\"',
    "\\'",
    '\\u0022',
    '\\x27',
    '\\u',
    '\\b',
    '\\\\b',
  ],
  ...[': ', ' #', '- ', '&a', '*a', '!x', '|', '>', '@', '~', 'null', 'true', '1e3', ']]>', '<!--', '&amp;', '<a>'],
  ...['\u0085', '\u2028', '\u2029', '\ufeff', '\u007f', '\u00e9', '🙂', '\u202e'],
];
const parts = fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 3 })), {
  maxLength: 10,
});
// A NUL ends an argument, and lone surrogates have no bytes to be compared.
const values = [...NASTY, ...fc.sample(parts, { numRuns: 300, seed: 1 }).map((each) => each.join(''))].map((value) =>
  value.toWellFormed().replaceAll('\0', ''),
);
const withoutControls = (value: string) => value.replace(/[\p{Cc}\u2028\u2029]/gu, '');
const hex = (all: readonly string[]) => all.map((value) => Buffer.from(value).toString('hex'));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corscope-quote-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** What a program prints: one line of hexadecimal digits for each value. */
function run(program: string, ...words: readonly string[]): readonly string[] {
  const environment = { ...process.env, GO111MODULE: 'off', LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8', env: environment });
  expect([status, stderr.slice(0, 2000)]).toEqual([0, '']);
  return stdout.split('\n').slice(0, -1);
}

const PYTHON = '/usr/bin/python3';

describe('a literal is the value', () => {
  const doubled = values.map(quote.doubleQuoted);

  it('Python', () => {
    const text = `for value in [\n${doubled.join(',\n')}]:\n    print(value.encode().hex())\n`;
    expect(run(ensureDebian('python3', PYTHON), file('values.py', text))).toEqual(hex(values));
  });

  it('Ruby', () => {
    const text = `[\n${values.map(quote.ruby).join(',\n')}].each { |value| puts value.unpack1("H*") }\n`;
    expect(run(ensureDebian('ruby', '/usr/bin/ruby'), file('values.rb', text))).toEqual(hex(values));
  });

  it('PHP', () => {
    const text = `<?php\nforeach ([\n${values.map(quote.php).join(',\n')}] as $value) echo bin2hex($value), "\\n";\n`;
    const read = run(ensureDebian('php-cli', '/usr/bin/php'), file('values.php', text));
    expect(read).toEqual(hex(values.map(withoutControls)));
  });

  it('Go', () => {
    const text = `package main\n\nimport "fmt"\n\nfunc main() {\n\tfor _, value := range []string{\n${doubled.join(',\n')},\n\t} {\n\t\tfmt.Printf("%x\\n", value)\n\t}\n}\n`;
    expect(run(ensureDebian('golang-go', '/usr/bin/go'), 'run', file('values.go', text))).toEqual(hex(values));
  });

  it('Java', () => {
    const text = `class Values {
  static final String[] ALL = {\n${doubled.join(',\n')} };
  public static void main(String[] words) throws Exception {
    for (String value : ALL) System.out.println(java.util.HexFormat.of().formatHex(value.getBytes("UTF-8")));
  }
}
`;
    ensureDebian('openjdk-17-jdk-headless', '/usr/bin/javac');
    expect(run('/usr/bin/java', '-Dfile.encoding=UTF-8', file('Values.java', text))).toEqual(hex(values));
  });

  it('YAML', () => {
    ensureDebian('ruby', '/usr/bin/ruby');
    const path = file('values.yaml', `[${doubled.join(', ')}]\n`);
    const script = 'require "yaml"; YAML.load_file(ARGV[0]).each { |value| puts value.unpack1("H*") }';
    expect(run('/usr/bin/ruby', '-e', script, path)).toEqual(hex(values));
  });

  it('XML', () => {
    const text = `<all>\n${values.map((value) => `<add value=${quote.xml(value)} />`).join('\n')}\n</all>\n`;
    const script =
      'import sys, xml.etree.ElementTree as e\nfor one in e.parse(sys.argv[1]).getroot(): print(one.get("value").encode().hex())';
    const read = run(ensureDebian('python3', PYTHON), '-c', script, file('values.xml', text));
    expect(read).toEqual(hex(values.map(withoutControls)));
  });

  it.each([
    ['dash', '/bin/dash'],
    ['bash', '/bin/bash'],
  ])('%s', (name, path) => {
    const text = values.map((value) => `printf '%s\\0' ${quote.posix(value)}`).join('\n');
    const { stdout, stderr } = spawnSync(ensureDebian(name, path), [], { input: text, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.split('\0').slice(0, -1)).toEqual(values.map(withoutControls));
  });
});

describe('what does not run here is read by the program it is for, or by its language', () => {
  const many: Policy = {
    ...policies.full,
    origins: [...policies.unusual.origins, 'http://localhost:5173', 'https://xn--bcher-kva.example:8443'],
    methods: ['DELETE', 'PATCH', 'PROPFIND', 'PUT'],
    requestHeaders: ["!#$%&'+-.^_`|~", 'authorization', ...Array.from({ length: 60 }, (_, at) => `x-header-${at}`)],
    exposedHeaders: ['etag', 'x-total-count', 'x_under.score'],
  };
  const target = { origin: 'https://api.example.net', path: "/v1/it's/$x/(y)?q='`$", page: 'https://app.example.com' };
  const all = Object.entries({ ...policies, many });
  const of = (id: string, policy: Policy) => printed(id, policy, target);

  // The command-line interface checks every name and type against the service's own model before it would send anything.
  it.each(all)('AWS: %s policy', (_name, policy) => {
    const aws = ensureDebian('awscli', '/usr/bin/aws');
    const checked = (...words: readonly string[]) =>
      run(aws, ...words, '--generate-cli-skeleton', 'output', '--region', 'eu-central-1');
    const s3 = `file://${file('s3.json', of('s3', policy))}`;
    checked('s3api', 'put-bucket-cors', '--bucket', 'NAME', '--cors-configuration', s3);
    const http = `file://${file('http.json', of('aws-http-api', policy))}`;
    checked('apigatewayv2', 'update-api', '--api-id', 'ID', '--cors-configuration', http);
    const front = `file://${file('front.json', of('cloudfront', policy))}`;
    checked('cloudfront', 'create-response-headers-policy', '--response-headers-policy-config', front);
  });

  it.each(all)('YAML: %s policy', (_name, policy) => {
    const script = 'require "yaml"; require "json"; puts JSON.generate(YAML.load_file(ARGV[0]))';
    const read = (id: string) =>
      JSON.parse(run('/usr/bin/ruby', '-e', script, file('a.yaml', of(id, policy)))[0] ?? '');
    const traefik = read('traefik').http.middlewares.cors.headers;
    expect(traefik.accessControlAllowOriginList).toEqual(policy.origins);
    expect(traefik.accessControlAllowHeaders).toEqual(policy.requestHeaders);
    expect(traefik.accessControlMaxAge).toBe(policy.maxAge);
    const envoy = read('envoy').typed_per_filter_config['envoy.filters.http.cors'];
    expect(envoy.allow_origin_string_match.map(({ exact }: { exact: string }) => exact)).toEqual(policy.origins);
    expect([envoy.allow_headers, envoy.max_age]).toEqual([policy.requestHeaders.join(', '), String(policy.maxAge)]);
    const symfony = read('symfony').nelmio_cors.defaults;
    expect(symfony.allow_origin.map((origin: string) => origin.replaceAll('%%', '%'))).toEqual(policy.origins);
    expect(symfony.allow_credentials).toBe(policy.credentials);
    const kong = read('kong').plugins[0].config;
    expect(policy.origins).toEqual(expect.arrayContaining(kong.origins));
    expect(kong.credentials).toBe(policy.credentials);
    for (const value of Object.values(read('ingress-nginx').annotations)) expect(value).toBeTypeOf('string');
  });

  it.each(all)('XML, PHP and the shell’s text: %s policy', (_name, policy) => {
    const xml =
      'import sys, json, xml.etree.ElementTree as e\nprint(json.dumps([one.get("origin") for one in e.parse(sys.argv[1]).getroot().find("system.webServer/cors")]))';
    const origins = run(PYTHON, '-c', xml, file('web.config', of('iis', policy)))[0] ?? '';
    expect(JSON.parse(origins)).toEqual(policy.origins);
    const php = `echo json_encode(require '${file('cors.php', of('laravel', policy))}'), "\\n";`;
    const laravel = JSON.parse(run('/usr/bin/php', '-r', php)[0] ?? '');
    expect([laravel.allowed_origins, laravel.allowed_headers]).toEqual([policy.origins, policy.requestHeaders]);
    expect(laravel.supports_credentials).toBe(policy.credentials);
    for (const id of ['azure-storage', 'azure-app-service']) {
      const script = `az() { for word in "$@"; do printf '%s\\n' "$word"; done; }\n${of(id, policy)}`;
      const words = run('/bin/dash', file('cors.sh', script));
      expect(words).toEqual(expect.arrayContaining([...policy.origins]));
    }
  });
});
