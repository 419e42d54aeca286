import { perSection, type Section } from '../document/sections.ts';
import { isQuestion } from '../facts/questions.ts';

/** A half of the FAQ of a PR/FAQ: what those ask whom the release is for, and what those ask who must pay for it. */
export type FaqHalf = 'external-faq' | 'internal-faq';

/** Those who answer for the money and the work, whatever the company sells. */
const insiders =
  'we|us|ourselves|our own|internal|in-?house|board|boardroom|directors?|trustees?|governors?|company|business|firm|head office|financ\\w+|treasur\\w+|leadership|leaders|executives?|exec|executive committee|management|managers?|shareholders?|investors?|stakeholders?|council|councillors|committee|cabinet|chair|chief \\w+|c[efot]o|partners meeting|colleagues|skeptics?|sceptics?|doubters?|reviewers?|auditors?|operations|engineering|sales|legal|hard|harder|tough|tougher|awkward';
const inside = new RegExp(`(?<![\\p{L}-])(?:${insiders})(?![\\p{L}-])`, 'u');

/** Who asks is not told by these: “Open questions”, “More questions”. */
const nobody =
  /^(?:open|outstanding|unanswered|unresolved|remaining|key|big|main|more|further|other|common|frequent|frequently asked|additional|research|review|interview|survey|discussion|some|these|those|general|five|ten|two|three|four|six|the)$/;

const asks =
  '(?:also |first |then |most |often |still |really |always |will |would |may |might |keep |kept |have |has |had )*(?:asks?|asked|asking|wants? to know|wanted to know|needs? to know|needed to know|wonders?|wondered|puts? to us|put to us)(?: us| ourselves| first| most| me| most often| about it| so far| before launch| at the pilot)?';

const whoAsks: readonly RegExp[] = [
  new RegExp(`^(?:what|things|questions|all that|everything)(?: that)? (.{2,40}?) ${asks}$`),
  /^(?!what |how |why |when |where )(.{2,40}?) (?:asks?|asked|wants? to know|wonders?)$/,
  /^(?:more |common |some |the )?(?:questions|q\s?&\s?a|faqs?|answers) (?:asked |put |raised )?(?:from|by|for|of|with) (.{2,40})$/,
  /^(?:asked|raised) by (.{2,40})$/,
  /^(.{2,40}?)(?:'s|s'|') (?:own |main |first |hard )?questions$/,
  /^(.{2,40}?) (?:questions|q\s?&\s?a|faqs?)$/,
];

/** The half that a heading names by who asks: “What our board asked”, “Passenger questions”. Lower case. */
export function halfOfHeading(heading: string): FaqHalf | undefined {
  if (heading.length > 80) return undefined;
  for (const pattern of whoAsks) {
    const who = pattern.exec(heading)?.[1]?.replace(/^(?:the|our|my|your|its|an?) /, '');
    if (who === undefined) continue;
    if (inside.test(who)) return 'internal-faq';
    return nobody.test(who) ? undefined : 'external-faq';
  }
  return undefined;
}

const countsOf = perSection(({ heading, blocks }: Section) => {
  const asked = blocks.filter(({ block }) => isQuestion(block));
  return {
    own: asked.length,
    headed: heading !== undefined && isQuestion(heading.block),
    inside: asked.filter(({ block }) => /\b(?:we|us|our)\b/i.test(block.prose.split('?', 1)[0] ?? '')).length,
  };
});

/** So many questions under one heading are no chance. */
const leastQuestions = 3;

/**
 * The half that the questions below a heading make of it, where its words tell nothing: “From the counter”. Those who
 * pay ask of “we”, or ask second.
 */
export function halfOfQuestions(
  sections: readonly Section[],
  at: number,
  had: ReadonlySet<string>,
): FaqHalf | undefined {
  if (had.size > 1) return undefined;
  const { level, heading } = sections[at] as Section;
  if (!heading || level < 2 || level > 6 || isQuestion(heading.block)) return undefined;
  const own = countsOf(sections[at] as Section);
  let { own: asked, inside: within } = own;
  for (const section of sections.slice(at + 1)) {
    if (section.level <= level) break;
    const { own: below, headed, inside: ours } = countsOf(section);
    asked += below + (headed ? 1 : 0);
    within += ours + (headed && /\b(?:we|us|our)\b/i.test(section.title) ? 1 : 0);
  }
  if (asked < leastQuestions) return undefined;
  if (had.has('internal-faq')) return 'external-faq';
  return had.has('external-faq') || within * 2 >= asked ? 'internal-faq' : 'external-faq';
}
