// The recipes of the servers that start in a blink; the others are in test/servers (`npm run test:servers`).

import { tryInChromium } from '../fixes/in-chromium.ts';
import { quickServers } from '../fixes/quick-servers.ts';

tryInChromium(quickServers);
