// Application frameworks.
import { calledBySupabase, refusedByStarlette, variesAsSpring, variesAsTowerHttp } from './response-shapes.ts';
import type { Product } from './signature.ts';

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
    // Laravel is PHP.
    yieldsTo: ['laravel'],
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
    signatures: [{ cookie: /^csrftoken$/ }],
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
] as const satisfies readonly Product[];
