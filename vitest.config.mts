import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    projects: [
      {
        // VS Code's module exists in VS Code alone.
        resolve: { alias: { vscode: fileURLToPath(new URL('test/extension/vscode.ts', import.meta.url)) } },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          setupFiles: ['test/set-up.ts'],
          exclude: ['test/editor/**', '**/node_modules/**'],
          // By default one core is left idle, which on two cores is half of them.
          maxWorkers: '100%',
          pool: 'threads',
          // The engine keeps no state that one test could leave to another, and each import of it takes a fifth of a second.
          isolate: false,
          // Five seconds are too few for a property test on a small machine that is busy; time is measured by the tests of time.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'editor',
          include: ['test/editor/*.test.ts'],
          globalSetup: 'test/editor/set-up.ts',
          // One VS Code at a time: two starting together starve each other into timeouts on a small machine.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
          // A window on a busy machine: once more where nobody can look, never where somebody does.
          retry: process.env.CI ? 1 : 0,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
