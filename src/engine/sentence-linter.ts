import type { Block } from '../document/block.ts';
import { isForeign } from '../document/language.ts';
import type { Section, SectionContent } from '../document/sections.ts';
import { readEvidence } from '../evidence/evidence.ts';
import { type Surroundings, sameSurroundings } from '../evidence/surroundings.ts';
import type { OutlinedSection } from '../narratives/outline.ts';
import type { Finding } from './finding.ts';
import { lineEndOf } from './places.ts';
import type { Context, DocumentUnit } from './rule.ts';
import { type Active, findingOf, type Seen } from './seen.ts';
import { readSurroundings } from './surroundings.ts';

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

interface PlacedFindings {
  readonly seen: readonly SeenAt[];
  readonly lineEnd: string;
  readonly findings: readonly Finding[];
}

const sameContext = (a: JudgedSection['context'], b: JudgedSection['context']): boolean =>
  a.role === b.role && a.part === b.part && a.kind === b.kind && a.stage === b.stage;

/** In how many contexts a block’s findings are kept: while a footnote is typed, its block changes with each letter. */
const mostContexts = 4;

/**
 * Shows sentences to the rules that ask of them. What was seen in a block is kept as long as block and context are the
 * same, and so with a section and with its findings. Which rules are asked follows from the kind of the document.
 */
export class SentenceLinter {
  readonly #blocks = new WeakMap<Block, readonly JudgedBlock[]>();
  readonly #sections = new WeakMap<SectionContent, JudgedSection>();
  readonly #placed = new WeakMap<Section, PlacedFindings>();

  lint(unit: DocumentUnit, active: readonly Active[]): Finding[] {
    if (!active.some(({ rule }) => rule.on.scope === 'sentence')) return [];
    const { document, outline } = unit;
    const findings: Finding[] = [];
    const surroundingsOf = readSurroundings(document);
    const lineEnd = lineEndOf(document);
    for (const each of outline.sections) {
      const seen = this.#judgeSection(each, unit, surroundingsOf, active);
      if (seen.length === 0) continue;
      for (const finding of this.#place(seen, each.section, lineEnd)) findings.push(finding);
    }
    return findings;
  }

  /** The findings of a section. Above an edit sections are the objects that they were, and so are their findings. */
  #place(seen: readonly SeenAt[], section: Section, lineEnd: string): readonly Finding[] {
    const known = this.#placed.get(section);
    if (known?.seen === seen && known.lineEnd === lineEnd) return known.findings;
    const findings = seen.flatMap(({ at, seen: inBlock }) => {
      const start = section.blocks[at]?.start ?? 0;
      return inBlock.map((one) => findingOf(one, start, lineEnd));
    });
    this.#placed.set(section, { seen, lineEnd, findings });
    return findings;
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
