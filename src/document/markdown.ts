import type { Nodes, Root } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from './span.ts';

/**
 * CommonMark and the parts of GFM that narratives use. The whole of remark-gfm costs two to four times more,
 * and its bare-url literals are not needed: urls are masked in the text.
 */
const syntax = [
  gfmTable(),
  gfmFootnote(),
  gfmTaskListItem(),
  gfmStrikethrough({ singleTilde: false }),
] as const;

/**
 * After a list item that is empty, `[ ]` at the margin is read as a box of that item, though its paragraph stands
 * outside of it. There it is text; the package's own handler would mark the parent, whatever it is.
 */
const boxesOfItemsOnly: Extension = {
  exit: {
    taskListCheckValueChecked: (token) => void token,
    taskListCheckValueUnchecked: (token) => void token,
    taskListCheck(this: CompileContext, token: Token) {
      const parent = this.stack.at(-2);
      const source = this.sliceSerialize(token);
      if (parent?.type === 'listItem') {
        parent.checked = /x/i.test(source);
        return;
      }
      this.enter({ type: 'text', value: source }, token);
      this.exit(token);
    },
  },
};

const trees = [
  gfmTableFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
  boxesOfItemsOnly,
  gfmStrikethroughFromMarkdown(),
];

const parserOf = (extensions: readonly ReturnType<typeof frontmatter>[]) =>
  unified()
    .use(remarkParse)
    .data('micromarkExtensions', [...syntax, ...extensions])
    .data('fromMarkdownExtensions', [frontmatterFromMarkdown(['yaml']), ...trees])
    .freeze();

const wholeParser = parserOf([frontmatter(['yaml'])]);
const partParser = parserOf([]);

const opensFrontMatter = /^\uFEFF?---[ \t]*[\r\n]/;
const closesFrontMatter = /[\r\n]---[ \t]*(?:[\r\n]|$)/;

/**
 * The syntax tree of a markdown text; positions are offsets into it. Never throws: all text is markdown.
 * Front matter is looked for only where it is: micromark, when it finds no end, reads no list and no quotation
 * in the rest of the text.
 */
export function parseMarkdown(text: string): Root {
  const front = opensFrontMatter.test(text) && closesFrontMatter.test(text.slice(3));
  return (front ? wholeParser : partParser).parse(text);
}

/** The syntax tree of a text that stands further down in a document, where there is no front matter. */
export function parsePart(text: string): Root {
  return partParser.parse(text);
}

/** A node and everything in it, in order. The stack is its own: text can nest deeper than calls can. */
export function* nodesIn(root: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] as Nodes);
  }
}

/** The place of a node that came from a text. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
