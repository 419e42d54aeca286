import type { Block } from '../../document/block.ts';
import { textAt } from '../../document/plain-text.ts';
import { PhraseSet } from '../phrases.ts';
import { guards, type MetricRole, metricRoles } from '../words/metric-roles.ts';
import { readMovements } from './movement.ts';
import { stemOf } from './topic.ts';

/** The measures of success that a section names. */
export interface MetricSet {
  /** As written, each once. */
  readonly names: readonly string[];
  readonly roles: ReadonlySet<MetricRole>;
  /** Something is named that must not get worse. */
  readonly guarded: boolean;
  /** A number moves whose name no list knows: it may be the one that is missing. */
  readonly unknown: boolean;
}

const plural = (name: string): string => (/(?:rate|time|margin|user|score)$/i.test(name) ? `${name}s` : name);
const known = new PhraseSet(
  metricRoles.flatMap(([name, role]) =>
    plural(name) === name ? [[name, role] as const] : [[name, role] as const, [plural(name), role] as const],
  ),
);
const guarding = new PhraseSet(guards.map((phrase) => [phrase, phrase] as const));
const marked = /\((?:controllable )?(input|output)\)/i;

/** The measures that the blocks of a section name; a table as well as text. */
export function readMetricSet(blocks: readonly Block[]): MetricSet {
  const names = new Map<string, string>();
  const roles = new Set<MetricRole>();
  let guarded = false;
  let unknown = false;
  for (const block of blocks) {
    if (marked.exec(block.prose)?.[1]?.toLowerCase() === 'input') roles.add('input');
    for (const sentence of block.sentences) {
      const matches = known.matches(block.prose, sentence);
      for (const { span, value } of matches) {
        const name = textAt(block, span);
        names.set(name.toLowerCase(), name);
        roles.add(value);
      }
      guarded ||= guarding.first(block.prose, sentence) !== undefined;
      const stems = new Set(
        matches.flatMap(({ span }) => textAt(block, span).toLowerCase().split(/[\s-]/).map(stemOf)),
      );
      unknown ||= readMovements(block, sentence).some(
        ({ topic }) => ![...topic].some((word) => stems.has(word)),
      );
    }
    unknown ||= block.kind === 'table';
  }
  return { names: [...names.values()], roles, guarded, unknown };
}
