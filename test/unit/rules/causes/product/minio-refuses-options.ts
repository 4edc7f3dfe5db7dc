import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a signed address': {
      method: 'PUT',
      preflight: { status: 400, headers: [['Server', 'MinIO/RELEASE.2020-07-02T00-15-09Z']] },
    },
    'no right to it': { method: 'PUT', preflight: { status: 403, headers: [['Server', 'MinIO']] } },
  },
  silent: {
    'another store': { method: 'PUT', preflight: { status: 403, headers: [['Server', 'AmazonS3']] } },
    'the call itself': { response: { status: 403, headers: [['Server', 'MinIO']] } },
  },
} satisfies Cases;
