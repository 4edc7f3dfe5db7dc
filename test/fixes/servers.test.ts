// The printed recipes, unchanged, on real servers. The slower ones are in test/servers (`npm run test:servers`).
import { quickProxies, quickServers } from './quick-servers.ts';
import { tryProxies, tryServers } from './try-recipes.ts';

tryServers(quickServers);
tryProxies(quickProxies);
