// What holds for every recipe, whether its server runs here or not.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRecipe, recipeFor, recipesByUse } from '../../../src/fixes/choose-recipe.ts';
import type { Policy } from '../../../src/fixes/policy/required.ts';
import type { Recipe } from '../../../src/fixes/recipe.ts';
import { recipes } from '../../../src/fixes/recipe-registry.ts';
import { fetchHandler } from '../../../src/fixes/recipes/print.ts';
import { causes } from '../../../src/rules/cause-registry.ts';
import { diagnose } from '../../../src/rules/diagnose.ts';
import { plain } from '../../../src/text/text.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { debianServers } from '../../servers/debian-servers.ts';
import { npmProxies, npmServers } from '../../servers/npm-servers.ts';
import { platformServers } from '../../servers/platform-servers.ts';
import { productServers } from '../../servers/product-servers.ts';
import { prove } from '../../servers/prove.ts';
import { quickProxies, quickServers } from '../../servers/quick-servers.ts';
import { PATHS } from '../../servers/running.ts';
import { defaultExports } from '../../support/default-exports.ts';
import { callOf, type RuleCase } from '../rules/rule-case.ts';
import { policies } from './policies.ts';

const target = { origin: 'https://api.example.net', path: '/v1/items', page: 'https://app.example.com' };
const underTest = [
  ...quickServers,
  ...quickProxies,
  ...npmServers,
  ...npmProxies,
  ...platformServers,
  ...debianServers,
  ...productServers,
];

