// Where a server may be somebody else's, the general causes say what the page can do; where it is not, they stay silent about it.
import { describe, expect, it } from 'vitest';
import { outsideService } from '../../../src/products/outside-services.ts';
import { diagnose } from '../../../src/rules/diagnose.ts';
import { plain } from '../../../src/text/text.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { allowed, callOf, type RuleCase } from './rule-case.ts';

const NOT_YOURS = 'If that server is not yours';

function first(given: RuleCase) {
  const call = callOf(given);
  const [cause] = diagnose(call, judge(call, 'chromium'), 'chromium');
  return { id: cause?.id, action: plain(cause?.action ?? []) };
}

const read: RuleCase = { response: { status: 200 } };

describe('a missing header', () => {
  it('of another site: what the page can do comes with it', () => {
    expect(first(read)).toMatchObject({
      id: 'cors-headers-missing',
      action: expect.stringContaining(`${NOT_YOURS}, call it as it documents for pages, or from a server of your own.`),
    });
  });

  it('on a token: the kind of client', () => {
    const url = 'https://login.example.net/oauth2/token';
    expect(first({ ...read, url, method: 'POST' }).action).toContain('single-page application');
  });

  it.each([
    ['the same site', { ...read, credentials: 'unknown' }],
    ['this computer', { ...read, url: 'http://localhost:8080/items' }],
    ['a private network', { ...read, url: 'http://192.168.1.5/items' }],
  ] as const)('%s: the server is the reader’s', (_, given) => {
    expect(first(given).id).toBe('cors-headers-missing');
    expect(first(given).action).not.toContain(NOT_YOURS);
  });
});

it('a value for another origin, of another site', () => {
  const headers = [['Access-Control-Allow-Origin', 'https://other.example.org']] as const;
  const cause = first({ response: { status: 200, headers } });
  expect(cause.id).toBe('allow-origin-other-site');
  expect(cause.action).toContain(NOT_YOURS);
});

it('a call that the page may read has no cause', () => {
  expect(first({ error: null, response: { status: 200, headers: allowed } }).id).toBeUndefined();
});

describe('whose API a URL is', () => {
  it.each([
    ['https://api.x.com/2/tweets', 'X (Twitter)'],
    ['https://euw1.api.riotgames.com/lol/x', 'Riot Games'],
    ['https://acme.atlassian.net/wiki/rest/api/content', 'Jira and Confluence Cloud'],
    ['https://zoom.us/oauth/token', 'Zoom'],
  ])('%s: no page may call it', (url, name) =>
    expect(outsideService(url)).toEqual({ ...outsideService(url), name, pages: 'none' }),
  );

  it.each([
    'https://acme.atlassian.net/browse/X-1',
    'https://zoom.us/j/1',
    'https://riotgames.com/',
    'https://api.x.com.example.net/',
    'http://localhost:3000/api.x.com',
    'not a URL',
  ])('%s: nobody’s', (url) => expect(outsideService(url)).toBeNull());

  it('the Storefront API of a shop is for pages, its Admin is not', () => {
    expect(outsideService('https://a.myshopify.com/api/2024-01/graphql.json')?.pages).toBe('some');
    expect(outsideService('https://a.myshopify.com/admin/api/x.json')?.pages).toBe('none');
  });
});
