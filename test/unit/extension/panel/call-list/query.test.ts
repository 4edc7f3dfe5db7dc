// The filter's grammar: what a query means, and what it can be completed with.
import { describe, expect, it } from 'vitest';
import { completions, parseQuery } from '../../../../../src/extension/panel/call-list/query.ts';

describe('a query', () => {
  it.each([
    ['', []],
    ['  \t ', []],
    ['Orders', [[null, 'orders', false]]],
    ['-Orders', [[null, 'orders', true]]],
    ['-', [[null, '-', false]]],
    [
      'domain:API.test status:404',
      [
        ['domain', 'api.test', false],
        ['status', '404', false],
      ],
    ],
    ['-domain:cdn.test', [['domain', 'cdn.test', true]]],
    ['Is:Blocked', [['is', 'blocked', false]]],
    ['domain:', []],
    ['-domain:', []],
    ['https://api.test:80/x', [[null, 'https://api.test:80/x', false]]],
    ['unknown:x', [[null, 'unknown:x', false]]],
    [
      'cause:"no route" put',
      [
        ['cause', 'no route', false],
        [null, 'put', false],
      ],
    ],
    ['cause:"no rou', [['cause', 'no rou', false]]],
    ['"two words"', [[null, 'two words', false]]],
  ])('%j', (query, terms) => {
    expect(parseQuery(query).map(({ key, value, not }) => [key, value, not])).toEqual(terms);
  });
});

describe('completion', () => {
  const values = {
    domain: ['api.test:80', 'cdn.test'],
    status: ['200', '404'],
    method: ['GET', 'POST'],
    cause: ['No route for the preflight'],
    type: ['preflighted', 'image'],
    is: ['blocked', 'readable'],
  };
  const offered = (query: string) => completions(query, values).map(({ label }) => label);

  it.each([
    ['', []],
    ['x ', []],
    ['d', ['domain:']],
    ['-d', ['-domain:']],
    ['word s', ['status:']],
    ['domain:', ['domain:api.test:80', 'domain:cdn.test']],
    ['-domain:cdn', ['-domain:cdn.test']],
    ['domain:cdn.test', []],
    ['status:4', ['status:404']],
    ['cause:route', ['cause:"No route for the preflight"']],
    ['cause:"no r', ['cause:"No route for the preflight"']],
    ['nothing', []],
    ['unknown:x', []],
  ])('of %j', (query, labels) => {
    expect(offered(query)).toEqual(labels);
  });

  it('keeps what stands before it, and goes on where a value is still to come', () => {
    expect(completions('put d', values)[0]?.query).toBe('put domain:');
    expect(completions('put domain:cdn', values)[0]?.query).toBe('put domain:cdn.test ');
  });
});
