// Video and audio: ranges, a poster, subtitles; nothing is loaded to its end.
import { PNG, wav } from './files.ts';
import type { HealthyPage } from './page.ts';

const LONG = wav(240);

export const media: HealthyPage = {
  name: 'media',
  body: `<video id="film" crossorigin="anonymous" poster="{cdn}/poster.png" preload="metadata" muted src="{cdn}/film.wav" width="100">
<track default kind="subtitles" srclang="en" label="English" src="{cdn}/subtitles.vtt"></video>
<audio id="podcast" preload="metadata"><source src="{cdn}/podcast.wav" type="audio/wav"></audio>
<audio preload="none" src="{cdn}/never.wav"></audio>`,
  script: `
    const ready = async (media) => { while (media.readyState < 1) await wait(20); };
    const film = document.querySelector('#film');
    const podcast = document.querySelector('#podcast');
    await must('the film', ready(film));
    await must('the podcast', ready(podcast));
    film.textTracks[0].mode = 'showing';
    for (const each of [film, podcast]) {
      const sought = event(each, 'seeked');
      each.currentTime = each.duration - 2;
      await must('seeking in ' + each.id, sought);
    }
    const short = new Audio('{cdn}/click.wav');
    const played = event(short, 'canplaythrough');
    short.load();
    await must('the click', played);
    // Leaving a page of a player: the source is taken away.
    podcast.replaceChildren();
    podcast.load();
    await wait(200);`,
  answers: {
    'cdn /poster.png': { body: PNG },
    'cdn /film.wav': { body: LONG },
    'cdn /podcast.wav': { body: LONG, cors: 'none' },
    'cdn /click.wav': { body: wav(1), cors: 'none' },
    'cdn /subtitles.vtt': { body: 'WEBVTT\n\n00:00.000 --> 00:10.000\nHello\n' },
  },
};
