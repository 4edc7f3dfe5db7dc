// Recipes of products that cannot run here: what is printed, and on which sign one is chosen.
import { describe, expect, it } from 'vitest';
import type { HeaderList } from '../../../src/fetch/model.ts';
import { chooseRecipe, chooseSetting } from '../../../src/fixes/choose-recipe.ts';
import type { Policy } from '../../../src/fixes/policy/required.ts';
import type { Recipe } from '../../../src/fixes/recipe.ts';
import { recipes } from '../../../src/fixes/recipe-registry.ts';
import { diagnose } from '../../../src/rules/diagnose.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { callOf, type RuleCase } from '../rules/rule-case.ts';
import { policies } from './policies.ts';

function printed(id: string, policy: Policy, path = '/v1/items'): string {
  const recipe: Recipe | undefined = recipes.find((each) => each.id === id);
  return recipe?.print(policy, { origin: 'https://api.example.net', path, page: 'https://app.example.com' }) ?? '';
}

describe('what is printed', () => {
  it('Ollama, ComfyUI, PocketBase: the origins as one word of the shell', () => {
    const both = "'https://app.example.com,http://localhost:5173'";
    expect(printed('ollama', policies.full)).toBe(`OLLAMA_ORIGINS=${both} ollama serve\n`);
    expect(printed('pocketbase', policies.full)).toBe(`pocketbase serve --origins=${both}\n`);
    expect(printed('comfyui', policies.simple)).toBe("python main.py --enable-cors-header 'https://app.example.com'\n");
    expect(printed('comfyui', policies.full)).toContain(
      '# The option takes one origin. Left out: http://localhost:5173',
    );
  });

  it('Keycloak: the realm of the URL, and the origins of the redirect URIs are kept', () => {
    expect(printed('keycloak', policies.simple, '/auth/realms/shop/protocol/openid-connect/token')).toBe(
      `kcadm.sh update clients/CLIENT_UUID -r shop -s 'webOrigins=["+","https://app.example.com"]'\n`,
    );
  });

  it('Appwrite: the hosts alone', () => {
    expect(printed('appwrite', policies.full)).toBe('# Hostname of the Web platforms:\napp.example.com\nlocalhost\n');
  });

  it('Directus: one variable a line', () => {
    expect(printed('directus', policies.full)).toBe(`CORS_ENABLED=true
CORS_ORIGIN=https://app.example.com,http://localhost:5173
CORS_METHODS=GET,HEAD,POST,DELETE,PUT
CORS_ALLOWED_HEADERS=authorization,content-type,x-request-id
CORS_EXPOSED_HEADERS=x-total-count
CORS_CREDENTIALS=true
CORS_MAX_AGE=600
`);
    expect(printed('directus', policies.unusual)).toContain('# 3 names with special characters are left out.');
  });

  it('Strapi: credentials are off unless they are needed, for on is its default', () => {
    expect(printed('strapi', policies.simple)).toContain('credentials: false,');
    expect(printed('strapi', policies.simple)).toContain("headers: ['accept'],");
    expect(printed('strapi', policies.full)).toContain("expose: ['x-total-count'],");
  });

  it('Cloudflare R2: the list that its dashboard takes', () => {
    expect(JSON.parse(printed('cloudflare-r2', policies.full))).toEqual([
      {
        AllowedOrigins: ['https://app.example.com', 'http://localhost:5173'],
        AllowedMethods: ['GET', 'HEAD', 'POST', 'DELETE', 'PUT'],
        AllowedHeaders: ['authorization', 'content-type', 'x-request-id'],
        ExposeHeaders: ['x-total-count'],
        MaxAgeSeconds: 600,
      },
    ]);
  });

  it('WordPress: adds to what is allowed, and takes nothing away', () => {
    const snippet = printed('wordpress', policies.full);
    expect(snippet).toContain("array_merge($names, ['authorization', 'content-type', 'x-request-id'])");
    expect(snippet).not.toContain('remove_filter');
    expect(printed('wordpress', policies.simple)).not.toContain('rest_allowed_cors_headers');
  });
});

describe('which one is chosen', () => {
  function chosen(given: RuleCase) {
    const call = callOf(given);
    const verdict = judge(call, 'chromium');
    const [cause] = diagnose(call, verdict, 'chromium');
    return [chooseRecipe(call, verdict, cause)?.id ?? null, chooseSetting(call, verdict, cause)?.id ?? null];
  }
  const guarded = (server: string): HeaderList => [
    ['Server', server],
    ['X-Frame-Options', 'DENY'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
  ];
  const powered = (value: string) => [['X-Powered-By', value]] as const;

  it.each<[string, RuleCase, readonly [string | null, string | null]]>([
    ['Ollama’s port', { url: 'http://localhost:11434/api/chat', response: { status: 403 } }, ['ollama', 'ollama']],
    ['Directus by name', { response: { status: 200, headers: powered('Directus') } }, ['directus', 'directus']],
    ['Strapi by name', { response: { status: 200, headers: powered('Strapi <strapi.io>') } }, ['strapi', null]],
    [
      'Keycloak’s path',
      {
        url: 'https://id.example.net/realms/main/protocol/openid-connect/token',
        method: 'POST',
        response: { status: 200 },
      },
      ['keycloak', 'keycloak'],
    ],
    [
      'an MCP server on uvicorn that refuses the host',
      { url: 'https://mcp.example.net/mcp', response: { status: 421, headers: [['Server', 'uvicorn']] } },
      ['mcp-python', 'mcp-python'],
    ],
    [
      'an MCP server on Express that refuses the host',
      { url: 'https://mcp.example.net/mcp', response: { status: 403, headers: powered('Express') } },
      ['mcp-typescript', 'mcp-typescript'],
    ],
    [
      'an MCP server that does not say in what it is written',
      { url: 'https://mcp.example.net/mcp', response: { status: 421 } },
      [null, null],
    ],
    ['R2 by its host', { url: 'https://pub-0a1b.r2.dev/a.json', response: { status: 200 } }, ['cloudflare-r2', null]],
    [
      'WordPress by its path',
      { url: 'https://blog.example/wp-json/wp/v2/posts', response: { status: 200 } },
      ['wordpress', null],
    ],
    [
      'PocketBase by its path',
      { url: 'https://pb.example/api/collections/posts/records', response: { status: 200 } },
      ['pocketbase', null],
    ],
    [
      'a new Django project by the three headers it sets',
      { response: { status: 404, headers: guarded('WSGIServer/0.2 CPython/3.11.2') } },
      ['django', null],
    ],
    [
      'Flask-Talisman, which sets them too',
      {
        response: { status: 200, headers: [...guarded('gunicorn'), ['Content-Security-Policy', "default-src 'self'"]] },
      },
      [null, null],
    ],
    ['nothing', { response: { status: 200 } }, [null, null]],
  ])('%s', (_name, given, ids) => {
    expect(chosen(given)).toEqual(ids);
  });
});
