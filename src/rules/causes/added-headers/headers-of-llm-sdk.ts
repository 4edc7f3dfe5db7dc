import { sentence } from '../../../text/quote-list.ts';
import { addedHeaders } from './added-headers.ts';

export default addedHeaders({
  id: 'headers-of-llm-sdk',
  title: 'AI SDK’s x-stainless headers',
  by: 'the OpenAI or Anthropic SDK',
  names: ['x-stainless-*'],
  stop: sentence`In the SDK’s ${'defaultHeaders'} give each of them the value ${'null'}.`,
  fix: 'Leave the x-stainless headers out',
  link: 'https://github.com/ollama/ollama/issues/9236',
});
