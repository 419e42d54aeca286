import { describe, expect, it } from 'vitest';
import { defaultSettings, ownSection, readSettings } from '../../src/server/settings.ts';

describe('settings', () => {
  it.each([
    [undefined, {}],
    [null, {}],
    ['onType', {}],
    [[], {}],
    [{ enable: 'no', run: 'sometimes', delay: '5', rules: [] }, {}],
    [
      { enable: false, run: 'manual', delay: 5, rules: {} },
      { enable: false, run: 'manual', delay: 5, values: { rules: {} } },
    ],
    [{ delay: -1 }, { delay: 0 }],
    [{ delay: 1e9 }, { delay: 10_000 }],
    [{ delay: Number.NaN }, {}],
    [{ rules: { hedge: 'off' } }, { values: { rules: { hedge: 'off' } } }],
    [{ format: 'A4, Papyrus' }, { values: { format: { paper: 'A4' } } }],
    [{ rules: { hegde: 'off' }, terms: ['SKU'], maxFindings: 0 }, { values: { rules: {}, terms: ['SKU'] } }],
  ])('read %j', (raw, changed) => {
    expect(readSettings(raw)).toEqual({ ...defaultSettings, ...changed });
  });

  it('keep what an earlier source said', () => {
    const base = readSettings({ delay: 400, rules: { hedge: 'hint' } });
    expect(readSettings({ run: 'onSave' }, base)).toEqual({ ...base, run: 'onSave' });
  });

  it('are found with or without their name around them', () => {
    expect(ownSection({ sixpager: { delay: 1 } })).toEqual({ delay: 1 });
    expect(ownSection({ delay: 1 })).toEqual({ delay: 1 });
    expect(ownSection(null)).toBeNull();
  });
});
