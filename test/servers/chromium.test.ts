import { beforeAll } from 'vitest';
import { debianServers } from './debian-servers.ts';
import { tryInChromium } from './in-chromium.ts';
import { ensureModules } from './modules.ts';
import { npmServers } from './npm-servers.ts';
import { platformServers } from './platform-servers.ts';

beforeAll(ensureModules, 600_000);

tryInChromium([...npmServers, ...platformServers, ...debianServers]);
