import { rules } from '../rules/index.ts';
import { explain } from './explanation.ts';
import type { Output } from './lint-command.ts';
import { UsageError } from './usage-error.ts';

/** Lists the rules, or explains one. */
export function rulesCommand(id: string | undefined, { out }: Output): number {
  if (id === undefined) {
    const longest = Math.max(...rules.map((rule) => rule.id.length));
    out(
      rules
        .map((rule) => `${rule.id.padEnd(longest)}  ${rule.severity.padEnd(7)}  ${rule.summary}\n`)
        .join(''),
    );
    return 0;
  }
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new UsageError(`there is no rule “${id}”. “sixpager rules” lists them.`);
  out(explain(rule));
  return 0;
}
