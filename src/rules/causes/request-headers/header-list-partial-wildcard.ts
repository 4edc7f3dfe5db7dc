import { ACAH } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { serverOrigin } from '../../context.ts';
import { missingHeaders } from '../../missing-headers.ts';
import { defineRule } from '../../rule.ts';

/** Each is compared with each missing name. */
const MOST_PATTERNS = 20;

export default defineRule({
  id: 'header-list-partial-wildcard',
  title: 'List holds a pattern',
  explains: ['preflight-header'],
  certainty: 'certain',
  link: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  priority: 'mistake',
  diagnose(context) {
    const { missing, allowed } = context.failure;
    const patterns = allowed.filter((item) => item.length > 1 && item.endsWith('*')).slice(0, MOST_PATTERNS);
    const pattern = patterns.find((item) => missing.some((name) => begins(name, item)));
    if (pattern === undefined) return null;
    return missingHeaders(
      context,
      sentence`${serverOrigin(context)} lists ${pattern} as allowed headers, but browsers take that for one name with a star in it, not for every name that begins so.`,
      sentence` Only a ${'*'} alone stands for any name (${ACAH}), and only in calls without credentials.`,
    );
  },
});

function begins(name: string, pattern: string): boolean {
  return name.slice(0, pattern.length - 1).toLowerCase() === pattern.slice(0, -1).toLowerCase();
}
