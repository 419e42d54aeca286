import type { PlacedBlock } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { textAt } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { option } from '../engine/options.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { readBuriedVerbs } from '../evidence/buried-verbs.ts';
import { readClauses } from '../evidence/language/clauses.ts';
import { subjectOf } from '../evidence/language/subject.ts';
import { actsOfOne } from '../evidence/words/acts.ts';

export const weNotI = defineRule({
  id: 'we-not-i',
  summary: 'A story about the writer’s own work says “I” where the writer acted, and names who helped.',
  why: 'The reader judges one person. “We decided” leaves open whether the writer decided, agreed, or was told.',
  group: 'story',
  scope: 'document',
  severity: 'warning',
  kinds: ['star-story', 'writing-assessment'],
  options: { share: option.number(40, 'Up to this percentage of “we” among the deeds, nothing is asked.') },
  examples: [
    {
      kind: 'star-story',
      bad: '«We found» the cause and decided to move the page.',
      good: 'I found the cause and moved the page. Two engineers built it in nine days.',
    },
  ],
  *check({ document, outline }, { share }): Iterable<Problem> {
    const prose = document.blocks.filter(isTold);
    const deeds = prose.map(({ block }) => deedsIn(block));
    const own = deeds.reduce((sum, { singular }) => sum + singular, 0);
    const shared = deeds.reduce((sum, { plural }) => sum + plural.length, 0);
    // Among many of one's own, the decision is still asked for: it is what the reader came for.
    const few = (shared / (own + shared)) * 100 <= share;
    if (shared === 0 || (few && own < 3)) return;
    // Results may credit the team; what is left to name is who acted.
    const results = new Set(
      outline.sections.filter(({ role }) => role === 'result').flatMap(({ section }) => section.blocks),
    );
    for (const [at, placed] of prose.entries()) {
      if (results.has(placed)) continue;
      for (const deed of deeds[at]?.plural ?? []) if (!few || deed.decides) yield problemAt(placed, deed);
    }
  },
});

const isTold = ({ block }: PlacedBlock): boolean =>
  block.kind === 'paragraph' && !block.containers.includes('quote') && block.sentences.length > 0;

/** What somebody did: how often “I”, and where “we”, the first in a sentence alone. */
interface Deeds {
  readonly singular: number;
  readonly plural: readonly Deed[];
}

interface Deed extends Span {
  /** The subject alone: “We”, “Our team”. */
  readonly subject: Span;
  /** Something was chosen, and not only done. */
  readonly decides: boolean;
}

const deedsIn = perBlock((block): Deeds => {
  const plural: Deed[] = [];
  let singular = 0;
  for (const sentence of block.sentences) {
    if (sentence.question) continue;
    const buried = new Set(readBuriedVerbs({ block, sentence }).map(({ first: at }) => at));
    let own = 0;
    let first: Deed | undefined;
    for (const clause of readClauses(block, sentence)) {
      const { verb } = clause;
      if (!/^(?:past|perfect|past-perfect)$/.test(verb.tense)) continue;
      // “made a decision” is an act as “decided” is.
      if (!actsOfOne.has(verb.lemma) && !buried.has(verb.main)) continue;
      const { kind, span } = subjectOf(block, sentence, clause);
      const end = sentence.words[verb.main]?.end ?? sentence.end;
      if (sentence.words[verb.main]?.quoted) continue;
      if (kind === 'i') own++;
      else if (span && isWe(kind, textAt(block, span)))
        first ??= { start: span.start, end, subject: span, decides: choices.has(verb.lemma) };
    }
    singular += own;
    // “I wrote the rule, and we built it”: the writer's part is told.
    const told = block.prose.slice(sentence.start, sentence.end);
    if (first && own === 0 && !/\b(?:and|&) I\b/.test(told)) plural.push(first);
  }
  return { singular, plural };
});

const choices: ReadonlySet<string> = new Set(['choose', 'decide', 'pick', 'reject', 'select']);

const isWe = (kind: string, subject: string): boolean =>
  kind === 'we' ? !/\band\b/i.test(subject) : kind === 'team' && /^(?:our|my|the) team$/i.test(subject);

function problemAt({ block, start }: PlacedBlock, { subject, ...span }: Deed): Problem {
  const quoted = textAt(block, span);
  const place = shift({ start: subject.start, end: subject.end }, start);
  return {
    span: shift({ start: span.start, end: span.end }, start),
    message: `Who did this? “${quoted}” leaves your own part open: say what you did, then who helped.`,
    fixes: [{ title: 'Say “I”', safety: 'suggestion', edits: [{ ...place, text: 'I' }] }],
  };
}
