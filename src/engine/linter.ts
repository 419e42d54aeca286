import type { Block, PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perBlock } from '../document/per-block.ts';
import { shift } from '../document/span.ts';
import { type Following, readEvidence } from '../evidence/evidence.ts';
import type { KindId } from '../narratives/narrative.ts';
import type { Outline, OutlinedSection } from '../narratives/outline.ts';
import { type Config, settingOf } from './config.ts';
import type { Finding, Fix, Severity } from './finding.ts';
import { optionValues } from './options.ts';
import { lineEndOf } from './places.ts';
import type { Context, DocumentUnit, Problem, Rule } from './rule.ts';

/** A rule as the config wants it. */
interface Active {
  readonly rule: Rule;
  readonly severity?: Severity;
  readonly options: Readonly<Record<string, number>>;
}

/** A problem and the rule that saw it. */
interface Seen {
  readonly active: Active;
  readonly problem: Problem;
}

/** In doubt a document is plain, and only what is sure to be meant for a narrative is said of it. */
function isAsked({ kinds }: Rule, kind: KindId): boolean {
  return kinds ? kinds.includes(kind) : kind !== 'plain';
}

/** What was seen in a block, and the context that it was judged in. */
interface Judged {
  readonly context: Context;
  readonly seen: readonly Seen[];
}

const sameContext = (a: Context, b: Context): boolean =>
  a.role === b.role && a.part === b.part && a.following === b.following && a.kind === b.kind;

/** Runs rules over documents. What it found in a block is kept as long as the block and its context are the same. */
export class Linter {
  readonly #active: readonly Active[];
  readonly #judged = new WeakMap<Block, Judged[]>();

  constructor(rules: readonly Rule[], config: Config = {}) {
    this.#active = rules.flatMap((rule) => {
      const { severity, options } = settingOf(config, rule.id);
      if (severity === 'off') return [];
      return [{ rule, options: optionValues(rule.options, options), ...(severity && { severity }) }];
    });
  }

  /** The findings of a document, by place; at the same place in the order of the rules. */
  lint(unit: DocumentUnit): Finding[] {
    const { document, outline } = unit;
    const active = this.#active.filter(({ rule }) => isAsked(rule, outline.narrative.id));
    if (active.length === 0) return [];
    const findings: Finding[] = [];
    for (const [placed, context] of placedWithContext(outline)) {
      for (const seen of this.#judge(placed.block, context, active))
        findings.push(findingOf(seen, placed.start, document));
    }
    for (const each of active) {
      const { on } = each.rule;
      if (on.scope !== 'document') continue;
      for (const problem of on.check(unit, each.options))
        findings.push(findingOf({ active: each, problem }, 0, document));
    }
    return staged(findings, document.frontMatter.status).sort(byPlace);
  }

  #judge(block: Block, context: Context, active: readonly Active[]): readonly Seen[] {
    if (block.kind !== 'paragraph' || block.sentences.length === 0 || block.containers.includes('quote'))
      return [];
    const known = this.#judged.get(block);
    const judged = known?.find((each) => sameContext(each.context, context));
    if (judged) return judged.seen;
    const seen = judgeBlock(block, context, active);
    if (known) known.push({ context, seen });
    else this.#judged.set(block, [{ context, seen }]);
    return seen;
  }
}

function judgeBlock(block: Block, context: Context, active: readonly Active[]): Seen[] {
  const evidence = readEvidence(block, context.following);
  return block.sentences.flatMap((sentence, at) => {
    const unit = {
      block,
      sentence,
      context,
      evidence: evidence[at] as (typeof evidence)[number],
      genre: context.kind === 'writing-assessment' ? ('story' as const) : ('proposal' as const),
    };
    return active.flatMap((each) => {
      const { on } = each.rule;
      if (on.scope !== 'sentence') return [];
      return Array.from(on.check(unit, each.options), (problem) => ({ active: each, problem }));
    });
  });
}

function* placedWithContext({ narrative, sections }: Outline): Generator<[PlacedBlock, Context]> {
  for (const { section, part, role } of sections) {
    for (let at = 0; at < section.blocks.length; at++) {
      const placed = section.blocks[at] as PlacedBlock;
      yield [placed, { kind: narrative.id, part, role, following: followingOf(section.blocks, at) }];
    }
  }
}

const opensList = perBlock(({ prose }) => prose.trimEnd().endsWith(':'));

/** Whether a list, table or other enumeration comes after the block, and whether numbers stand in it. */
function followingOf(blocks: OutlinedSection['section']['blocks'], at: number): Following {
  const placed = blocks[at];
  if (!placed || !opensList(placed.block)) return 'nothing';
  const here = blocks[at]?.block.containers.length ?? 0;
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(
    ({ block }) => block.kind !== 'table' && block.kind !== 'code' && block.containers.length <= here,
  );
  const listed = end < 0 ? rest : rest.slice(0, end);
  if (listed.length === 0) return 'nothing';
  return listed.some(({ block }) => /\d/.test(block.source)) ? 'numbers' : 'words';
}

function findingOf(
  { active: { rule, severity }, problem }: Seen,
  start: number,
  document: Document,
): Finding {
  const { code, level, message, span, related } = problem;
  return {
    rule: rule.id,
    ...(code !== undefined && { code }),
    severity: severity ?? level ?? rule.severity,
    message,
    span: shift(span, start),
    ...(related && { related: related.map((each) => ({ ...each, span: shift(each.span, start) })) }),
    url: `docs/rules/${rule.id}.md`,
    fixes: (problem.fixes ?? []).map((fix) => placedFix(fix, start, document)),
  };
}

function placedFix({ title, safety, edits }: Fix, by: number, document: Document): Fix {
  return {
    title,
    safety,
    edits: edits.map(({ start, end, text }) => ({
      start: start + by,
      end: end + by,
      text: text.includes('\n') ? text.replaceAll('\n', lineEndOf(document)) : text,
    })),
  };
}

/** An outline is asked for its sections only, and softly. */
function staged(findings: Finding[], stage: Document['frontMatter']['status']): Finding[] {
  if (stage !== 'outline') return findings;
  return findings
    .filter(({ rule }) => rule === 'section-missing')
    .map((finding) => ({ ...finding, severity: 'hint' as const }));
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
