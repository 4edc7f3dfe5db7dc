import { sentence } from '../../../text/quote-list.ts';
import { appOrigin } from './app-origin.ts';

export default appOrigin({
  id: 'app-scheme-origin',
  title: 'Origin of a desktop app',
  link: 'https://www.electronjs.org/docs/latest/api/protocol',
  origin: /^(?!(https?|null|file|tauri|capacitor|ionic|[a-z]+-extension)\b)[a-z][a-z0-9+.-]*:\/\/[^/]+$/,
  who: 'an app with a URL scheme of its own (as Electron apps have)',
  advice: (origin) =>
    sentence`Allow ${origin}, character for character, or make the call outside the page, in the app’s main process.`,
});
