// The tests every server under test has to pass.
import { afterAll, describe, expect, it } from 'vitest';
import { get } from '../../src/fetch/header-list.ts';
import type { Policy } from '../../src/fixes/policy/required.ts';
import type { Recipe, Target } from '../../src/fixes/recipe.ts';
import { recipes } from '../../src/fixes/recipe-registry.ts';
import { IF_REFUSED, proxyPath } from '../../src/fixes/recipes/proxy-path.ts';
import { policies, UNUSUAL } from '../unit/fixes/policies.ts';
import { ask } from './http.ts';
import { prove } from './prove.ts';
import { PATHS, start } from './running.ts';
import type { ProxyUnderTest, ServerUnderTest } from './server.ts';

export function printed(id: string, policy: Policy, target: Target): string {
  const recipe: Recipe | undefined = recipes.find((each) => each.id === id);
  if (recipe === undefined) throw new Error(`no recipe is called ${id}`);
  return recipe.print(policy, target);
}

/** What the run has shown, one line each. */
export function table(what: string, proven: readonly string[]): string {
  return [`${proven.length} ${what}`, ...proven.map((each) => `  ${each}`)].join('\n');
}

const PAGE = 'https://app.example.com';
const target = { origin: 'https://api.example.net', path: '/v1/items?page=2', page: PAGE };

export function tryServers(servers: readonly ServerUnderTest[]): void {
  const proven: string[] = [];
  afterAll(() => console.log(table('recipes proven on real servers', proven)));

  describe.each(servers.map((server) => [server.title, server] as const))('%s', (title, server) => {
    it.each(Object.entries(policies))('does what the recipe says: %s policy', async (name, policy) => {
      const running = await start(server.setup(printed(server.recipe, policy, target)));
      try {
        const paths =
          server.paths ??
          Object.fromEntries(
            Object.entries(PATHS).filter(
              ([path, status]) => status === 200 || server.errors?.some((one) => one === path),
            ),
          );
        const leftOut = server.leavesOutUnusual === true ? UNUSUAL.filter((origin) => !origin.includes('[')) : [];
        const proof = { paths, leftOut: name === 'unusual' ? leftOut : [], exposes: server.exposes ?? [] };
        if (server.proof !== undefined) await server.proof(running, policy);
        else await prove({ base: running.base, policy, ...proof });
      } finally {
        await running.stop();
      }
      if (name === 'full') proven.push(`${title} ${server.version()}`);
    });
  });
}

/** Through a proxy the page calls its own origin: the answer must be the application's, and no CORS header matters. */
export function tryProxies(proxies: readonly ProxyUnderTest[]): void {
  const proven: string[] = [];
  afterAll(() => console.log(table('proxies proven', proven)));

  describe.each(proxies.map((proxy) => [proxy.title, proxy] as const))('%s', (title, proxy) => {
    const hint = printed(proxy.recipe, policies.full, target).includes(IF_REFUSED);
    it.runIf(hint).each([false, true])(
      'hands the page’s Origin on, unless the hint is followed: %s',
      async (followed) => {
        let own = '';
        const setup = proxy.setup('');
        const running = await start({
          ...setup,
          files: (at) => {
            own = `http://127.0.0.1:${at.upstream}`;
            const snippet = printed(proxy.recipe, policies.full, { ...target, origin: own });
            return proxy.setup(followed ? followHint(snippet) : snippet).files(at);
          },
        });
        try {
          const answer = await ask(`${running.base}/v1/items`, 'POST', { Origin: running.base });
          expect(answer.body).toBe('upstream');
          expect(get(answer.headers, 'X-Asked-From')).toBe(followed ? own : running.base);
        } finally {
          await running.stop();
        }
      },
    );

    it.each([
      ['/v1/items?page=2', 200],
      ['/v1/boom', 500],
      ['/items', 404],
      ["/it's/$x/(y)!&=+,;@%20%60?q='$", 404],
      ['/v1/$&/%2F%24%7B1%7D?a=b/../c', 404],
    ])('hands on a call of %s', async (path, status) => {
      const there: { upstream?: number } = {};
      const setup = proxy.setup('');
      const policy = policies.full;
      const running = await start({
        ...setup,
        files: (at) => {
          there.upstream = at.upstream;
          const snippet = printed(proxy.recipe, policy, {
            origin: `http://127.0.0.1:${at.upstream}`,
            path,
            page: PAGE,
          });
          return proxy.setup(snippet).files(at);
        },
      });
      try {
        const { relative } = proxyPath({ origin: '', path, page: PAGE });
        const answer = await ask(running.base + relative);
        expect(answer.body).toBe('upstream');
        expect(answer.status).toBe(status);
        expect(spelt(asked(answer.headers) ?? `GET ${path}`)).toBe(spelt(`GET ${path}`));
        expect((await ask(`${running.base}/`)).body).not.toBe('upstream');
      } finally {
        await running.stop();
      }
      if (status === 200) proven.push(`${title} ${proxy.version()}`);
    });
  });
}

/** Proxies may write a quote, and in the query whatever they like, as a number: that means the same. */
function spelt(line: string): string {
  const [path = '', query = ''] = line.split('?');
  return `${path.replaceAll('%27', "'")}?${decodeURIComponent(query)}`;
}

/** What the last words of the printed comment say to add, added. */
function followHint(snippet: string): string {
  const [json = ''] = snippet.split('\n//');
  const headers = /"headers": (.*)$/m.exec(snippet)?.[1];
  if (headers === undefined) {
    return snippet.replace(/\/\/ .*(headers: .*)$/m, '$1');
  }
  const entries: Record<string, object> = JSON.parse(json);
  const added = Object.entries(entries).map(([key, entry]) => [key, { ...entry, headers: JSON.parse(headers) }]);
  return JSON.stringify(Object.fromEntries(added));
}

function asked(headers: Parameters<typeof get>[0]): string | null {
  return get(headers, 'X-Asked');
}
