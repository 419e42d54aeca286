import { Draft } from '../engine/draft.ts';
import type { MakeChecker } from './checker.ts';

/** The engine itself, set up for one document. */
export const makeChecker: MakeChecker = ({ text, path, config }) => new Draft(text, { path, config });
