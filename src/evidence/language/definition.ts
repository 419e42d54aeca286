import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import type { Span } from '../../document/span.ts';
import type { Word } from '../../document/words.ts';
import { perSentence } from '../per-sentence.ts';
import { type Clause, mainClause } from './clauses.ts';
import { type Subject, subjectOf } from './subject.ts';
import { readTags, type Tag } from './tags.ts';
import { ING } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';
import { readVerbs } from './verbs.ts';

/** Says what a word stands for. */
export interface Definition {
  /**
   * `is-a`: “a depot is a place that …”; `means`: “X means”, “refers to”, “stands for”; `called`: “we call it”,
   * “we define X as”, “is known as”; `gloss`: “that is,”, “i.e.”; `acronym`: “work in progress (WIP)”.
   */
  readonly kind: 'is-a' | 'means' | 'called' | 'gloss' | 'acronym';
  /** The words that define; of `is-a` and `means`, from the term to the verb. */
  readonly span: Span;
}

/** The definitions of a sentence. What a result means (“this means that”) and what is ours (“our goal is a”) are none. */
export const readDefinitions: (block: Block, sentence: Sentence) => readonly Definition[] = perSentence(
  (block, sentence) => {
    const tags = readTags(block, sentence);
    const clause = mainClause(block, sentence);
    const found: Definition[] = [];
    const main = clause && !sentence.question ? ofClause({ block, sentence, tags, clause }) : undefined;
    if (main) found.push(main);
    for (const verb of readVerbs(block, sentence)) {
      if (verb !== clause?.verb && isCalling(tags, verb))
        found.push({ kind: 'called', span: spanOf(sentence, verb.first, verb.main) });
    }
    found.push(...glosses(block, sentence));
    return found.sort((a, b) => a.span.start - b.span.start);
  },
);

const spanOf = ({ words }: Sentence, first: number, last: number): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
});

interface Given {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly tags: readonly Tag[];
  readonly clause: Clause;
}

function ofClause({ block, sentence, tags, clause }: Given): Definition | undefined {
  const { verb } = clause;
  if (isCalling(tags, verb)) return { kind: 'called', span: spanOf(sentence, verb.first, verb.main) };
  const subject = subjectOf(block, sentence, clause);
  if (subject.head < 0 || verb.negated || verb.kind !== 'finite') return undefined;
  const first = sentence.words.findIndex(({ start }) => start >= (subject.span?.start ?? 0));
  const span = spanOf(sentence, first, verb.main);
  if (isMeaning(tags, verb, subject)) return { kind: 'means', span };
  return isA({ block, sentence, tags, clause }, first, subject) ? { kind: 'is-a', span } : undefined;
}

/** “we call it X”, “we define churn as”, “is defined as”, “is known as”, “is called X”. */
function isCalling(tags: readonly Tag[], verb: VerbGroup): boolean {
  const { lemma, main, passive, tense } = verb;
  const next = tags[main + 1];
  if (passive) {
    if (/^(?:past|past-perfect)$/.test(tense) || verb.modal || verb.negated) return false;
    if (tags[main - 1]?.kind === 'adverb' && lemma === 'define') return false;
    if (/^(?:define|know)$/.test(lemma)) return next?.lower === 'as' && next.mark === '';
    return (
      /^(?:call|name|term|dub)$/.test(lemma) &&
      next !== undefined &&
      /^(?:open|name|determiner)$/.test(next.kind) &&
      next.mark !== 'comma' &&
      next.mark !== 'stop'
    );
  }
  const speaker = tags[verb.first - 1];
  const we =
    /^(?:we|i)$/.test(speaker?.lower ?? '') ||
    /^(?:we|i)$/.test(tags[verb.first]?.clitic ? (tags[verb.first]?.lower ?? '') : '');
  if (!we) return false;
  const ahead = tags.slice(main + 1, main + 9);
  if (lemma === 'define') return ahead.some(({ lower }) => lower === 'as');
  if (lemma === 'refer') return next?.lower === 'to' && ahead.some(({ lower }) => lower === 'as');
  if (lemma === 'mean') return tags.slice(0, verb.first).some(({ lower }) => lower === 'by');
  return lemma === 'call' && isNaming(ahead);
}

/** “we call this churn”, “we call them «floats»”; not “we call the seller”. */
function isNaming([first, second]: readonly Tag[]): boolean {
  if (!first || first.mark === 'stop') return false;
  if (first.mark === 'quote') return true;
  return (
    /^(?:it|this|that|them|these|those)$/.test(first.lower) &&
    second !== undefined &&
    second.mark !== 'comma' &&
    second.mark !== 'stop' &&
    /^(?:open|name|determiner)$/.test(second.kind) &&
    !/ly$/.test(second.lower)
  );
}

