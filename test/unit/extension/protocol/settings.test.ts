// Settings as they come back from the browser's storage.
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../../../src/extension/protocol/settings.ts';

const kept: Settings = {
  start: 'calls',
  recipe: 'nginx',
  follow: false,
  badge: false,
  theme: 'dark',
  hiddenColumns: ['time'],
  columnWidths: { host: 180 },
  sort: { column: 'path', descending: true },
};

it('come back as they were', () => {
  expect(parseSettings(kept)).toEqual(kept);
});

describe('are the defaults', () => {
  it.each([[undefined], [null], ['text'], [{}], [[]]])('for %j', (raw) => {
    expect(parseSettings(raw)).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['start', 'elsewhere'],
    ['recipe', 7],
    ['follow', 'yes'],
    ['badge', null],
    ['theme', 'blue'],
    ['hiddenColumns', 'time'],
    ['columnWidths', { host: -5 }],
    ['sort', { column: 'path' }],
  ] as const)('where one is broken: %s', (name, value) => {
    expect(parseSettings({ ...kept, [name]: value })).toEqual({ ...kept, [name]: DEFAULT_SETTINGS[name] });
  });
});
