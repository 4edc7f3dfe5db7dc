import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, pageOrigin, responseHeader, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hasHeader, hostname, isProduct } from './product-signs.ts';

const OLLAMA =
  /^\/(?:api\/(?:chat|generate|tags|embed|embeddings|show|ps|pull|version)|v1\/(?:models|chat\/completions))$/;
const TUNNEL = /\.(?:trycloudflare\.com|loca\.lt|ts\.net|share\.zrok\.io)$/;

// The two options are those of Ollama's FAQ; an empty 403 is how it refuses (ollama/ollama issues 2425 and 3269).
export default defineRule({
  id: 'ollama-behind-tunnel',
  title: 'Ollama refuses the tunnel’s host',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://docs.ollama.com/faq',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const tunnelled =
      isProduct(context, 'ngrok') || hasHeader(context, 'ngrok-agent-ips') || TUNNEL.test(hostname(context));
    if (failingStatus(context) !== 403 || !tunnelled || !OLLAMA.test(urlPath(context))) return null;
    if (responseHeader(context, 'Content-Length') !== '0') return null;
    const origin = pageOrigin(context);
    return {
      summary: sentence`${gotStatus(context)} and an empty body. The path is Ollama’s, which refuses every ${'Host'} header that is not local, such as the tunnel’s ${hostname(context)}.`,
      owner: 'server',
      action: [
        ...sentence`Let the tunnel rewrite ${'Host'}: start ngrok with ${'--host-header="localhost:11434"'}, cloudflared with ${'--http-host-header="localhost:11434"'}.`,
        ...(origin === 'null'
          ? []
          : sentence` If the ${'403'} stays, add ${origin} to ${'OLLAMA_ORIGINS'} and start Ollama again.`),
      ],
      fix: 'Let the tunnel send Host: localhost:11434',
      evidence: [
        evidence(context, 'status'),
        evidence(context, 'url'),
        evidence(context, 'response-header', 'Content-Length'),
      ],
    };
  },
});
