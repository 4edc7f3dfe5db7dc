import { beforeAll } from 'vitest';
import { tryProxies, tryServers } from '../fixes/try-recipes.ts';
import { debianServers } from './debian-servers.ts';
import { ensureModules } from './modules.ts';
import { npmProxies, npmServers } from './npm-servers.ts';

beforeAll(ensureModules, 600_000);

tryServers([...npmServers, ...debianServers]);
tryProxies(npmProxies);
