// The products that can be told. What leaves no name (HAProxy, Traefik, Koa, Fastify, a plain Node server …) is not here.
import { cdns } from './cdn.ts';
import { frameworks } from './framework.ts';
import { gateways } from './gateway.ts';
import { platforms } from './platform.ts';
import { proxies } from './proxy.ts';
import { servers } from './server.ts';
import { storages } from './storage.ts';
import { tunnels } from './tunnel.ts';

export const products = [
  ...cdns,
  ...tunnels,
  ...gateways,
  ...proxies,
  ...platforms,
  ...storages,
  ...servers,
  ...frameworks,
] as const;

export type ProductId = (typeof products)[number]['id'];
