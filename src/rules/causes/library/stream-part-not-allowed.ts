import { ACAO, address, allowThisPage, compared, say, url } from '../../context.ts';
import { defineRule } from '../../rule.ts';

/** Playlists and parts of HLS and DASH, as players ask for them from script. */
const PART = /\.(m3u8|mpd|m4s)$/i;

export default defineRule({
  id: 'stream-part-not-allowed',
  title: 'Video stream allows no origin',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/Media_Source_Extensions_API',
  weight: 62,
  diagnose(found) {
    const target = url(found);
    if (found.failure.leg !== 'request' || found.failure.status >= 400) return null;
    if (!URL.canParse(target) || !PART.test(new URL(target).pathname)) return null;
    return {
      summary: say`A video player in the page fetches ${address(found)}, part of a stream, by script. That takes the server’s permission, and the answer gives none.`,
      owner: 'server',
      action: [
        ...allowThisPage(found),
        ' Playlists, all parts, keys and subtitles of the stream need the header, wherever they lie.',
      ],
      fix: `Send ${ACAO} with all files of the stream`,
      evidence: compared(found),
    };
  },
});
