import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { isForeign, isForeignDocument } from '../document/language.ts';
import type { Section, SectionContent } from '../document/sections.ts';
import { shift } from '../document/span.ts';
import { readEvidence } from '../evidence/evidence.ts';
import { type Surroundings, sameSurroundings } from '../evidence/surroundings.ts';
import type { KindId } from '../narratives/narrative.ts';
import type { OutlinedSection } from '../narratives/outline.ts';
import { type Config, settingOf } from './config.ts';
import type { Finding, Fix, Severity } from './finding.ts';
import { optionValues } from './options.ts';
import { lineEndOf } from './places.ts';
import type { Context, DocumentUnit, Problem, Rule } from './rule.ts';
import { readSurroundings } from './surroundings.ts';

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
interface JudgedBlock {
  readonly context: Context;
  readonly seen: readonly Seen[];
}

/** What was seen in a block, by the block’s index in its section. */
interface SeenAt {
  readonly at: number;
  readonly seen: readonly Seen[];
}

/** The same of a section; its blocks’ surroundings follow from the section. */
interface JudgedSection {
  readonly context: Omit<Context, 'around'>;
  readonly seen: readonly SeenAt[];
}

const sameContext = (a: JudgedSection['context'], b: JudgedSection['context']): boolean =>
  a.role === b.role && a.part === b.part && a.kind === b.kind && a.stage === b.stage;

/** In how many contexts a block’s findings are kept: while a footnote is typed, its block changes with each letter. */
const mostContexts = 4;

/** Runs rules over documents. What it found in a block is kept as long as the block and its context are the same. */
export class Linter {
  readonly #active: readonly Active[];
  readonly #blocks = new WeakMap<Block, readonly JudgedBlock[]>();
  readonly #sections = new WeakMap<SectionContent, JudgedSection>();

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
    const foreign = isForeignDocument(document);
    const active = this.#active.filter(
      ({ rule }) => isAsked(rule, outline.narrative.id) && (rule.anyLanguage || !foreign),
    );
    if (active.length === 0) return [];
    const findings: Finding[] = [];
    const surroundingsOf = readSurroundings(document);
    for (const each of outline.sections) {
      const { blocks } = each.section;
      for (const { at, seen } of this.#judgeSection(each, unit, surroundingsOf, active)) {
        const start = blocks[at]?.start ?? 0;
        for (const one of seen) findings.push(findingOf(one, start, document));
      }
    }
    for (const each of active) {
      const { on } = each.rule;
      if (on.scope !== 'document') continue;
      for (const problem of on.check(unit, each.options))
        findings.push(findingOf({ active: each, problem }, 0, document));
    }
    return staged(findings, document.frontMatter.status).sort(byPlace);
  }

  /** What is seen in the blocks of a section, those left out in which nothing is. */
  #judgeSection(
    { section, part, role }: OutlinedSection,
    { document, outline }: DocumentUnit,
    surroundingsOf: (section: Section) => Surroundings[],
    active: readonly Active[],
  ): readonly SeenAt[] {
    const context = { kind: outline.narrative.id, part, role, stage: document.frontMatter.status };
    const known = this.#sections.get(section.content);
    if (known && sameContext(known.context, context)) return known.seen;
    const surroundings = surroundingsOf(section);
    const seen: SeenAt[] = [];
    section.blocks.forEach(({ block }, at) => {
      const around = surroundings[at] as Surroundings;
      const inBlock = this.#judgeBlock(block, { ...context, around }, active);
      if (inBlock.length > 0) seen.push({ at, seen: inBlock });
    });
    // What it refers to stands elsewhere and can change alone.
    const closed = surroundings.every(({ references }) => references.length === 0);
    if (closed) this.#sections.set(section.content, { context, seen });
    return seen;
  }

  #judgeBlock(block: Block, context: Context, active: readonly Active[]): readonly Seen[] {
    if (block.kind !== 'paragraph' || block.sentences.length === 0) return [];
    if (block.containers.includes('quote') || isForeign(block)) return [];
    const known = this.#blocks.get(block) ?? [];
    const judged = known.find(
      (each) => sameContext(each.context, context) && sameSurroundings(each.context.around, context.around),
    );
    if (judged) return judged.seen;
    const seen = judgeBlock(block, context, active);
    this.#blocks.set(block, [{ context, seen }, ...known.slice(0, mostContexts - 1)]);
    return seen;
  }
}

function judgeBlock(block: Block, context: Context, active: readonly Active[]): Seen[] {
  const evidence = readEvidence(block, context.around);
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
