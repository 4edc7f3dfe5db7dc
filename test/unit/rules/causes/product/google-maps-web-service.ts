import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    places: { url: 'https://maps.googleapis.com/maps/api/place/details/json?placeid=x', response: { status: 200 } },
    'directions, with a header': {
      url: 'https://maps.googleapis.com/maps/api/directions/json?origin=x',
      requestHeaders: { 'x-own': '1' },
      preflight: { status: 405 },
    },
  },
  silent: {
    geocoding: { url: 'https://maps.googleapis.com/maps/api/geocode/json?address=x', response: { status: 400 } },
    'another host': { url: 'https://maps.example.net/maps/api/place/x', response: { status: 200 } },
  },
} satisfies Cases;
