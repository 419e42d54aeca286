/** Asks again and again until `ask` gives something truthy; returns it. For what no event announces. */
export async function until<T>(what: string, ask: () => T | Promise<T>, timeout = 10_000): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${timeout} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Acts until `check` passes, undoing in between. VS Code answers some requests with nothing while it starts or
 * recomputes, where a user would simply press the key again.
 */
export async function retry(
  act: () => Promise<void>,
  check: () => Promise<void>,
  undo: () => Promise<void>,
  times = 5,
): Promise<void> {
  for (let left = times; ; left--) {
    await act();
    try {
      return await check();
    } catch (error) {
      if (left <= 1) throw error;
      await undo();
    }
  }
}
