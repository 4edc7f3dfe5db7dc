// Application frameworks.
import {
  calledBySupabase,
  guardedAsDjango,
  isAtPort,
  refusedByStarlette,
  runsOnAiohttp,
  runsOnNode,
  runsOnPython,
  variesAsSpring,
  variesAsTowerHttp,
} from './response-shapes.ts';
import type { Product } from './signature.ts';

/** Where the SDKs’ own examples mount it. */
const MCP_PATH = /\/mcp\/?(?:\?|$)/;

export const frameworks = [
  {
    id: 'aspnet',
    name: 'ASP.NET',
    kind: 'framework',
    signatures: [
      { header: 'x-powered-by', value: /^ASP\.NET$/i, weak: true },
      { header: 'x-aspnet-version' },
      { header: 'x-aspnetmvc-version' },
    ],
    // IIS adds X-Powered-By: ASP.NET to whatever it passes on.
    yieldsTo: ['express', 'next', 'php', 'laravel', 'django', 'flask', 'rails', 'spring'],
    source: 'https://learn.microsoft.com/dotnet/api/system.web.configuration.httpruntimesection.enableversionheader',
  },
  {
    id: 'express',
    name: 'Express',
    kind: 'framework',
    signatures: [{ header: 'x-powered-by', value: /^Express$/i }],
    runtime: 'javascript',
    // They are written in it.
    yieldsTo: ['lm-studio', 'mcp-typescript'],
    source: 'recorded',
  },
  {
    id: 'next',
    name: 'Next.js',
    kind: 'framework',
    signatures: [{ header: 'x-powered-by', value: /^Next\.js/i }, { path: /^\/_next\// }],
    runtime: 'javascript',
    // Its files may lie elsewhere, under the same paths.
    yieldsTo: ['s3', 'minio', 'r2', 'google-storage', 'azure-blob', 'cloudfront', 'vercel'],
    source: 'recorded',
  },
  {
    id: 'socket-io',
    name: 'Socket.IO',
    kind: 'framework',
    // What its client asks for, under whatever path the server is mounted.
    signatures: [{ path: /\/?\?(?:[^#]*&)?EIO=[34](?:&|$)/ }],
    source: 'https://socket.io/docs/v4/engine-io-protocol/',
  },
  {
    id: 'fastify',
    name: 'Fastify',
    kind: 'framework',
    // Its default `keepAliveTimeout`.
    signatures: [{ header: 'keep-alive', value: /^timeout=72$/, weak: true }],
    runtime: 'javascript',
    source: 'https://fastify.dev/docs/latest/Reference/Server/#keepalivetimeout',
  },
  {
    id: 'supabase-functions',
    name: 'a Supabase Edge Function',
    kind: 'framework',
    signatures: [{ path: /^\/functions\/v1\//, when: calledBySupabase }],
    source: 'https://supabase.com/docs/guides/functions/cors',
  },
  {
    id: 'php',
    name: 'PHP',
    kind: 'framework',
    signatures: [{ header: 'x-powered-by', value: /^PHP\//i }, { cookie: /^PHPSESSID$/ }],
    runtime: 'php',
    // They are PHP.
    yieldsTo: ['laravel', 'wordpress'],
    source: 'recorded',
  },
  {
    id: 'laravel',
    name: 'Laravel',
    kind: 'framework',
    signatures: [{ cookie: /^laravel_session$/ }],
    runtime: 'php',
    source: 'https://laravel.com/docs/session',
  },
  {
    id: 'django',
    name: 'Django',
    kind: 'framework',
    signatures: [{ cookie: /^csrftoken$/ }, { header: 'x-frame-options', weak: true, when: guardedAsDjango }],
    runtime: 'python',
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#csrf-cookie-name',
  },
  {
    id: 'flask',
    name: 'Flask’s development server (Werkzeug)',
    kind: 'framework',
    signatures: [{ header: 'server', value: /^Werkzeug\//i }],
    runtime: 'python',
    source: 'recorded',
  },
  {
    id: 'rails',
    name: 'Rails',
    kind: 'framework',
    signatures: [{ header: 'x-runtime', value: /^\d+\.\d+$/, weak: true }],
    runtime: 'ruby',
    source: 'https://guides.rubyonrails.org/rails_on_rack.html',
  },
  {
    id: 'starlette',
    name: 'FastAPI or Starlette',
    kind: 'framework',
    signatures: [{ header: 'access-control-allow-methods', weak: true, when: refusedByStarlette }],
    runtime: 'python',
    yieldsTo: ['mcp-python'],
    source: 'recorded',
  },
  {
    id: 'spring',
    name: 'Spring',
    kind: 'framework',
    signatures: [{ header: 'vary', weak: true, when: variesAsSpring }],
    runtime: 'java',
    source: 'https://docs.spring.io/spring-security/reference/servlet/integrations/cors.html',
  },
  {
    id: 'tower-http',
    name: 'tower-http (Axum)',
    kind: 'framework',
    signatures: [{ header: 'vary', weak: true, when: variesAsTowerHttp }],
    source: 'https://docs.rs/tower-http/latest/src/tower_http/cors/vary.rs.html',
  },
  {
    id: 'mcp-typescript',
    name: 'an MCP server (TypeScript SDK)',
    kind: 'framework',
    signatures: [{ path: MCP_PATH, when: runsOnNode }],
    runtime: 'javascript',
    source: 'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports',
  },
  {
    id: 'mcp-python',
    name: 'an MCP server (Python SDK)',
    kind: 'framework',
    signatures: [{ path: MCP_PATH, when: runsOnPython }],
    runtime: 'python',
    source: 'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports',
  },
  {
    id: 'ollama',
    name: 'Ollama',
    kind: 'framework',
    signatures: [{ path: /^\//, when: isAtPort('11434') }],
    source: 'https://docs.ollama.com/faq',
  },
  {
    id: 'lm-studio',
    name: 'LM Studio',
    kind: 'framework',
    // Its own API, and those of OpenAI and Anthropic that it imitates.
    signatures: [
      {
        path: /^\/(?:api\/v[01]\/|v1\/(?:models|chat\/completions|completions|embeddings|responses|messages)\b)/,
        when: isAtPort('1234'),
      },
    ],
    runtime: 'javascript',
    source: 'https://lmstudio.ai/docs/cli/serve/server-start',
  },
  {
    id: 'comfyui',
    name: 'ComfyUI',
    kind: 'framework',
    signatures: [
      {
        path: /^\/(?:api\/)?(?:prompt|queue|history|object_info|system_stats|upload|view|ws|interrupt|free|models|embeddings)(?:[/?]|$)/,
        when: runsOnAiohttp,
      },
    ],
    runtime: 'python',
    source: 'https://github.com/comfyanonymous/ComfyUI/blob/master/server.py',
  },
  {
    id: 'keycloak',
    name: 'Keycloak',
    kind: 'framework',
    signatures: [{ path: /\/realms\/[^/]+\/protocol\/openid-connect\// }],
    runtime: 'java',
    source: 'https://www.keycloak.org/securing-apps/oidc-layers',
  },
  {
    id: 'appwrite',
    name: 'Appwrite',
    kind: 'framework',
    signatures: [{ header: 'server', value: /^Appwrite$/i }, { host: /(?:^|\.)cloud\.appwrite\.io$/ }],
    source: 'https://github.com/appwrite/appwrite/blob/main/app/controllers/general.php',
  },
  {
    id: 'strapi',
    name: 'Strapi',
    kind: 'framework',
    signatures: [{ header: 'x-powered-by', value: /^Strapi\b/i }],
    runtime: 'javascript',
    source: 'https://docs.strapi.io/cms/configurations/middlewares',
  },
  {
    id: 'directus',
    name: 'Directus',
    kind: 'framework',
    signatures: [{ header: 'x-powered-by', value: /^Directus$/i }],
    runtime: 'javascript',
    source: 'https://directus.io/docs/configuration/security-limits',
  },
  {
    id: 'pocketbase',
    name: 'PocketBase',
    kind: 'framework',
    signatures: [
      { path: /^\/api\/collections\/[^/]+\/(?:records|auth-[a-z0-9-]+|request-[a-z-]+|confirm-[a-z-]+)(?:[/?]|$)/ },
    ],
    source: 'https://pocketbase.io/docs/api-records/',
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    kind: 'framework',
    signatures: [
      { header: 'x-wp-total' },
      { header: 'access-control-allow-headers', value: /\bX-WP-Nonce\b/i },
      { path: /\/wp-json\/|\/wp-admin\/admin-ajax\.php|[?&]rest_route=\// },
    ],
    runtime: 'php',
    source: 'https://developer.wordpress.org/rest-api/',
  },
  {
    id: 'vite',
    name: 'Vite’s development server',
    kind: 'framework',
    // What it alone hands out: its own client, and packages that it has bundled.
    signatures: [{ path: /\/@(?:vite|id|fs|react-refresh)(?:[/?]|$)|\/node_modules\/\.vite\// }],
    source: 'recorded',
  },
] as const satisfies readonly Product[];
