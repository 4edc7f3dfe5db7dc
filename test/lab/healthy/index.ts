// Ordinary pages, built as real sites are. Nothing in any of them is blocked or fails.
import { analytics } from './analytics.ts';
import { classic } from './classic.ts';
import { client } from './client.ts';
import { development } from './development.ts';
import { encrypted } from './encrypted.ts';
import { fonts } from './fonts.ts';
import { frames } from './frames.ts';
import { hints } from './hints.ts';
import { images } from './images.ts';
import { login } from './login.ts';
import { media } from './media.ts';
import type { HealthyPage } from './page.ts';
import { redirects } from './redirects.ts';
import { serviceWorker } from './service-worker.ts';
import { stylesheets } from './stylesheets.ts';
import { tiles } from './tiles.ts';

export const pages: readonly HealthyPage[] = [
  fonts,
  development,
  stylesheets,
  images,
  tiles,
  media,
  serviceWorker,
  analytics,
  client,
  frames,
  hints,
  encrypted,
  redirects,
  login,
  classic,
];
