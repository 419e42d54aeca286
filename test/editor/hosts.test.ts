import { beforeAll, describe, expect, test } from 'vitest';
import { checks } from './inhost/names.ts';
import { type Host, type InHostRun, runInHost } from './support/in-host.ts';

const hosts: readonly (readonly [Host, InHostRun['host']])[] = [
  ['node', 'node'],
  ['worker', 'worker'],
  ['web only', 'worker'],
];

describe.each(hosts)('extension host: %s', (host, where) => {
  let run: InHostRun;
  beforeAll(async () => {
    run = await runInHost(host);
  });

  test('the checks run there', () => {
    expect(run.host).toBe(where);
    expect(run.ran).toEqual(checks);
  });

  test.each(checks)('%s', (check) => {
    expect(run.failures[check]).toBeUndefined();
  });

  test('the status bar shows the length', () => {
    expect(run.status).toMatch(/^\d\.\d+\/6 pages/);
  });

  test('nothing leaves the machine', () => {
    expect(run.outside).toEqual([]);
  });
});
