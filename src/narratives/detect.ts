import type { Document } from '../document/document.ts';
import { kindNamed, kinds } from './kinds.ts';
import type { Narrative, Tell } from './narrative.ts';
import { roleNamedBy } from './outline.ts';
import { plain } from './plain.ts';
import { TextCues } from './text-cues.ts';

/** How the kind was told, surest first. */
export type KindFrom = 'option' | 'front-matter' | 'config' | 'file-name' | 'headings' | 'cues' | 'default';

export interface Detected {
  readonly narrative: Narrative;
  readonly from: KindFrom;
}

/** What is said of a document's kind outside its text. */
export interface Given {
  /** For this run: it overrules the text. */
  readonly kind?: string | undefined;
  /** What the configuration says of files with such a path. The text's own `kind:` overrules it. */
  readonly configured?: string | undefined;
  readonly path?: string | undefined;
}

/** Tells what kind of narrative a document is. In doubt it is plain: silence costs less trust than a wrong reading. */
export function detectKind(document: Document, given: Given): Detected {
  if (!document.frontMatter.narrative) return { narrative: plain, from: 'front-matter' };
  const option = given.kind === undefined ? undefined : kindNamed(given.kind);
  if (option) return { narrative: option, from: 'option' };
  const field = document.frontMatter.kind === undefined ? undefined : kindNamed(document.frontMatter.kind);
  if (field) return { narrative: field, from: 'front-matter' };
  // A kind that exists elsewhere and is not known here is somebody's word that it is none of ours.
  if (document.frontMatter.kind !== undefined) return { narrative: plain, from: 'front-matter' };
  const configured = given.configured === undefined ? undefined : kindNamed(given.configured);
  if (configured) return { narrative: configured, from: 'config' };
  const name = given.path?.split(/[\\/]/).at(-1) ?? '';
  const named = kinds.find(({ fileName }) => fileName?.test(name));
  if (named) return { narrative: named, from: 'file-name' };
  return fromText(document);
}

interface Told {
  readonly narrative: Narrative;
  readonly tell: Tell;
}

function fromText(document: Document): Detected {
  const cues = new TextCues(document);
  const told = kinds.flatMap((narrative): Told[] => {
    const tell = narrative.tells.find((each) => cues.show(each));
    return tell ? [{ narrative, tell }] : [];
  });
  const best = surest(told, document);
  return best ? { narrative: best.narrative, from: best.tell.from } : { narrative: plain, from: 'default' };
}

/** Of two kinds that the text could be, the one that has more of its sections under headings: by two, or it is neither. */
function surest(told: readonly Told[], document: Document): Told | undefined {
  const [only, second] = told;
  // A press release and a prompt stand in no other kind, whatever sections follow.
  if (!second || only?.narrative.id === 'prfaq' || only?.narrative.id === 'writing-assessment') return only;
  const scored = told
    .map((each) => ({ each, score: rolesIn(document, each.narrative) }))
    .sort((a, b) => b.score - a.score);
  const [first, next] = scored;
  return first && next && first.score >= next.score + 2 ? first.each : undefined;
}

function rolesIn({ sections }: Document, narrative: Narrative): number {
  return new Set(sections.flatMap(({ heading }) => (heading && roleNamedBy(heading.block, narrative)) || []))
    .size;
}
