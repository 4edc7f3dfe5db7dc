import { has } from '../../fetch/header-list.ts';
import { say } from '../context.ts';
import { answerOf, type Note } from '../note.ts';

export default {
  id: 'canvas-taint',
  title: 'Image a canvas cannot read',
  kind: 'read-side',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTML/How_to/CORS_enabled_image',
  look({ call, verdict }) {
    const answer = answerOf(call);
    if (answer === null || call.type !== 'image' || verdict.outcome !== 'opaque') return null;
    if (!has(answer.headers, 'Access-Control-Allow-Origin')) return null;
    return {
      summary: say`The image is shown, but it was loaded without CORS although the server sends ${'Access-Control-Allow-Origin'}: a canvas that draws it cannot be read any more.`,
      action: say`If the page draws it into a canvas or a WebGL texture, add the attribute ${'crossorigin'} before the image gets its address.`,
    };
  },
} satisfies Note;
