import type { Rule } from '../engine/rule.ts';

/** What a rule is for, what it asks of, what passes, and its options, as plain text. */
export function explain(rule: Rule): string {
  const examples = rule.examples.map(({ bad, good }) => `  asked:  ${bad}\n  passes: ${good}\n`).join('\n');
  const options = Object.entries(rule.options).map(
    ([name, { default: value, description }]) => `  ${name} (${value}): ${description}\n`,
  );
  const parts = [`${rule.id} (${rule.severity})\n\n${rule.summary}\n${rule.why}\n`, examples];
  if (options.length > 0) parts.push(`Options:\n${options.join('')}`);
  return parts.join('\n');
}
