import { type Cases, carrying } from '../../rule-case.ts';

export default {
  speaks: {
    'X-API-Key': carrying(['X-API-Key']),
    'Azure, beside another': carrying(['Ocp-Apim-Subscription-Key', 'X-B']),
  },
  silent: {
    'a similar name': carrying(['X-Key']),
    listed: carrying(['X-API-Key', 'X-B'], 'x-api-key'),
  },
} satisfies Cases;
