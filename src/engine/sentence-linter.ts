import type { Block } from '../document/block.ts';
import { isForeign } from '../document/language.ts';
import { readEvidence } from '../evidence/evidence.ts';
import { type Surroundings, sameSurroundings } from '../evidence/surroundings.ts';
import type { KindId } from '../narratives/narrative.ts';
import type { OutlinedSection } from '../narratives/outline.ts';
import { isPromptCopied } from '../narratives/prompt.ts';
import { AlongSections } from './along-sections.ts';
import type { Finding } from './finding.ts';
import { lineEndOf } from './places.ts';
import type { Context, DocumentUnit } from './rule.ts';
import { type Active, findingOf, type Seen } from './seen.ts';
import { outsideOf, surroundingsIn } from './surroundings.ts';

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

const answersPrompts: ReadonlySet<KindId> = new Set(['writing-assessment', 'star-story', 'case-study']);

const sameContext = (a: Context, b: Context): boolean =>
  a.role === b.role &&
  a.part === b.part &&
  a.kind === b.kind &&
  a.stage === b.stage &&
  sameSurroundings(a.around, b.around);

/** In how many contexts a block’s findings are kept: while a footnote is typed, its block changes with each letter. */
const mostContexts = 4;

/**
 * Shows sentences to the rules that ask of them. What was seen in a block is kept as long as block and context are the
 * same, and so with a section and its findings. Which rules are asked follows from the kind of the document.
 */
export class SentenceLinter {
  readonly #blocks = new WeakMap<Block, readonly JudgedBlock[]>();
  readonly #along = new AlongSections<SeenAt, Finding>({
    find: (each, unit) => this.#judgeSection(each, unit),
    place: (seen, { blocks }, { document }) => {
      const lineEnd = lineEndOf(document);
      return seen.flatMap(({ at, seen: inBlock }) =>
        inBlock.map((one) => findingOf(one, blocks[at]?.start ?? 0, lineEnd)),
      );
    },
    outside: outsideOf,
  });
  #active: readonly Active[] = [];

  lint(unit: DocumentUnit, active: readonly Active[]): Finding[] {
    if (!active.some(({ rule }) => rule.on.scope === 'sentence')) return [];
    this.#active = active;
    return [...this.#along.read(unit)];
  }

  /** What is seen in the blocks of a section, those left out in which nothing is. */
  #judgeSection(
    { section, part, role }: OutlinedSection,
    { document, outline }: DocumentUnit,
  ): readonly SeenAt[] {
    const context = { kind: outline.narrative.id, part, role, stage: document.frontMatter.status };
    const surroundings = surroundingsIn(section, document);
    const seen: SeenAt[] = [];
    section.blocks.forEach(({ block }, at) => {
      const around = surroundings[at] as Surroundings;
      const inBlock = this.#judgeBlock(block, { ...context, around });
      if (inBlock.length > 0) seen.push({ at, seen: inBlock });
    });
    return seen;
  }

  #judgeBlock(block: Block, context: Context): readonly Seen[] {
    if (block.kind !== 'paragraph' || block.sentences.length === 0) return [];
    if (block.containers.includes('quote') || isForeign(block)) return [];
    if (answersPrompts.has(context.kind) && isPromptCopied(block)) return [];
    const known = this.#blocks.get(block) ?? [];
    const judged = known.find((each) => sameContext(each.context, context));
    if (judged) return judged.seen;
    const seen = judgeBlock(block, context, this.#active);
    this.#blocks.set(block, [{ context, seen }, ...known.slice(0, mostContexts - 1)]);
    return seen;
  }
}

/** Kinds that tell of what was done. */
const stories: ReadonlySet<KindId> = new Set<KindId>(['writing-assessment', 'star-story']);

function judgeBlock(block: Block, context: Context, active: readonly Active[]): Seen[] {
  const evidence = readEvidence(block, context.around);
  return block.sentences.flatMap((sentence, at) => {
    const unit = {
      block,
      sentence,
      context,
      evidence: evidence[at] as (typeof evidence)[number],
      genre: stories.has(context.kind) ? ('story' as const) : ('proposal' as const),
    };
    return active.flatMap((each) => {
      const { on } = each.rule;
      if (on.scope !== 'sentence') return [];
      return Array.from(on.check(unit, each.options), (problem) => ({ active: each, problem }));
    });
  });
}
