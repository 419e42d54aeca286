import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { readQuantities } from '../evidence/quantities/quantities.ts';

/** An option of a paragraph that lost, and no word says why. */
export interface BareOption extends Span {
  /** `named` and no more; dismissed with a `verdict`; told with what speaks for it (`praised`); `chosen` among others. */
  readonly how: 'named' | 'verdict' | 'praised' | 'chosen';
}

/** What speaks against something, or gives a ground; where one of these stands beside an option it has its reason. */
const ground =
  /\b(?:but|however|though|although|yet|because|since|as (?:it|they|we|i) |owing|due to|given|cannot|can['’]t|could(?: not|n['’]t)|would(?: not|n['’]t)|would (?:have )?(?:add|break|broken|bring|delay|double|force|go|gone|hide|leave|left|lock|lose|lost|make|made|mean|need|oblige|push|put|require|save[ds]? (?:only|little)|shut|stop|take|taken|tie|turn|wait|waited)\w*|without|only|too|never|nobody|none|no(?! (?:longer )?(?:pursued|chosen))|nor|risks?|risky|risked|unless|against|lack\w*|fail\w*|slow\w*|late\w*|wait\w*|delay\w*|lea(?:ves?|ving)|twice|double[sd]?|longer|worse|fewer|weak\w*|refus\w*|needs?|needed|requires?|required|takes?|took|hard(?:er)? (?:to|on|for)|difficult|still|not(?! (?:make sense|convinced|persuaded|sure|think|believe|feel|go ahead|suit|fit|appeal|convince|something (?:i|we)|pursued|adopted|attractive|appealing|suitable|chosen|preferred|favou?red|viable|practical|workable|the right|right for|for us|a (?:good )?(?:fit|match)|taken|strike (?:us|me)|the (?:right|best) (?:course|route|way|path))\b)|dis\w+ed us|(?:the|that|this|one) reason|unsafe|illegal|breach\w*|expensive|dear\w*|loses|misses|missed)\b/i;

/** A verdict that ends its sentence: that it lost, and no more. */
const verdict =
  /(?:\b(?:but|and|so|yet),? (?=(?:it|this|that|they|which|we|i)\b))?(?:\b(?:it|this|that|they|which|we|i|and|but|so)\b[, ]+|^|(?=\b(?:was|were) (?:also )?considered (?:but|and)\b))(?:(?:really|simply|just|in the end|finally|on balance|therefore|then|still|so) )?(?:(?:was|were|is|are) (?:not|never) (?:pursued|adopted|taken (?:up|any further|further|forward)|(?:very |that |so )?attractive|appealing|suitable|the right (?:fit|choice|answer|thing|one|tool)|right for (?:us|me|them)|a (?:good )?(?:fit|match)|for us|chosen|preferred|favou?red)|(?:was|were) (?:rejected|dropped|dismissed|discarded|set aside|turned down|discounted|(?:less|the less) (?:attractive|appealing|suitable))|(?:did|does|do|would)(?: not|n['’]t) (?:suit|fit|appeal|convince|make sense|feel right|seem right|go (?:further|any further)|strike (?:us|me) as (?:right|sensible|wise|the (?:right|best) (?:choice|course|path|route|thing|way|answer)))(?: (?:us|them|me|our (?:needs|purpose|people)|for (?:us|me|them)))?|(?:preferred|chose|decided|opted) not to|(?:decided|chose) against (?:it|this|that|them)|(?:was|were) ruled out|(?:we|i) prefer (?:ours|this one|it|the (?:other|first|present|current|old)(?: one| \w+)?)|(?:was|were) (?:also )?considered (?:but|and) (?:was |were )?(?:dismissed|discarded|discounted|dropped|rejected|set aside|turned down)|(?:was|were|am|are|is) (?:not convinced|unconvinced|not persuaded|not sure)|went (?:the other|another|a different) way|(?:do|did)(?: not|n['’]t) (?:think|believe|feel) (?:it|this|that) (?:is|was) (?:the (?:right )?(?:answer|way|thing|choice|course)|right)(?: for [a-z ]{2,30})?|thought better of it|moved on|(?:have |had )?(?:left|let|put|set|laid) (?:it|this|that) (?:there|at that|go|be|alone|drop|rest|aside|(?:on|to) one side)|(?:have |had )?(?:parked|shelved) (?:it|this|that|the idea)|(?:did|have|do)(?: not|n['’]t) (?:take|taken|pursue|pursued|follow|followed) (?:it|this|that)(?: up| any further| further| forward)?|came to nothing|(?:did|do)(?: not|n['’]t) go ahead(?: with (?:it|this|that))?|(?:(?:is|was|would be) )?not something (?:i|we) (?:would|could|can) [a-z ]{2,30}|(?:rejected|dropped|dismissed|discarded|passed on|turned down) (?:it|this|that|them))(?: (?:early on|early|at an early stage|at once|quickly|straight away|from the (?:start|outset)|as a (?:permanent|long-term|lasting) [a-z]+|this (?:year|time)|for now|at this (?:stage|point)|in the end|for the moment|by (?:the )?[a-z]+))?[.!]?$/i;

const praise =
  /\bcosts? (?:us |them )?(?:almost |next to |practically |virtually )?nothing\b(?! new)|\b(?:is|was|were|would be|be) (?:by far |\S+ )?cheaper\b|\bwould (?:be|have been) (?:the )?(?:gentler|gentlest|cheap|cheapest|faster|fastest|quicker|quickest|simpler|simplest|easier|easiest|safer|safest|kinder|free)\b/i;

/** Where a paragraph begins to speak of another way. */
const another =
  /^(?:the|an?|another|one) (?:cheaper|other|obvious|alternative|simpler|simplest|quicker|easier|second|third|usual|cheapest) [^.]{0,20}\b(?:answer|bid|choice|contract|course|house|idea|machine|offer|option|plan|product|route|site|supplier|system|tool|vendor|way)\b|^[\p{L} -]{3,40} (?:was|were) (?:also )?considered (?:but|and) (?:was |were )?(?:dismissed|discarded|discounted|dropped|rejected|set aside|turned down)[.!]?$/iu;
/** “We rejected leasing.” */
const dismisses =
  /^(?:we|i) (?:have |do not |did not |are not )?(?:rejected|dropped|discarded|dismissed|ruled out|turned down|decided against|pursue|pursuing)(?: [^,;:—.]{3,80}(?:, (?:an?|the|which) [^,;:—.]{3,60})?)?[.]$/i;
/** What a way does not need speaks for it. */
const pros =
  /\b(?:needs?|needed|requires?|required) no\b|\b(?:no|without) (?:extra|new|more|additional|further)\b/gi;

const weighs =
  /^(?:we|i)(?: also| first| then| next| briefly| seriously)? (?:considered|looked (?:at|into)|weighed|thought (?:about|of)|discussed|explored|examined|could(?: have| also)?)\b/i;
/** “We looked at two alternatives.”: they come next. */
const announces =
  /\b(?:two|three|four|five|six|several|other|some|both|each|all|every|these|following|\d) (?:other )?(?:alternatives?|options?|ways?|others?|plans?|courses?|things?|bids?|routes?|choices?|ideas?|paths?|answers?)\b|\b(?:others|alternatives|options)\b|\b(?:two|three|four|five|six|both)\b(?! \w+ing\b)|\b(?:this|that|it|them|how|what|whether)[.:]?$/i;
/** A sentence that goes on about the option before it. */
const goesOn =
  /^(?:(?:i|we) (?!(?:also |first |then )?(?:considered|looked|weighed|could|thought|discussed|explored|examined)\b)\w+|it|its|that|this|these|those|they|their|he|she|his|her|which|and|but|so|yet|still|even|there|the (?:reason|trouble|problem|catch|difficulty|snag|cost|price|risk)|in the end|neither|both|none|all|for|because|since|on (?:that|those|balance)|at (?:that|those)|then|also|under|however|moreover)\b/i;

/** A sentence that goes on about what was dismissed. */
const about =
  /^(?:it|its|they|their|both|neither|this|that (?:would|was|is|had|option|one)|the (?:reason|trouble|problem|cost|price|risk)|for|because|with (?:it|that)|under|none)\b/i;

const told = (block: Block, { start, end }: Span): string =>
  block.prose.slice(start, end).replace(/\s+/g, ' ').trim();

/** Options that a paragraph about them leaves bare. `within` says that its heading or question asks for options. */
export function bareOptionsIn(block: Block, within: boolean): readonly BareOption[] {
  return (within ? bareWithin : bareElsewhere)(block);
}

/** “We looked at three homes for it: … We chose Breda.”; “we surveyed Ekeby and Norrby and recommend Ekeby.” */
const chooses =
  /^(?:so |then |in the end,? |finally,? )?(?:we|i) (?:chose|choose|picked|recommend|went (?:with|for)|settled (?:on|for)|decided (?:on|for)|opted for|selected|prefer|propose)(?: [^,;:—–.]{2,50})?[.]$/i;
const weighsAll =
  /^(?:[^.;:]{0,60} )?(?:we|i)(?: also| first| then)? (?:considered|looked at|weighed|compared|surveyed|visited|tested|trialled|assessed|evaluated|examined|shortlisted|had bids from|had quotes from)\b/i;
const joinedChoice =
  /\b(?:considered|looked at|weighed|compared|surveyed|assessed|evaluated|examined|shortlisted) [^.;:]{3,120} and (?:chose|recommend|recommended|picked|selected|prefer|went (?:with|for)|settled on) [^,;:—–.]{2,40}[.]$/i;

/** “Of the three offers, those of A, B and C, we recommend the last.” */
const chosenOf =
  /^(?:of|among|from) (?:the|our|these) (?:two|three|four|five|six|\d) [^.;:]{3,140}, (?:we|i) (?:recommend|chose|choose|prefer|propose|picked|selected|went (?:with|for)) [^,;:.]{2,40}[.]$/i;

/** “Van, tent or hall: for the drive in Ypres we take the hall.” */
const chosenAfter =
  /^(?:[\p{L} ]{2,20} \d+\. )?[^.:;?]{2,40}(?:, [^.:;?]{2,40})? or [^.:;?]{2,60}: (?:[^.:;]{2,60} )?(?:we (?:take|chose|choose|go with|went with|recommend|prefer)|(?:has|have|gets?|got) our vote|it is|wins?)\b[^.:;]{0,60}[.]$/iu;
/** “Of the three soles, we dropped cork.” */
const droppedOf =
  /^(?:of|among|from) (?:the|our|these) (?:two|three|four|five|six|\d) [\p{L} -]{3,40}, (?:we|i) (?:dropped|rejected|ruled out|turned down|discarded) [^,;:.]{2,40}[.]$/iu;

const bareWithin = perBlock((block) => read(block, true));
const bareElsewhere = perBlock((block) => read(block, false));

function read(block: Block, within: boolean): readonly BareOption[] {
  if (block.kind !== 'paragraph') return [];
  // A question in bold opens the paragraph that answers it.
  const texts = block.sentences.map((sentence) => (sentence.question ? '' : told(block, sentence)));
  const dropped = texts.findIndex((text) => droppedOf.test(text));
  if (dropped >= 0 && !about.test(texts[dropped + 1] ?? ''))
    return [{ ...spanOf(block, dropped), how: 'verdict' }];
  const chosen = chosenIn(block, texts);
  if (chosen) return [chosen];
  const weighed = texts.some((text) => weighs.test(text) || another.test(text) || dismisses.test(text));
  if (!within && !weighed) return [];
  // An item of a list, and a paragraph that opens with the option’s name in bold, are about that one.
  const single = block.containers.includes('list') || (block.lead !== '' && !block.sentences[0]?.question);
  return (single ? [{ first: 0, last: texts.length - 1 }] : passages(texts)).flatMap(({ first, last }) => {
    const text = texts.slice(first, last + 1).join(' ');
    const bare = bareIn(block, { first, last, text, texts });
    return bare ? [bare] : [];
  });
}

/** A choice among several of which nothing in the paragraph says why. */
function chosenIn(block: Block, texts: readonly string[]): BareOption | undefined {
  const at = texts.findIndex(
    (text, index) =>
      joinedChoice.test(text) ||
      chosenOf.test(text) ||
      chosenAfter.test(text) ||
      (chooses.test(text) && index > 0 && weighsAll.test(texts[index - 1] ?? '')),
  );
  const first =
    joinedChoice.test(texts[at] ?? '') || chosenOf.test(texts[at] ?? '') || chosenAfter.test(texts[at] ?? '')
      ? at
      : at - 1;
  if (at < 0 || block.sentences.some(({ question }) => question)) return undefined;
  const next = texts[at + 1] ?? '';
  const last = goesOn.test(next) || /^(?:the|with) /i.test(next) ? at + 1 : at;
  // Amounts of the others beside them are what they were weighed by.
  const weighing = block.sentences
    .slice(first, last + 1)
    .some((sentence) => readQuantities(block, sentence).some(({ kind }) => kind !== 'count'));
  const text = texts.slice(first, last + 1).join(' ');
  return weighing ||
    isGrounded(block, { first, last, text: text.replace(/: /g, ' ').replace(/\bwe take\b/i, '') })
    ? undefined
    : { ...spanOf(block, at), how: 'chosen' };
}

interface Passage {
  readonly first: number;
  readonly last: number;
}

/** The sentences of each option: those that go on about it belong to it. */
function passages(texts: readonly string[]): Passage[] {
  const found: { first: number; last: number }[] = [];
  texts.forEach((text, at) => {
    const open = found.at(-1);
    if (text === '') return;
    if (open && goesOn.test(text)) open.last = at;
    else found.push({ first: at, last: at });
  });
  return found;
}

interface Told extends Passage {
  readonly text: string;
  readonly texts: readonly string[];
}

function bareIn(block: Block, { first, last, text, texts }: Told): BareOption | undefined {
  const lost = dismisses.test(texts[last] ?? '');
  if (lost && !isGrounded(block, { first, last, text: text.replace(/\b(?:do|did|are) not\b/i, '') }))
    return { ...spanOf(block, last), how: 'verdict' };
  // “We ruled out the hydrogen shunter. That leaves …”
  const early = texts.findIndex((each, at) => at >= first && at < last && dismisses.test(each));
  if (early >= 0 && early === first && !about.test(texts[early + 1] ?? ''))
    return isGrounded(block, {
      first: early,
      last: early,
      text: (texts[early] ?? '').replace(/\b(?:do|did|are) not\b/i, ''),
    })
      ? undefined
      : { ...spanOf(block, early), how: 'verdict' };
  const end = verdict.exec(texts[last] ?? '');
  if (end && !isGrounded(block, { first, last, text: text.replace(verdict, '') }))
    return { ...placeOf(block, last, end[0]), how: 'verdict' };
  if (isGrounded(block, { first, last, text })) return undefined;
  const praised = texts.findIndex((each, at) => at >= first && at <= last && praise.test(each));
  if (praised >= 0) return { ...spanOf(block, praised), how: 'praised' };
  const opener = texts[first] ?? '';
  const named = first === last && weighs.test(opener) && !announces.test(opener.replace(/[.!]$/, ''));
  // A colon or a list goes on with it; “We could pay for it, and did” is what was done.
  if (!named || /[:?]$/.test(opener) || /\band (?:did|do|have|so)\b/.test(opener)) return undefined;
  const next = texts[last + 1];
  // “We could simply call it Open.” may be the proposal; beside “We could also …” it is one of several.
  const possible = /^\S+(?: \S+)? could\b/i.test(opener);
  const another =
    next !== undefined && (weighs.test(next) || (!possible && /^(?:an?|the|another)\b/i.test(next)));
  const isOne = another || (next === undefined && !possible && texts.length > 1);
  return isOne ? { ...spanOf(block, first), how: 'named' } : undefined;
}

/** A length of time is a ground as good as words: “18 months”. */
function isGrounded(block: Block, { first, last, text }: Passage & { readonly text: string }): boolean {
  return (
    ground.test(text.replace(pros, '')) ||
    /[:;—–]/.test(text.replace(/[\s,;:—–]+$/, '')) ||
    block.slots.some(({ evidence }) => evidence === 'reason') ||
    block.sentences
      .slice(first, last + 1)
      .some((sentence) => readQuantities(block, sentence).some(({ kind }) => kind === 'duration'))
  );
}

const spanOf = (block: Block, at: number): Span => {
  const { start, end } = block.sentences[at] as Sentence;
  return { start, end };
};

/** The words of the verdict, at the end of their sentence. */
function placeOf(block: Block, at: number, words: string): Span {
  const { start, end } = spanOf(block, at);
  const from = block.prose.lastIndexOf(words.split(' ')[0] ?? '', end - words.length + 2);
  return from >= start ? { start: from, end } : { start, end };
}
