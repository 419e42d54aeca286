import { existsSync, readFileSync } from 'node:fs';
import type { Severity } from '../../engine/finding.ts';
import { rules } from '../../rules/index.ts';
import { table } from '../generate/markdown.ts';

const catalogue = '../shared/domain/CATALOGUE.md';
const order: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** A rule of the catalogue’s index with the severity that it proposes first. */
interface Proposed {
  readonly id: string;
  readonly severity: Severity;
}

/** The rules that the catalogue proposes; undefined where it is not at hand. */
export function proposedRules(): readonly Proposed[] | undefined {
  if (!existsSync(catalogue)) return undefined;
  return Array.from(
    readFileSync(catalogue, 'utf8').matchAll(
      /^\| *\d+ *\| *`([a-z-]+)` *\|[^|]*\| *(error|warning|info|hint)\b/gm,
    ),
    ([, id = '', severity]) => ({ id, severity: severity as Severity }),
  );
}

/** Why a rule is told more softly than the catalogue proposes it. */
const reasons: Readonly<Record<string, string>> = {};

/** Each rule that is told more softly than the catalogue proposes, or is not there. */
export function demotionsPart(): string[] {
  const proposed = proposedRules();
  const hints = rules.filter(({ severity }) => severity === 'hint').map(({ id }) => `\`${id}\``);
  const soft = `Hints by default: ${hints.join(', ')}. A hint is neither counted nor shown as a problem.`;
  if (!proposed) return ['## Rules that are softer than proposed', soft];
  const rows = proposed.flatMap(({ id, severity }) => {
    const rule = rules.find((each) => each.id === id);
    if (!rule) return [[id, severity, 'not there', reasons[id] ?? '']];
    const isSofter = order.indexOf(rule.severity) > order.indexOf(severity);
    return isSofter ? [[id, severity, rule.severity, reasons[id] ?? '']] : [];
  });
  const told = proposed.filter(({ id }) => rules.some((each) => each.id === id && each.severity !== 'hint'));
  return [
    '## Rules that are softer than proposed',
    `${told.length} of the ${proposed.length} rules of the catalogue are at info or above. ${soft}`,
    rows.length === 0
      ? 'None is softer than the catalogue proposes it; single cases of a rule may be, as its page says.'
      : table(['Rule', 'Proposed', 'Here', 'Why'], rows),
  ];
}
