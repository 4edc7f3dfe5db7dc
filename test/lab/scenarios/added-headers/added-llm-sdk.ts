import { missingHeader } from '../request-headers/missing-header.ts';

export default missingHeader({
  id: 'added-llm-sdk',
  title: 'Headers added by a library: the OpenAI or Anthropic SDK',
  headers: { 'x-stainless-os': '1', 'x-stainless-lang': '1', 'x-stainless-timeout': '1' },
  cause: 'headers-of-llm-sdk',
  named: { chromium: 'x-stainless-timeout', firefox: 'x-stainless-lang' },
  allowed: 'x-other',
});
