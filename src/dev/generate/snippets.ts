import { slotPattern } from '../../document/slots.ts';
import { hardQuestions } from '../../facts/words/hard-questions.ts';
import { narrativeOf } from '../../narratives/kinds.ts';
import type { KindId, SectionSpec } from '../../narratives/narrative.ts';
import { type Move, moves } from './moves.ts';

/** How the snippets of a kind's sections begin: in the list, and as they are typed. */
const shelves: readonly { readonly kind: KindId; readonly name: string; readonly prefix: string }[] = [
  { kind: 'prfaq', name: 'PR', prefix: 'pr' },
  { kind: 'six-pager', name: 'Six-pager', prefix: 'six' },
  { kind: 'decision-memo', name: 'Memo', prefix: 'memo' },
  { kind: 'writing-assessment', name: 'Assessment', prefix: 'wa' },
  { kind: 'star-story', name: 'STAR', prefix: 'star' },
  { kind: 'case-study', name: 'Case study', prefix: 'case' },
  { kind: 'causal-page', name: 'Causal page', prefix: 'chain' },
  { kind: 'launch-brief', name: 'Launch', prefix: 'launch' },
  { kind: 'metrics-narrative', name: 'Business review', prefix: 'wbr' },
  { kind: 'tenets', name: 'Tenets', prefix: 'tenets' },
  { kind: 'coe', name: 'COE', prefix: 'coe' },
  { kind: 'plan-90', name: '90 days', prefix: 'plan' },
];

/** Sections that a writer looks for under another word than their role. */
const typed: Readonly<Record<string, string>> = { 'leader-quote': 'company-quote' };

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** The snippets of the extension: each section of each kind, each hard question, each move. */
export function snippets(): string {
  const all = [...sectionMoves(), ...questionMoves(), ...moves];
  const entries = all.map((move) => [move.name, snippetOf(move)] as const);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

function sectionMoves(): readonly Move[] {
  return shelves.flatMap(({ kind, name, prefix }) => {
    const { sections, title } = narrativeOf(kind);
    return sections.map((section) => sectionMove(section, { name, prefix, title }));
  });
}

function sectionMove(
  { role, title, find, stub }: SectionSpec,
  shelf: Record<'name' | 'prefix' | 'title', string>,
): Move {
  return {
    name: `${shelf.name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    prefix: `${shelf.prefix}-${typed[role] ?? role}`,
    description: `${shelf.title}: ${find}`,
    text: `${stub}\n`,
  };
}

/** The questions that could sink a proposal, by topic. */
function questionMoves(): readonly Move[] {
  return hardQuestions.map(({ topic, question, named }) => ({
    name: `FAQ: ${named}`,
    prefix: `faq-${topic}`,
    description: `FAQ: ${question}`,
    text: `### ${question}\n\n[answer]\n`,
  }));
}

const stop = new RegExp(`${slotPattern}|\\{\\{([^}]+)\\}\\}`, 'g');

/** Slots and choices, numbered as they come. A dollar sign of the text stays one. */
function snippetOf({ prefix, description, text }: Move): Snippet {
  let at = 0;
  const body = text.replaceAll('$', '\\$').replace(stop, (found: string, choice: string | undefined) => {
    at += 1;
    return choice === undefined ? `\${${at}:${found}}` : `\${${at}|${choice.replaceAll('|', ',')}|}`;
  });
  return { prefix, description, body: body.split('\n') };
}
