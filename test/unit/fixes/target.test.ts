// What a recipe is printed for.
import { expect, it } from 'vitest';
import { commonPath } from '../../../src/fixes/target.ts';

it.each([
  [['https://a.test/v1/items?page=2'], '/v1/items'],
  [['https://a.test/v1/items?page=2', 'https://a.test/v1/items?page=3'], '/v1/items'],
  [['https://a.test/v1/customers/1/orders', 'https://a.test/v1/customers/2/orders'], '/v1/customers'],
  [['https://a.test/v1', 'https://a.test/v1/items'], '/v1'],
  [['https://a.test/one', 'https://a.test/two'], '/'],
  [['https://a.test'], '/'],
  [[], '/'],
])('the path that %j share', (urls, path) => {
  expect(commonPath(urls)).toBe(path);
});
