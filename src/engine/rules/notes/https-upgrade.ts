import { say, withoutQuery } from '../facts.ts';
import type { Note } from '../note.ts';

export default {
  id: 'https-upgrade',
  title: 'Changed to https on leaving',
  kind: 'cost',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security',
  look({ call }) {
    const upgraded = call.hops.find(({ request }, index) => {
      const next = call.hops[index + 1]?.request.url;
      return request.status === null && next !== request.url && next === request.url.replace(/^http:/, 'https:');
    });
    if (upgraded === undefined) return null;
    const from = withoutQuery(upgraded.request.url);
    return {
      summary: say`Inside the browser ${from} was changed to ${from.replace(/^http:/, 'https:')} before sending. Browsers do that for hosts they know to want https (HSTS); extensions can do it too.`,
      action: say`Let the page call the https address directly.`,
    };
  },
} satisfies Note;
