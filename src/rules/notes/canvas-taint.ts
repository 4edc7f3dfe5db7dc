import { has } from '../../fetch/header-list.ts';
import { ACAO } from '../../fetch/header-names.ts';
import { sentence } from '../../text/quote-list.ts';
import { finalResponse, type Note } from '../note.ts';

export default {
  id: 'canvas-taint',
  title: 'Image a canvas cannot read',
  kind: 'read-side',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTML/How_to/CORS_enabled_image',
  examine({ call, verdict }) {
    const response = finalResponse(call);
    if (response === null || call.type !== 'image' || verdict.outcome !== 'opaque') return null;
    if (!has(response.headers, ACAO)) return null;
    return {
      summary: sentence`The image is shown, but it was loaded without CORS although the server sends ${ACAO}: a canvas that draws it cannot be read any more.`,
      action: sentence`If the page draws it into a canvas or a WebGL texture, add the attribute ${'crossorigin'} before the image gets its URL.`,
    };
  },
} satisfies Note;
