import fc from 'fast-check';

/**
 * PROPERTY_SEED makes every property test draw the same cases again, so that CI tells what a change broke and not
 * what the dice found. Without it each run draws new ones.
 */
const seed = Number(process.env.PROPERTY_SEED);
if (Number.isSafeInteger(seed) && seed !== 0) fc.configureGlobal({ seed });
