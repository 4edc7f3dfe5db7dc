import { ACAH, say, server } from '../facts.ts';
import { missingHeaders } from '../request-headers.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'header-list-partial-wildcard',
  title: 'List holds a pattern',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  weight: 88,
  diagnose(found) {
    const { missing, allowed } = found.failure;
    const pattern = allowed.find(
      (item) => item.length > 1 && item.endsWith('*') && missing.some((name) => begins(name, item)),
    );
    if (pattern === undefined) return null;
    return missingHeaders(
      found,
      say`${server(found)} lists ${pattern} as allowed headers, but browsers take that for one name with a star in it, not for every name that begins so.`,
      say` Only a ${'*'} alone stands for any name (${ACAH}), and only in calls without credentials.`,
    );
  },
});

function begins(name: string, pattern: string): boolean {
  return name.toLowerCase().startsWith(pattern.slice(0, -1).toLowerCase());
}
