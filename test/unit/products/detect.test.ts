// Who answered: every layer by its sign and by nothing else, in the order in which a request meets them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeResponders } from '../../../src/fixes/responder.ts';
import { detectProducts } from '../../../src/products/detect.ts';
import { products } from '../../../src/products/products.ts';
import { diagnose } from '../../../src/rules/diagnose.ts';
import { plain } from '../../../src/text/text.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { callOf, type RuleCase } from '../rules/rule-case.ts';
import { type Answer, cases } from './cases.ts';

function seen({ url, headers = [], status = 200, method = 'GET' }: Answer) {
  const given: RuleCase = { method, response: { status, headers }, ...(url === undefined ? {} : { url }) };
  return detectProducts(callOf(given).hops[0]?.request ?? null);
}

describe.each(products.map((layer) => [layer.id, layer] as const))('%s', (id, layer) => {
  it('is told by its sign, and by nothing like it', () => {
    expect(seen(cases[id].is).map((each) => each.id)).toContain(id);
    expect(seen(cases[id].isNot).map((each) => each.id)).not.toContain(id);
  });

  it('has signs that a lower-case name can match', () => {
    for (const sign of layer.signatures) if ('header' in sign) expect(sign.header).toBe(sign.header.toLowerCase());
  });

  it('yields to layers that there are', () => {
    const known: readonly string[] = products.map((each) => each.id);
    expect(known).toEqual(expect.arrayContaining([...('yieldsTo' in layer ? layer.yieldsTo : [])]));
  });
});

it('is certain of names, and says likely of habits', () => {
  const certainty = (answer: Answer) => seen(answer).map((each) => each.certainty);
  expect(certainty({ headers: [['Server', 'nginx']] })).toEqual(['certain']);
  expect(certainty({ headers: [['Set-Cookie', 'csrftoken=[not kept]']] })).toEqual(['likely']);
  expect(certainty({ headers: [['X-Runtime', '0.01']] })).toEqual(['likely']);
});

it('never fails, whatever a server sends', () => {
  const value = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value)), value, (headers, url) => {
      expect(Array.isArray(seen({ headers, url }))).toBe(true);
    }),
  );
});

