// A map: many tiles, some given up when the map moves, some that do not exist.
import { PNG } from './files.ts';
import type { Answer, HealthyPage } from './page.ts';

/** As tile servers answer where there is nothing: an empty image, no content, or a 404 with an image or with a word. */
function tile(number: number): Answer {
  if (number % 10 === 7) return { status: 204 };
  if (number % 10 === 8) return { status: 404, type: 'image/png', body: PNG };
  if (number % 20 === 9) return { status: 404, type: 'text/plain', body: 'no such tile' };
  return { body: PNG, delay: 20 };
}

export const tiles: HealthyPage = {
  name: 'tiles',
  body: '<div id="map" style="width: 600px; height: 400px; overflow: hidden"></div>',
  script: `
    const map = document.querySelector('#map');
    const empty = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    const shown = Array.from({ length: 60 }, (_, number) => {
      const image = element('img', { alt: '', width: 20, height: 20 });
      if (number >= 30) image.crossOrigin = '';
      image.src = '{cdn}/12/' + number + '.png';
      const end = new Promise((resolve) => { image.onload = image.onerror = resolve; });
      map.append(image);
      return { image, end };
    });
    const vectors = Array.from({ length: 12 }, (_, number) => {
      const controller = new AbortController();
      const end = fetch('{cdn}/vector/' + number + '.pbf', { signal: controller.signal })
        .then((response) => response.arrayBuffer()).catch((error) => error.name);
      return { controller, end };
    });
    await wait(30);
    // The map moves: Leaflet gives an element that leaves another source, and MapLibre aborts.
    for (const { image } of shown.slice(15, 25)) { image.src = empty; image.remove(); }
    for (const { image } of shown.slice(50)) { image.remove(); image.removeAttribute('src'); }
    for (const { controller } of vectors.slice(6)) controller.abort();
    await must('tiles', Promise.all([...shown.slice(0, 50)].map(({ end }) => end)));
    await must('vectors', Promise.all(vectors.map(({ end }) => end)));`,
  answers: Object.fromEntries([
    ...Array.from({ length: 60 }, (_, number): [string, Answer] => [`cdn /12/${number}.png`, tile(number)]),
    ...Array.from({ length: 12 }, (_, number): [string, Answer] => [
      `cdn /vector/${number}.pbf`,
      number % 4 === 3 ? { status: 204 } : { type: 'application/x-protobuf', body: 'tile', delay: 40 },
    ]),
  ]),
};