function isMeaning(
  tags: readonly Tag[],
  { lemma, main, tense, first }: VerbGroup,
  subject: Subject,
): boolean {
  if (tense !== 'present' || (subject.kind !== 'thing' && subject.kind !== 'name')) return false;
  const next = tags[main + 1];
  if (lemma === 'refer') return next?.lower === 'to';
  if (lemma === 'stand') return next?.lower === 'for' && main - first === 0;
  if (lemma === 'denote') return true;
  // “losing it means leaving”, “which means that”: consequences.
  const head = tags[subject.head] as Tag;
  return (
    lemma === 'mean' &&
    next !== undefined &&
    next.lower !== 'that' &&
    !(head.forms & ING) &&
    !/^(?:subject|pronoun|stop)$/.test(next.kind) &&
    isTerm(tags, subject)
  );
}

/** Quoted, or one bare noun: something that is spoken of. */
function isTerm(tags: readonly Tag[], { head }: Subject): boolean {
  const tag = tags[head] as Tag;
  const bare = head === 0 && tag.kind === 'open' && !/(?:er|more|less)$/.test(tag.lower);
  return tag.mark === 'quote' || bare || (head === 1 && /^(?:a|an)$/.test(tags[0]?.lower ?? ''));
}

const relative = /^(?:that|which|who|where|whose)$/;
const own =
  /^(?:goal|aim|risk|problem|reason|question|result|benefit|advantage|disadvantage|challenge|way|option|alternative|example|solution|one|number|lot|bit|thing|drawback|exception|concern|key|part|step|sign)$/;

/** “A depot is a place that …”, “Floats are bicycles which …”: an indefinite term and a kind with what tells it apart. */
function isA({ sentence, tags, clause }: Given, first: number, subject: Subject): boolean {
  const { verb } = clause;
  if (verb.lemma !== 'be' || verb.tense !== 'present' || tags[verb.first]?.clitic || first > 2) return false;
  const start = tags[first] as Tag;
  const term = tags[subject.head] as Tag;
  const quoted = sentence.words[subject.head]?.quoted === true;
  const indefinite =
    /^(?:a|an)$/.test(start.lower) ||
    quoted ||
    term.kind === 'name' ||
    (first === subject.head && /^(?:open)$/.test(start.kind));
  if (
    !indefinite ||
    /^(?:pronoun|subject|wh|number)$/.test(term.kind) ||
    own.test(term.lower) ||
    subject.head - first > 4 ||
    verb.first !== subject.head + 1
  )
    return false;
  const after = tags.slice(verb.main + 1, verb.main + 12);
  const [article, ...rest] = after;
  const plural = term.lower.endsWith('s') && article?.kind === 'open';
  if (!article || !(plural || /^(?:a|an|any|the)$/.test(article.lower)) || own.test(rest[0]?.lower ?? ''))
    return false;
  // A definition needs the mark of difference soon: “a place that”, “a place where”, “a tool for”.
  const differs = after.findIndex(({ lower, mark }, at) => at > 0 && relative.test(lower) && mark === '');
  const open = /^(?:a|an)$/.test(start.lower) || quoted;
  return differs > 0 || (open && after.some(({ lower }) => /^(?:for|of|used)$/.test(lower)));
}

/** “, that is,”, “i.e.”, “in other words”, and the capitals in brackets behind what they stand for. */
function glosses(block: Block, sentence: Sentence): Definition[] {
  const { words } = sentence;
  const found: Definition[] = [];
  for (let at = 0; at < words.length; at++) {
    const { lower, text, start, end } = words[at] as Word;
    const next = words[at + 1];
    const glued = next?.joined === true && next.lower === 'e' && block.prose.charAt(end) === '.';
    if (lower === 'i' && glued) found.push({ kind: 'gloss', span: { start, end: next.end } });
    if (lower === 'that' && next?.lower === 'is' && isSetOff(block.prose, start, next.end)) {
      found.push({ kind: 'gloss', span: { start, end: next.end } });
    }
    const acronym =
      block.prose.charAt(start - 1) === '(' &&
      block.prose.charAt(end) === ')' &&
      /^\p{Lu}{2,6}s?$/u.test(text);
    if (
      acronym &&
      spells(
        words.slice(Math.max(0, at - 8), at).map((each) => each.lower),
        text,
      )
    ) {
      found.push({ kind: 'acronym', span: { start, end } });
    }
  }
  return found;
}

const isSetOff = (prose: string, start: number, end: number): boolean =>
  /^[,:]/.test(prose.slice(end, end + 1)) && /[,;(—–]\s*$/.test(prose.slice(Math.max(0, start - 4), start));

/** Whether the initials of the last words, small words left out or not, are the letters. */
function spells(before: readonly string[], text: string): boolean {
  const letters = text.replace(/s$/, '').toLowerCase();
  const all = before.map((word) => word.charAt(0));
  const main = before
    .filter((word) => !/^(?:of|the|and|for|to|in|on|a|an)$/.test(word))
    .map((word) => word.charAt(0));
  return [all, main].some((initials) => initials.slice(-letters.length).join('') === letters);
}