describe.each(recipes.map((recipe): [string, Recipe] => [recipe.id, recipe]))('%s', (_, recipe) => {
  it('says where it was proven, and nothing else', () => {
    expect(recipe.proven).toBe(underTest.some((server) => server.recipe === recipe.id) ? 'here' : 'not-run-here');
  });

  it('is well-formed', () => {
    expect(recipe.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new URL(recipe.link).protocol).toBe('https:');
    for (const words of [plain(recipe.placement), plain(recipe.mistake)]) expect(words).toMatch(/\.$/);
  });

  it('names what was seen, and allows nobody else', () => {
    for (const policy of Object.values(policies)) {
      const printed = recipe.print(policy, target);
      expect(printed.endsWith('\n')).toBe(true);
      expect(printed).not.toMatch(/['" ]undefined['",]|\[object|NaN/);
      expect(printed).not.toMatch(
        /Allow-Origin['"]?[:, ]+['"]?(\*|null)|origins?['"]?\s*[:=]\s*\[?['"](\*|null)['"]|\borigin: true/i,
      );
      if (recipe.kind === 'policy') expect(printed).toContain('app.example.com');
    }
    if (recipe.kind === 'policy')
      expect(recipe.print(policies.simple, target)).not.toMatch(/credentials\S*[:=( ]+(true|'true'|"true")/i);
  });

  it('is of one piece, whatever the values', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 30 });
    const evil = fc.constantFrom(
      "'; process.exit(); '",
      '"; evil; "',
      '\n}\nevil {',
      '`$' + '{evil}`',
      '*/ evil',
      '\u2028evil',
    );
    const value = fc.oneof(hostile, evil);
    fc.assert(
      fc.property(value, value, value, (one, two, path) => {
        const policy: Policy = {
          ...policies.full,
          origins: [one],
          methods: [two],
          requestHeaders: [one],
          exposedHeaders: [two],
        };
        const printed = recipe.print(policy, { origin: one, path: `/${path}`, page: two });
        // Angular's reader knows comments, and the printed ones are whole lines.
        if (recipe.language === 'json') JSON.parse(printed.replace(/^\/\/.*$/gm, ''));
        if (recipe.language !== 'js') return;
        const script = printed
          .replace(/^import .*$/gm, '')
          .replace(/^export (default )?/gm, (_all, word) => (word ? '0, ' : ''));
        // Compiled, not run.
        expect(() => runInNewContext(`async () => {\n${script}\n}`)).not.toThrow();
      }),
    );
  });
});

it.each([{ status: 101 }, undefined])('hands on the answer that begins a WebSocket as it is: %j', async (answer) => {
  const scope = { Response, Headers, Request, console };
  const withCors = runInNewContext(`${fetchHandler(policies.full)}\nwithCors`, scope);
  const request = new Request('https://api.example.net/live', { headers: { Origin: 'https://app.example.com' } });
  expect(await withCors(async () => answer)(request)).toBe(answer);
});

it('AWS Lambda: the printed function, given the events of a REST API and answering as the gateway does', async () => {
  const snippet = printed('aws-lambda').replace('export const handler = ', '');
  const policy = policies.full;
  const handle = async ({ path }: { readonly path: string }) => {
    if (path === '/v1/boom') throw new Error('boom');
    return { statusCode: path === '/v1/items' ? 200 : 404, body: '[]' };
  };
  const scope = { handle, console: { error: () => {} } };
  const handler = runInNewContext(snippet, scope);
  const server = createServer(async (request, response) => {
    // The gateway keeps the case of the names as the client wrote them.
    const event = { httpMethod: request.method, path: request.url, headers: { ...request.headers } };
    const { statusCode, headers, body } = await handler(event, {});
    response.writeHead(statusCode, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await prove({ base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, policy, paths: PATHS });
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

it('Supabase runs Deno: what is printed is what the tests run on Deno', () => {
  expect(printed('supabase')).toBe(printed('deno'));
});

function printed(id: string): string {
  return recipes.find((each) => each.id === id)?.print(policies.full, target) ?? '';
}

it('has one file for each recipe, named after it', () => {
  const files = defaultExports(new URL('../../../src/fixes/recipes/', import.meta.url));
  expect(recipes.map(({ id }) => id).sort()).toEqual(files);
});

describe('the recipe for whoever answered', () => {
  it('is the innermost layer’s that has one', () => {
    expect(recipeFor([])).toBeNull();
    expect(recipeFor(['nginx'])?.id).toBe('nginx');
    expect(recipeFor(['cloudflare', 'nginx', 'express'])?.id).toBe('express');
    expect(recipeFor(['apache', 'php'])?.id).toBe('php');
    expect(recipeFor(['iis', 'aspnet'])?.id).toBe('aspnet');
    expect(recipeFor(['iis'])?.id).toBe('iis');
    expect(recipeFor(['cloudflare'])).toBeNull();
    expect(recipesByUse[0]?.tier).toBe(1);
  });

  function chosen(given: RuleCase): string | null {
    const call = callOf(given);
    const verdict = judge(call, 'chromium');
    return chooseRecipe(call, verdict, diagnose(call, verdict, 'chromium')[0])?.id ?? null;
  }
  const express = { status: 200, headers: [['X-Powered-By', 'Express']] } as const;
  const nginx = { status: 404, headers: [['Server', 'nginx']] } as const;

  it('goes by the answer that failed first', () => {
    expect(chosen({ method: 'PUT', preflight: nginx })).toBe('nginx');
    expect(chosen({ response: express })).toBe('express');
    expect(chosen({ url: 'https://x.supabase.co/functions/v1/y', response: { status: 200 } })).toBe('supabase');
  });

  it('is none where nothing tells', () => {
    expect(chosen({ response: { status: 200 } })).toBeNull();
    expect(chosen({ url: 'https://x.supabase.co/rest/v1/items', response: { status: 200 } })).toBeNull();
    for (const server of ['WSGIServer/0.2 CPython/3.13.2', 'gunicorn', 'hypercorn-h11', 'Jetty(12.0.9)']) {
      expect(chosen({ response: { status: 200, headers: [['Server', server]] } }), server).toBeNull();
    }
  });

  it('goes by the URL and by what the cause names', () => {
    const refused = { status: 400, headers: [['Server', 'nginx']] } as const;
    expect(chosen({ url: 'https://api.example.net/socket.io/?EIO=4&transport=polling', response: refused })).toBe(
      'socket-io',
    );
    expect(chosen({ response: { status: 200, headers: [['Keep-Alive', 'timeout=72']] } })).toBe('fastify');
    expect(chosen({ url: 'https://app.example.net/_next/static/a.js', response: { status: 200 } })).toBe('next');
    const stored = { status: 200, headers: [['Server', 'AmazonS3']] } as const;
    expect(chosen({ url: 'https://app.example.net/_next/static/a.js', response: stored })).toBe('s3');
  });

  it.each(causes.flatMap(({ id, recipe = [] }) => [recipe].flat().map((each) => [id, each] as const)))(
    'the recipe that %s names is there: %s',
    (_id, recipe) => {
      expect(recipesByUse.find(({ id }) => id === recipe)?.kind).toBe('policy');
    },
  );
});
