import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-trpc',
  title: 'Headers added by a library: tRPC',
  headers: { 'trpc-accept': 'application/jsonl' },
  cause: 'headers-of-trpc',
  named: { chromium: 'trpc-accept', firefox: 'trpc-accept' },
});
