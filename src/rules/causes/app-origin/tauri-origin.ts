import { sentence } from '../../../text/quote-list.ts';
import { appOrigin } from './app-origin.ts';

// Origins as in tauri-apps/tauri: tauri_protocol_url, and the option useHttpsScheme.
export default appOrigin({
  id: 'tauri-origin',
  title: 'Origin of a Tauri app',
  link: 'https://v2.tauri.app/plugin/http-client/',
  origin: /^(tauri:\/\/localhost|https?:\/\/tauri\.localhost)$/,
  who: 'a Tauri app',
  advice: (origin) =>
    sentence`Allow ${origin}, and for the other systems ${'tauri://localhost'} (macOS, Linux, iOS) and ${'http://tauri.localhost'} (Windows, Android; ${'https:'} with ${'useHttpsScheme'}). Or make the call with Tauri’s HTTP plugin, outside the page.`,
});
