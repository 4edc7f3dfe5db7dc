// The printed recipes, unchanged, on real servers. The slower ones are in test/servers (`npm run test:servers`).
import { quickProxies, quickServers } from '../../servers/quick-servers.ts';
import { tryProxies, tryServers } from '../../servers/try-recipes.ts';

tryServers(quickServers);
tryProxies(quickProxies);
