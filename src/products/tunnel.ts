// Tunnels from the internet to a developer’s machine.
import type { Product } from './signature.ts';

export const tunnels = [
  {
    id: 'ngrok',
    name: 'ngrok',
    kind: 'tunnel',
    signatures: [
      { header: 'ngrok-error-code' },
      { header: 'ngrok-trace-id' },
      { host: /\.ngrok(-free)?\.(app|dev|io)$/ },
    ],
    source: 'https://ngrok.com/docs/errors/',
  },
  {
    id: 'codespaces',
    name: 'GitHub Codespaces',
    kind: 'tunnel',
    signatures: [{ host: /\.(app\.github\.dev|githubpreview\.dev)$/ }],
    source: 'https://docs.github.com/codespaces/developing-in-a-codespace/forwarding-ports-in-your-codespace',
  },
] as const satisfies readonly Product[];
