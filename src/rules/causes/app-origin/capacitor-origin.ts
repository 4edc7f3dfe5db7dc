import { sentence } from '../../../text/quote-list.ts';
import { appOrigin } from './app-origin.ts';

export default appOrigin({
  id: 'capacitor-origin',
  title: 'Origin of a mobile app',
  link: 'https://ionicframework.com/docs/troubleshooting/cors',
  origin: /^(capacitor|ionic):\/\/[^/]*$/,
  who: 'a mobile app (Capacitor or Ionic)',
  advice: (origin) =>
    origin.endsWith('://')
      ? sentence`No list can name an origin without a host. Leave ${'androidScheme'} at ${'https'} in the app’s Capacitor configuration (Android’s web view gives pages of other schemes none), and allow ${'https://localhost'}.`
      : sentence`Allow ${origin}; on Android the same app has ${'http://localhost'} or ${'https://localhost'}, so allow that too.`,
});
