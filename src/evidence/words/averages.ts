import { wordSet } from './word-list.ts';

/** After “per”: the amounts of which few have much and many have little. */
export const countedPeople = wordSet(
  'account basket buyer claim client customer guest household member order patient person seller shopper subscriber ticket trip user visit visitor',
);
