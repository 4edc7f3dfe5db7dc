// The recipes of the servers that start in a blink; the others are in test/servers (`npm run test:servers`).

import { tryInChromium } from '../../servers/in-chromium.ts';
import { quickServers } from '../../servers/quick-servers.ts';

tryInChromium(quickServers);
