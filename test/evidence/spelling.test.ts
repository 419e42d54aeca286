import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Stems that are spelled in two ways, British first. Words that only one of the two has in a sense are not here. */
const stems: readonly (readonly [british: string, american: string])[] = [
  ...'organ real recogn optim minim maxim util priorit summar final author emphas critic special general standard categor apolog digit monet neutral stabil central custom capital crystall formal visual legal local normal penal scrutin terrorist'
    .split(' ')
    .map((stem) => [`${stem}is`, `${stem}iz`] as const),
  ['analys', 'analyz'],
  ['paralys', 'paralyz'],
  ['catalys', 'catalyz'],
  ['behaviour', 'behavior'],
  ['favour', 'favor'],
  ['labour', 'labor'],
  ['colour', 'color'],
  ['honour', 'honor'],
  ['neighbour', 'neighbor'],
  ['endeavour', 'endeavor'],
  ['centre', 'center'],
  ['cancelled', 'canceled'],
  ['cancelling', 'canceling'],
  ['travelled', 'traveled'],
  ['travelling', 'traveling'],
  ['modelled', 'modeled'],
  ['modelling', 'modeling'],
  ['labelled', 'labeled'],
  ['labelling', 'labeling'],
  ['signalled', 'signaled'],
  ['fuelled', 'fueled'],
  ['levelled', 'leveled'],
  ['totalled', 'totaled'],
  ['channelled', 'channeled'],
  ['marvellous', 'marvelous'],
  ['sceptic', 'skeptic'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['fulfilment', 'fulfillment'],
  ['enrolment', 'enrollment'],
  ['instalment', 'installment'],
  ['judgement', 'judgment'],
];

/** Nouns in -is and the like that look as if they had another spelling. */
const onlyOne =
  /\b(?:analys[it]s?|analyses|analysts|catalysts?|paralysis|organisms?|realis[mt]s?|specialists?|generalists?|finalists?|criticisms?|capitalists?|optimis(?:m|t|ts|tic)|digits?|laborator(?:y|ies)|labor day)\b/;

/** All strings in what a module exports: sets, maps, lists and lists of pairs. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value].flatMap(stringsIn);
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(stringsIn);
  return [];
}

/** The words that a list has in one spelling and lacks in the other. */
function lacking(list: readonly string[]): string[] {
  const all = new Set(list);
  return list.flatMap((word) =>
    stems.flatMap(([british, american]) =>
      [[british, american] as const, [american, british] as const].flatMap(([here, there]) => {
        const at = word.search(new RegExp(`\\b${here}`));
        if (at < 0 || onlyOne.test(word)) return [];
        const other = word.replace(new RegExp(`\\b${here}`), there);
        return all.has(other) ? [] : [`${word} without ${other}`];
      }),
    ),
  );
}

test.each(globSync('src/{evidence,facts}/words/*.ts').map((file) => file.replaceAll('\\', '/')))(
  'each word of %s that is spelled in two ways is there in both',
  async (file) => {
    const module = (await import(resolve(file))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) {
      expect(lacking(stringsIn(value)), name).toEqual([]);
    }
  },
);
