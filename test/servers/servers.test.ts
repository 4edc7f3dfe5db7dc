import { beforeAll } from 'vitest';
import { debianServers } from './debian-servers.ts';
import { ensureModules } from './modules.ts';
import { npmProxies, npmServers } from './npm-servers.ts';
import { platformServers } from './platform-servers.ts';
import { productServers } from './product-servers.ts';
import { tryProxies, tryServers } from './try-recipes.ts';

beforeAll(ensureModules, 600_000);

tryServers([...npmServers, ...platformServers, ...debianServers, ...productServers]);
tryProxies(npmProxies);
