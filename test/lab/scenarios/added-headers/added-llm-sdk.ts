import { addedByLibrary } from './added-by-library.ts';

export default addedByLibrary({
  id: 'added-llm-sdk',
  library: 'the OpenAI or Anthropic SDK',
  headers: { 'x-stainless-os': '1', 'x-stainless-lang': '1', 'x-stainless-timeout': '1' },
  cause: 'headers-of-llm-sdk',
  named: { chromium: 'x-stainless-timeout', firefox: 'x-stainless-lang' },
});
