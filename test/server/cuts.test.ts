import { expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';
import type { Checker } from '../../src/server/checker.ts';
import { makeChecker } from '../../src/server/engine-checker.ts';
import { type CutsResult, cutsRequest } from '../../src/server/protocol.ts';
import { FakeChecker } from './fake-checker.ts';
import { TestClient } from './test-client.ts';

const uri = 'file:///draft.md';
const text = '---\nkind: prfaq\n---\n\n# Lease\n\nIt is very good. In order to win, we must do it.\n';

test('what could go is what the engine says, each in its place', async () => {
  const client = await TestClient.start({ host: { makeChecker } });
  await client.open(uri, text);
  await client.diagnostics();
  const { cuts, stale } = await client.connection.sendRequest<CutsResult>(cutsRequest, { uri });
  expect(stale).toBeUndefined();
  expect(cuts?.items.map(({ rule, saves }) => [rule, saves])).toEqual(
    new Draft(text).cuts().items.map(({ rule, saves }) => [rule, saves]),
  );
  expect(cuts?.items.length).toBeGreaterThan(0);
});

/** A text in which there is a second to measure, in steps of some milliseconds. */
class LongChecker extends FakeChecker {
  static steps = 0;

  override *cutting(): ReturnType<FakeChecker['cutting']> {
    for (let step = 0; step < 200; step++) {
      LongChecker.steps++;
      for (const from = performance.now(); performance.now() - from < 5; );
      yield;
    }
    return yield* super.cutting();
  }
}

test('a key is answered while cuts are measured, and ends the measuring', async () => {
  LongChecker.steps = 0;
  const host = {
    makeChecker: (input: ConstructorParameters<typeof FakeChecker>[0]): Checker => new LongChecker(input),
  };
  const client = await TestClient.start({ host });
  await client.open(uri, 'very');
  await client.diagnostics();
  const asked = client.connection.sendRequest<CutsResult>(cutsRequest, { uri });
  await client.change(uri, 2, { text: 'a very long text' });
  await client.diagnostics();
  expect(LongChecker.steps).toBeLessThan(150);
  expect(await asked).toEqual({ stale: true });
});
