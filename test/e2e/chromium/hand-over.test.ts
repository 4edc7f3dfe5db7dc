// The Playwright test that the panel prints, run by Playwright's own runner in a real browser: it fails against the lab's broken
// server and passes against one that follows the policy.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { regression } from '../../../src/fixes/export/regression.ts';
import { policyFor, requiredHeaders } from '../../../src/fixes/policy/required.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { scenarios } from '../../lab/index.ts';
import { type Lab, startLab } from '../../lab/server.ts';
import { ensureChromium } from '../../tools/install.mjs';
import { callOf } from '../../unit/rules/rule-case.ts';

let lab: Lab;
let mended: Server;
let folder: string;

beforeAll(async () => {
  lab = await startLab();
  folder = mkdtempSync(join(tmpdir(), 'corscope-hand-over-'));
  // What `npm install @playwright/test` would bring: that package only hands on this one's.
  const packages = join(folder, 'node_modules/@playwright/test');
  mkdirSync(packages, { recursive: true });
  writeFileSync(join(packages, 'package.json'), '{"name":"@playwright/test","type":"module","main":"index.js"}');
  writeFileSync(
    join(packages, 'index.js'),
    `export * from ${JSON.stringify(join(process.cwd(), 'node_modules/playwright/test.mjs'))};`,
  );
  const launchOptions = { executablePath: ensureChromium(), args: ['--no-sandbox'] };
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'playwright.config.mjs'),
    `export default ${JSON.stringify({ use: { launchOptions }, timeout: 20_000 })};`,
  );
});

afterAll(async () => {
  await lab?.close();
  mended?.close();
  rmSync(folder, { recursive: true });
});

function run(env: Readonly<Record<string, string>>): Promise<{ status: number | null; output: string }> {
  const cli = join(process.cwd(), 'node_modules/playwright/cli.js');
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [cli, 'test', '--reporter=line'],
      { cwd: folder, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } },
      (_error, stdout, stderr) => resolve({ status: child.exitCode, output: `${stdout}${stderr}` }),
    );
  });
}

it('fails against the broken server, passes against the mended one', async () => {
  const scenario = scenarios.find(({ id }) => id === 'method-missing');
  if (scenario === undefined) throw new Error('the scenario has gone');
  const given = { page: lab.origins.page, url: lab.targetUrl(scenario, 1), method: 'PUT' };
  const call = callOf({
    ...given,
    preflight: { status: 204, headers: [['Access-Control-Allow-Origin', lab.origins.page]] },
  });
  const policy = policyFor([call], [judge(call, 'chromium')], 'chromium');
  const { preflight, response } = requiredHeaders(policy);
  writeFileSync(join(folder, 'cors.spec.ts'), regression(call, policy)?.playwright ?? '');

  const broken = await run({ PAGE_URL: lab.indexUrl });
  expect(broken.output).toContain('TypeError: Failed to fetch');
  expect(broken.status).toBe(1);

  mended = createServer((request, reply) => {
    reply.writeHead(204, ((request.method === 'OPTIONS' ? preflight : null) ?? response).flat());
    reply.end();
  });
  await new Promise<void>((resolve) => mended.listen(0, '127.0.0.1', resolve));
  const api = `http://127.0.0.1:${(mended.address() as AddressInfo).port}/items`;
  const fine = await run({ PAGE_URL: lab.indexUrl, API_URL: api });
  expect(fine.output).toContain('1 passed');
  expect(fine.status).toBe(0);
}, 120_000);
