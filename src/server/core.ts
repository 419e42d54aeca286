/** What both servers share, built once: the engine behind the protocol. Only the ends of the connection differ. */
// biome-ignore lint/performance/noBarrelFile: the one file that both ends load, and that is built by itself
export { makeChecker } from './engine-checker.ts';
export { serve } from './server.ts';
