import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const strings: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly image: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

describe('the walkthrough', () => {
  const [walkthrough] = contributes.walkthroughs;
  const steps: readonly Step[] = walkthrough.steps;

  it('goes from a template to ready', () => {
    expect(steps.map(({ id }) => id)).toEqual(['new', 'slots', 'sample', 'mend', 'ready']);
  });

  it.each(steps)(
    '$id has a picture that is in the package, and ends with a command that is there',
    (step) => {
      expect(existsSync(step.media.image)).toBe(true);
      expect(readFileSync('.vscodeignore', 'utf8')).toContain(`!${step.media.image}\n`);
      const text = strings[step.description.slice(1, -1)] ?? '';
      const named = [...text.matchAll(/\]\(command:([\w.]+)\)/g)].map(([, command]) => command);
      expect(named).toHaveLength(1);
      expect(commands).toEqual(expect.arrayContaining(named));
      for (const event of step.completionEvents) expect(commands).toContain(event.replace('onCommand:', ''));
    },
  );
});
