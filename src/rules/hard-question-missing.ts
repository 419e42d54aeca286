import { endOfBlock } from '../document/block.ts';
import { shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { option } from '../engine/options.ts';
import { asParagraph, endOfText } from '../engine/places.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { isSectionAsked } from '../engine/written.ts';
import { topicsAsked, topicsTold } from '../facts/topics.ts';
import { coreTopics, type HardQuestion, hardQuestions, notInternal } from '../facts/words/hard-questions.ts';
import type { Topic } from '../facts/words/hard-topics.ts';
import { type Asked, isInFaq, readAsked } from '../narratives/asked.ts';
import { titleOf } from '../narratives/signs.ts';

/** The example is the FAQ alone. */
const faqAlone =
  '---\nkind: prfaq\nomit:\n  - headline\n  - subheading\n  - summary\n  - problem\n  - solution\n  - leader-quote\n  - customer-quote\n  - getting-started\n  - external-faq\n---\n\n';

export const hardQuestionMissing = defineRule({
  id: 'hard-question-missing',
  group: 'faq',
  summary:
    'The FAQ asks what could sink the idea: how it fails, the money, the evidence, the competition, the law, why now, why us.',
  why: 'The reader asks these first in any case. An FAQ without them shows that the writer did not want to.',
  scope: 'document',
  severity: 'warning',
  kinds: ['prfaq'],
  options: {
    least: option.number(6, 'How many of the ten hard topics an FAQ has to touch before the rest is a hint.'),
  },
  examples: [
    {
      bad: `${faqAlone}## «Internal FAQ»\n\n### What does it cost to build, and what do we earn on a parcel?\n\n$3.1M and $0.40.\n\n### How many tenants miss a parcel, and how do we know?\n\n410 of 1,000 did in March.\n\n### Who else does this, and why us?\n\nDoorBox. We hold the keys of 900 halls.\n\n### Why now, and what does the law say?\n\nThe Act of 2026 lets landlords consent by mail.\n\n### On whom do we depend?\n\nOn two suppliers.`,
      good: `${faqAlone}## Internal FAQ\n\n### What are the three likeliest reasons that this fails?\n\nLandlords refuse: 5 of 12 did in March.\n\n### What does it cost to build, and what do we earn on a parcel?\n\n$3.1M and $0.40.\n\n### How many tenants miss a parcel, and how do we know?\n\n410 of 1,000 did in March.\n\n### Who else does this, and why us?\n\nDoorBox. We hold the keys of 900 halls.\n\n### Why now, and what does the law say?\n\nThe Act of 2026 lets landlords consent by mail.\n\n### On whom do we depend?\n\nOn two suppliers.`,
    },
  ],
  *check(unit, { least }): Iterable<Problem> {
    const asked = readAsked(unit.outline);
    const place = placeFor(unit, asked);
    if (!place || isStub(asked)) return;
    const covered = coveredIn(asked);
    const internal = unit.document.frontMatter.customer === 'internal';
    const wanted = hardQuestions.filter(({ topic }) => !(internal && notInternal.has(topic)));
    const missing = wanted.filter(({ topic }) => !covered.has(topic));
    if (missing.length === 0) return;
    const gap = coreTopics.find(
      (core) =>
        core.some((topic) => wanted.some((each) => each.topic === topic)) &&
        !core.some((topic) => covered.has(topic)),
    );
    const few = gap !== undefined || wanted.length - missing.length < least - (internal ? 2 : 0);
    const grave = few && !isSearching(asked, withEvidence(covered, unit));
    const first = missing.find(({ topic }) => gap?.includes(topic)) ?? (missing[0] as HardQuestion);
    yield {
      span: place.span,
      ...(!grave && { level: 'hint' as const }),
      message: messageFor(first, missing),
      fixes: fixesFor({ first, missing }, place, unit),
    };
  },
});

/** An FAQ that was just begun: nothing answers in it but places to be filled. */
function isStub(asked: readonly Asked[]): boolean {
  const isOpen = ({ block }: Asked['at']): boolean => block.slots.length > 0;
  return (
    asked.length > 0 &&
    asked.every(({ at, answer }) => isOpen(at) || (answer.length > 0 && answer.every(isOpen)))
  );
}

/** What the release says was asked, tried or counted is evidence, though the FAQ does not repeat it. */
function withEvidence(covered: ReadonlySet<Topic>, { outline }: DocumentUnit): ReadonlySet<Topic> {
  const told = outline.blocks['press-release'].some(({ block }) =>
    topicsTold(block).has('customer-evidence'),
  );
  return told ? new Set([...covered, 'customer-evidence']) : covered;
}

/** So many questions to the company are more than a show. */
const leastOwn = 5;

/** An FAQ whose own half asks for the money, for failure or the end, and for what else there was or who was against it. */
function isSearching(asked: readonly Asked[], covered: ReadonlySet<Topic>): boolean {
  const own = asked.filter(({ asks, role }) => asks && role === 'internal-faq');
  const put = new Set(own.flatMap(({ at }) => [...topicsAsked(at.block)]));
  const some = (topics: readonly Topic[]): boolean => topics.some((topic) => put.has(topic));
  return (
    own.length >= leastOwn &&
    (covered.has('cost') || covered.has('unit-economics')) &&
    (covered.has('customer-evidence') || covered.has('market-size')) &&
    some(['failure', 'kill-criteria']) &&
    some(['competition', 'alternatives-today', 'dissent'])
  );
}

function coveredIn(asked: readonly Asked[]): ReadonlySet<Topic> {
  const covered = new Set<Topic>();
  for (const { at, answer, role } of asked) {
    for (const topic of topicsAsked(at.block)) {
      covered.add(topic);
      // What would end it is a way to fail, and what it costs is no price where the company asks.
      if (topic === 'kill-criteria') covered.add('failure');
      if (topic === 'pricing' && role === 'internal-faq') covered.add('cost');
    }
    for (const { block } of answer) for (const topic of topicsTold(block)) covered.add(topic);
  }
  return covered;
}

function messageFor({ question, topic }: HardQuestion, missing: readonly HardQuestion[]): string {
  const others = missing.filter((each) => each.topic !== topic).map(({ named }) => named);
  const told = others.length > 5 ? [...others.slice(0, 4), `${others.length - 4} questions more`] : others;
  const rest = others.length > 0 ? ` Nor does it ask ${listed(told)}.` : '';
  return `${question} The first question in the room is not in the FAQ: ask it, and answer with a number, a name or a date.${rest}`;
}

const listed = (names: readonly string[]): string =>
  names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

interface PlaceOfFaq {
  readonly span: { readonly start: number; readonly end: number };
  readonly insertAt: number;
  readonly mark: string;
}

/** A question by itself is no FAQ yet; with a heading, or three of them, it is. */
const leastQuestions = 3;
/** A press release of this length was written to be asked about. */
const leastWords = 120;

/** The heading of the internal FAQ, of the other one, or the title; undefined where nothing can be missed yet. */
function placeFor(unit: DocumentUnit, asked: readonly Asked[]): PlaceOfFaq | undefined {
  const { document, outline, words } = unit;
  const headed = outline.sections.filter(({ named, role }) => named && role.endsWith('faq'));
  const heading = headed.find(({ role }) => role === 'internal-faq') ?? headed.at(-1);
  const questions = asked.filter(({ asks }) => asks);
  if (!heading && questions.length < leastQuestions) {
    // Where the whole FAQ is asked for, its questions are not.
    if (questions.length > 0 || words < leastWords || isSectionAsked(unit, 'internal-faq')) return undefined;
  }
  const anchor = heading?.section.heading ?? questions[0]?.at ?? titleOf(outline)?.section.heading;
  const [sentence] = anchor?.block.sentences ?? [];
  if (!anchor || !sentence) return undefined;
  const last = outline.sections.findLast((each) =>
    heading ? isInFaq(each, outline) && each.role === heading.role : isInFaq(each, outline),
  );
  const end = last?.section.blocks.at(-1) ?? last?.section.heading;
  const level = questions.find(({ level }) => level < 7)?.level;
  return {
    span: shift(sentence, anchor.start),
    insertAt: end ? endOfBlock(end) : endOfText(document),
    mark: '#'.repeat(level ?? Math.min(6, (heading?.section.level ?? 2) + 1)),
  };
}

function fixesFor(
  { first, missing }: { readonly first: HardQuestion; readonly missing: readonly HardQuestion[] },
  { insertAt, mark }: PlaceOfFaq,
  { document }: DocumentUnit,
): NonNullable<Problem['fixes']> {
  const span = { start: insertAt, end: insertAt };
  const stub = ({ question }: HardQuestion): string => `${mark} ${question}\n\n[answer]`;
  const added = (questions: readonly HardQuestion[]): string =>
    asParagraph(questions.map(stub).join('\n\n'), document, insertAt);
  const one = slot(`Add: ${first.question}`, span, added([first]));
  if (missing.length === 1) return [one];
  return [one, slot(`Add all ${missing.length} questions that are missing`, span, added(missing))];
}
