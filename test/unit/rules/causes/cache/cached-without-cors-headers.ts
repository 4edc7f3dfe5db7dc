import type { HeaderList } from '../../../../../src/fetch/model.ts';
import type { Cases, RuleCase } from '../../rule-case.ts';

const date = ['Date', 'Mon, 23 Nov 2026 17:02:50 GMT'] as const;
const stored: HeaderList = [['Cache-Control', 'max-age=100'], date];
// As measured in Chromium 156: an <img> without crossorigin filled the cache.
const image: RuleCase = {
  type: 'image',
  mode: 'no-cors',
  error: null,
  response: { status: 200, headers: [...stored, ['Connection', 'keep-alive']] },
};

export default {
  speaks: {
    'an image without crossorigin filled the cache': {
      response: { status: 200, headers: stored },
      siblings: [image],
    },
    'the browser says it came from the cache': { response: { status: 200, headers: stored }, fromCache: true },
  },
  silent: {
    'both were answered by the server, within one second': {
      response: { status: 200, headers: [...stored, ['Connection', 'keep-alive']] },
      siblings: [image],
    },
    'a later answer of the server': {
      response: { status: 200, headers: [['Date', 'Mon, 23 Nov 2026 17:02:52 GMT']] },
      siblings: [image],
    },
    'the earlier load was another call with CORS': {
      response: { status: 200, headers: stored },
      siblings: [{ ...image, mode: 'cors', type: 'xmlhttprequest' }],
    },
  },
  certainty: 'likely',
} satisfies Cases;
