import type { Block, PlacedBlock } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { sentenceWords } from '../document/measure.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import type { Section } from '../document/sections.ts';
import { blocksWhere } from '../document/tally.ts';
import { itemsOf, type Option, optionsListed } from '../facts/option-lists.ts';
import {
  givesCause,
  givesReason,
  isChosen,
  mentions,
  saysItLost,
  tellingWords,
} from '../facts/option-signs.ts';
import { optionsHeading } from './common-signs.ts';
import { normalizedHeading } from './heading-key.ts';
import type { Outline } from './outline.ts';

/** Options that are listed together. */
export interface OptionGroup {
  /** The heading or the line that introduces them. */
  readonly heading: PlacedBlock | undefined;
  readonly options: readonly Option[];
  /** What stands with them, themselves aside. */
  readonly around: readonly PlacedBlock[];
}

const headsOptions = perBlock((block) =>
  /^(?:the |our |other )?(?:options?|alternatives?|approaches)(?: (?:we |i )?(?:considered|weighed|evaluated|and (?:analysis|alternatives)))?(?:$|\s*[:(—–])|^(?:what (?:we|i) (?:considered|looked at|weighed))$/.test(
    normalizedHeading(plainText(block)),
  ),
);

/** Under headings in other words too: “Other courses”, “Plans we turned down”. */
const heads = (block: Block): boolean => headsOptions(block) || headsOthers(block);

const headsOthers = perBlock((block) => optionsHeading.test(normalizedHeading(plainText(block))));

/** What was chosen does not stand among the others. */
const headsLost = perBlock((block) =>
  /\b(?:other|else|rejected|refused|passed (?:over|on)|set aside|turned down|dropped|decided against|not (?:taken|chosen|pursued))\b/.test(
    normalizedHeading(plainText(block)),
  ),
);

/** That it lost, and no word of why: “Rejected.” */
export const onlyVerdict =
  /^\W*(?:(?:was |we )?(?:declined|discarded|dismissed|dropped|excluded|lost|not (?:chosen|considered further|pursued|recommended|selected|taken further)|out|passed over|rejected|ruled (?:it )?out|set aside|turned (?:it )?down)|it lost|no)\W*$/i;

const isOnlyVerdict = ({ name, blocks }: Option): boolean => {
  if (blocks.length !== 1) return false;
  const text = plainText((blocks[0] as PlacedBlock).block);
  return text.startsWith(name) && onlyVerdict.test(text.slice(name.length));
};

const introduces = perBlock((block) =>
  /\b(?:options|alternatives|choices|ways (?:forward|to)|(?:i|we) (?:could|considered|weighed))\b[^.]{0,80}:$|^(?:the |our )?(?:options|alternatives|choices)(?: (?:we )?considered)?[.:]?$/i.test(
    plainText(block).slice(-200),
  ),
);

/** The lists of options of a document, where each is to have its reason. */
export function readOptionGroups(document: Document, { sections }: Outline): OptionGroup[] {
  const groups: OptionGroup[] = [];
  sections.forEach(({ section, part }, at) => {
    if (part === 'appendix') return;
    const { heading } = section;
    if (heading && heads(heading.block)) {
      const below = belowOf(sections, at);
      const options = optionsListed(document, section, below);
      const all = [section, ...below].flatMap((each) => each.blocks);
      if (options.length >= 2) groups.push({ heading, options, around: without(all, options) });
      return;
    }
    const intro = section.blocks.findIndex(
      ({ block }) => /^(?:paragraph|label)$/.test(block.kind) && introduces(block),
    );
    const options = intro < 0 ? [] : listAfter(document, section, intro);
    if (options.length < 2 || options[0]?.placed !== section.blocks[intro + 1]) return;
    groups.push({ heading: section.blocks[intro], options, around: without(section.blocks, options) });
  });
  return groups;
}

const listAfter = (document: Document, { blocks }: Section, intro: number): readonly Option[] =>
  blocks[intro + 1]?.block.containers[0] === 'list' ? itemsOf(document, blocks.slice(intro + 1)) : [];

function belowOf(sections: Outline['sections'], at: number): readonly Section[] {
  const level = sections[at]?.section.level ?? 0;
  const rest = sections.slice(at + 1);
  const end = rest.findIndex(({ section }) => section.level <= level);
  return (end < 0 ? rest : rest.slice(0, end)).map(({ section }) => section);
}

const without = (all: readonly PlacedBlock[], options: readonly Option[]): PlacedBlock[] => {
  const own = new Set(options.flatMap(({ blocks }) => blocks));
  return all.filter((placed) => !own.has(placed));
};

const forAll = perBlock((block) =>
  /\b(?:all|both|each|every|neither|none|the (?:first|other|others|rest|remaining)|we ruled out|i ruled out)\b/i.test(
    plainText(block),
  ),
);

/** Paragraphs that say of something that it lost: few, and kept as a draft changes. */
const tellingOfLosers = blocksWhere((block) => block.kind === 'paragraph' && saysItLost(block));

interface Whole {
  readonly document: Document;
  readonly outline: Outline;
}

/** The options that are neither chosen nor given a reason why they lost, here or where else they are named. */
export function unexplained(group: OptionGroup, { document, outline }: Whole): readonly Option[] {
  const { options, around } = group;
  // A table beside the list compares them.
  if (around.some(({ block }) => block.kind === 'table' || (forAll(block) && saysItLost(block)))) return [];
  const told = options.map(
    (each) => !isOnlyVerdict(each) && each.blocks.some(({ block }) => saysItLost(block)),
  );
  const strict = told.filter((each) => each).length >= 2;
  const open = options.filter(({ blocks }, at) => {
    if (told[at] || blocks.some(({ block }) => isChosen(block) || block.kind === 'table')) return false;
    if (isOnlyVerdict(options[at] as Option)) return true;
    const reasoned = blocks.some(({ block }) => (strict ? givesCause(block) : givesReason(block)));
    return !reasoned && (strict || lengthOf(blocks) < fullOption);
  });
  if (open.length === 0) return open;
  const own = new Set(options.flatMap(({ blocks }) => blocks.map(({ block }) => block)));
  const elsewhere = tellingOfLosers(document).filter(({ block }) => !own.has(block));
  const named = open.filter(({ name }) => {
    const words = tellingWords(name);
    return !elsewhere.some(({ block }) => isAbout(block, words));
  });
  const marked = options.some(({ blocks }) => blocks.some(({ block }) => isChosen(block)));
  return marked || (group.heading && headsLost(group.heading.block)) || named.some(isOnlyVerdict)
    ? named
    : withoutChosen(named, options, decisionTexts({ document, outline }));
}

/** One word of a name of several may stand anywhere: “free” of “Free for everybody”. */
const isAbout = (block: Block, words: readonly string[]): boolean =>
  words.filter((word) => mentions(block, [word])).length >= Math.min(2, Math.max(1, words.length));

/** An option of so many words is argued, if in ways that no word tells. */
const fullOption = 30;

const lengthOf = (blocks: readonly PlacedBlock[]): number =>
  blocks.reduce((sum, { block }) => sum + sentenceWords(block), 0);

const decides =
  /\b(?:we|i|this (?:memo|document|paper)) (?:\w+ )?(?:ask|chose|choose|propose|recommend|will|picked|prefer)/i;

/** What the document says it decides: under such a heading, in the title, or in such words. */
function decisionTexts({ document, outline }: Whole): readonly PlacedBlock[] {
  const headed = outline.sections.flatMap(({ section, role }) =>
    /^(?:decision|recommendation|proposal|priorities|summary)$/.test(role) ? section.blocks : [],
  );
  const rest = document.blocks.filter(
    ({ block }) =>
      block.level === 1 || (block.kind === 'paragraph' && decides.test(plainText(block).slice(0, 4000))),
  );
  return [...headed, ...rest];
}

/** Nothing marks the choice: it is the one that the decision names, or else the only one without a reason. */
function withoutChosen(
  open: readonly Option[],
  all: readonly Option[],
  texts: readonly PlacedBlock[],
): readonly Option[] {
  const isNamed = ({ name }: Option): boolean =>
    texts.some(({ block }) => mentions(block, tellingWords(name)));
  const chosen = open.filter(isNamed);
  // Where nearly all lack their reason, leaving out the chosen one changes nothing.
  if (chosen.length === 1) return open.filter((each) => each !== chosen[0]);
  if (chosen.length > 1) return open.length === all.length ? open : [];
  return open.length === 1 && !all.some((each) => each !== open[0] && isNamed(each)) ? [] : open;
}
