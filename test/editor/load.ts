// What the extension costs in a real VS Code: npm run package && npm run load. `--seconds 10` types for less than a
// minute, `--samples 4` times fewer squiggles, `--open 5` opens fewer narratives. Fails where a goal is missed.
import { parseArgs } from 'node:util';
import { measureActivation } from './load/activation.ts';
import { compareSquiggles, typeInto, typeLong } from './load/goals.ts';
import { hundredPages, narratives, shortDraft } from './load/texts.ts';
import { installYardstick, startDesk } from './load/window.ts';
import { setup } from './set-up.ts';
import { extensions } from './support/paths.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    samples: { type: 'string', default: '20' },
    open: { type: 'string', default: '50' },
  },
});

async function main(): Promise<number> {
  const [samples, seconds] = [Number(values.samples), Number(values.seconds)];
  setup();
  const yardstick = installYardstick();
  const [ours, theirs] = await Promise.all([startDesk(extensions), startDesk(yardstick)]);
  const missed: (string | undefined)[] = [];
  try {
    missed.push(await measureActivation(ours));
    for (const desk of [ours, theirs])
      for (const [name, text] of narratives(Number(values.open))) await desk.open(name, text);
    console.log(`${values.open} narratives are open.`);
    const both = { ours, theirs, samples };
    missed.push(await compareSquiggles({ ...both, name: 'short-prfaq.md', text: shortDraft }));
    missed.push(await compareSquiggles({ ...both, name: '100-pages.md', text: hundredPages() }));
    missed.push(...(await typeLong(ours, seconds)));
    console.log('The yardstick’s:');
    await typeInto(theirs, seconds);
  } finally {
    await ours.stop();
    await theirs.stop();
  }
  for (const miss of missed) if (miss) console.error(`Missed: ${miss}`);
  return missed.some(Boolean) ? 1 : 0;
}

process.exitCode = await main();