describe('in words', () => {
  function words(given: RuleCase): readonly string[] {
    const call = callOf(given);
    return describeResponders(call, judge(call, 'chromium')).map((each) => plain(each.sentence));
  }
  const nginx = ['Server', 'nginx/1.27.1'] as const;
  const express = ['X-Powered-By', 'Express'] as const;

  it('from the inside out', () => {
    expect(
      words({ response: { status: 200, headers: [express, ['Server', 'cloudflare'], ['CF-RAY', '1-FRA']] } }),
    ).toEqual(['The request was answered by Express, behind Cloudflare.']);
    expect(words({ response: { status: 200, headers: [express, nginx, ['x-amz-cf-id', '1']] } })).toEqual([
      'The request was answered by Express, behind nginx and Amazon CloudFront.',
    ]);
  });

  it('as Via tells it, where it does', () => {
    const via = (value: string) => words({ response: { status: 200, headers: [['Via', value]] } })[0];
    expect(via('1.1 host (squid/5.7), 1.1 Caddy')).toMatch(/^The request was answered by Squid.*, all behind Caddy\.$/);
    expect(via('1.1 Caddy, 1.1 host (squid/5.7)')).toMatch(/^The request was answered by Caddy.*, all behind Squid\.$/);
  });

  it.each<[string, Answer, string]>([
    [
      'another Server in front of Cloudflare',
      { headers: [express, nginx, ['CF-RAY', '1-FRA']] },
      'The response to the request shows Cloudflare, nginx and Express',
    ],
    [
      'a rewrite to another language',
      {
        headers: [
          ['X-Powered-By', 'Next.js'],
          ['Server', 'uvicorn'],
        ],
      },
      'The response to the request shows Next.js and Uvicorn (Python)',
    ],
    [
      'a proxy and a platform that was not called by its own name',
      { headers: [nginx, ['Via', '2.0 heroku-router']] },
      'The response to the request shows nginx and Heroku',
    ],
  ])('without an order that cannot be seen: %s', (_, { headers = [] }, shown) => {
    expect(words({ response: { status: 200, headers } })).toEqual([
      `${shown}; which of them stands in front cannot be seen.`,
    ]);
  });

  it('puts a platform called by its own name in front of what runs on it', () => {
    const given = { url: 'https://app.herokuapp.com/', response: { status: 200, headers: [nginx] } };
    expect(words(given)).toEqual([
      'The request was answered by nginx or by something behind it that does not name itself, all behind Heroku.',
    ]);
  });

  it.each<[string, Answer, readonly string[]]>([
    [
      'MinIO speaks the protocol of S3',
      {
        headers: [
          ['Server', 'MinIO'],
          ['x-amz-id-2', '1'],
        ],
      },
      ['minio'],
    ],
    [
      'Varnish by its own name, behind Fastly',
      {
        headers: [
          ['X-Varnish', '32770 3'],
          ['X-Served-By', 'cache-fra-1'],
        ],
      },
      ['fastly', 'varnish'],
    ],
    [
      'Laravel is written in PHP',
      {
        headers: [
          ['X-Powered-By', 'PHP/8.2.28'],
          ['Set-Cookie', 'laravel_session=1'],
        ],
      },
      ['laravel'],
    ],
    [
      'Fastly is made of Varnish',
      {
        headers: [
          ['Via', '1.1 varnish'],
          ['X-Served-By', 'cache-fra-1'],
        ],
      },
      ['fastly'],
    ],
    [
      'IIS adds its own name',
      { headers: [['Server', 'Microsoft-IIS/10.0'], ['X-Powered-By', 'ASP.NET'], express] },
      ['iis', 'express'],
    ],
    [
      'every servlet container sets JSESSIONID',
      {
        headers: [
          ['Server', 'Jetty(12.0.15)'],
          ['Set-Cookie', 'JSESSIONID=1'],
        ],
      },
      ['jetty'],
    ],
  ])('is not said of what borrows its sign: %s', (_, answer, ids) => {
    expect(seen(answer).map(({ id }) => id)).toEqual(ids);
  });

  it('leaves room for what does not name itself', () => {
    expect(words({ response: { status: 200, headers: [nginx] } })).toEqual([
      'The request was answered by nginx or by something behind it that does not name itself.',
    ]);
    expect(words({ response: { status: 200 } })).toEqual([]);
  });

  it('makes nothing of a cookie that a preflight does not set', () => {
    const allowed = [nginx, ['Access-Control-Allow-Origin', '*'], ['Access-Control-Allow-Methods', 'PUT']] as const;
    const given: RuleCase = {
      method: 'PUT',
      preflight: { status: 204, headers: allowed },
      response: { status: 200, headers: [nginx, ['Set-Cookie', 'csrftoken=1']] },
    };
    expect(words(given).join()).not.toContain('no sign of');
  });

  it('is no surer of what stands in front than its signs are', () => {
    expect(words({ response: { status: 200, headers: [express, ['X-Served-By', 'cache-fra-1']] } })).toEqual([
      'The request was answered by Express, probably behind Fastly.',
    ]);
  });

  it('tells a preflight that did not get as far as the request', () => {
    const given: RuleCase = {
      method: 'PUT',
      preflight: {
        status: 204,
        headers: [nginx, ['Access-Control-Allow-Origin', '*'], ['Access-Control-Allow-Methods', 'PUT']],
      },
      response: { status: 200, headers: [nginx, express] },
    };
    expect(words(given)).toEqual([
      'The preflight was answered by nginx or by something behind it that does not name itself. The response to the preflight shows no sign of Express: it may never have got that far.',
      'The request was answered by Express, behind nginx.',
    ]);
  });
});

it('says which of two layers to take a header out of', () => {
  const call = callOf({
    response: {
      status: 200,
      headers: [
        ['Server', 'nginx'],
        ['X-Powered-By', 'Express'],
        ['Access-Control-Allow-Origin', '*'],
        ['Access-Control-Allow-Origin', 'https://app.example.com'],
      ],
    },
  });
  const [cause] = diagnose(call, judge(call, 'chromium'), 'chromium');
  expect(cause?.id).toBe('duplicate-wildcard-and-origin');
  expect(plain(cause?.action ?? [])).toContain('take it out of nginx');
});
