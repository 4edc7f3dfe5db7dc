import { ACAO } from '../../../fetch/header-names.ts';
import { sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, failingUrl, urlWithoutQuery } from '../../context.ts';
import { allowThisPage } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';

/** Playlists and parts of HLS and DASH, as players ask for them from script. */
const PART = /\.(m3u8|mpd|m4s)$/i;

export default defineRule({
  id: 'stream-part-not-allowed',
  title: 'Video stream allows no origin',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/Media_Source_Extensions_API',
  priority: 'element',
  diagnose(context) {
    const target = failingUrl(context);
    if (context.failure.leg !== 'request' || context.failure.status >= 400) return null;
    if (!URL.canParse(target) || !PART.test(new URL(target).pathname)) return null;
    return {
      summary: sentence`A video player in the page fetches ${urlWithoutQuery(context)}, part of a stream, by script. That takes the server’s permission, and the response gives none.`,
      owner: 'server',
      action: [
        ...allowThisPage(context),
        ' Playlists, all parts, keys and subtitles of the stream need the header, wherever they lie.',
      ],
      fix: `Send ${ACAO} with all files of the stream`,
      evidence: comparedHeaders(context),
    };
  },
});
