import type { Policy } from '../../../src/fixes/policy/required.ts';

const none: Policy = {
  origins: ['https://app.example.com'],
  methods: [],
  requestHeaders: [],
  credentials: false,
  exposedHeaders: [],
  maxAge: 600,
  needsPreflight: false,
};

/** Origins a browser can really send: the URL Standard forbids few characters in a host. */
export const UNUSUAL: readonly string[] = [
  'http://a$b"c.example',
  "http://a'b;c{d}.example",
  'http://x`y~z(w)!&=+.example',
  'http://[::1]:3000',
];

/** What the real servers are asked to say. */
export const policies: Readonly<Record<'full' | 'simple' | 'unusual', Policy>> = {
  full: {
    ...none,
    origins: ['https://app.example.com', 'http://localhost:5173'],
    methods: ['DELETE', 'PUT'],
    requestHeaders: ['authorization', 'content-type', 'x-request-id'],
    credentials: true,
    exposedHeaders: ['x-total-count'],
    needsPreflight: true,
  },
  simple: none,
  unusual: { ...none, origins: ['https://app.example.com', ...UNUSUAL], methods: ['PATCH'], needsPreflight: true },
};
