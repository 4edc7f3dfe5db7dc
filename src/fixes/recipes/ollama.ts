import { text } from '../../text/text.ts';
import { posix } from '../quote.ts';
import type { Recipe } from '../recipe.ts';

export default {
  id: 'ollama',
  title: 'Ollama',
  kind: 'policy',
  tier: 2,
  products: ['ollama'],
  proven: 'not-run-here',
  file: 'the environment of ollama serve',
  language: 'sh',
  link: 'https://docs.ollama.com/faq',
  placement: text`Stop Ollama first, then start it so. As a service: ${'systemctl edit ollama'} and ${'Environment="OLLAMA_ORIGINS=…"'} under ${'[Service]'}. On macOS: ${'launchctl setenv OLLAMA_ORIGINS …'}; on Windows an environment variable of the user; then start the app again.`,
  mistake: text`Setting the variable in a terminal while the app or the service keeps running: it has an environment of its own. Keep what the variable lists today; pages on this computer are always allowed.`,
  print: (policy) => `OLLAMA_ORIGINS=${posix(policy.origins.join(','))} ollama serve\n`,
} satisfies Recipe;
