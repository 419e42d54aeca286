import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import type { Sentence } from '../document/sentences.ts';
import { cuesIn } from './cues/cues.ts';
import { readQuantities } from './quantities/quantities.ts';
import { conditional, poor, stopping } from './words/decision-signs.ts';

/**
 * What a block says of a decision, as a reader would take it who looks for the answer. What asks reads narrowly
 * (`cuesIn`); these read widely, since one place that answers is enough for the whole document, and headings count.
 */

const dissent =
  /\b(?:disagree\w*|dissent\w*|object(?:ed|ions?|s to)|oppos(?:ed|es|ition)|push(?:ed|es|ing)? back|pushback|argued|would (?:rather|have preferred)|not (?:been |yet )?(?:convinced|persuaded)|unconvinced|unpersuaded|reservations|overruled|outvoted|(?:spoke|votes?|voted) against|(?:is|was|were) (?:still |strongly |all )for \w+ing|counter-?arguments?|sceptic\w*|skeptic\w*|doubt(?:ed|s)|warned|refused|resisted|unhappy|(?:main|raised|strongest|biggest|'s) concerns?|critics)\b/i;

/** Somebody disagrees, or the document says that somebody does; that nobody does is no dissent. */
export const hasDissent = perBlock((block): boolean =>
  block.sentences.some((sentence) => {
    const text = block.prose
      .slice(sentence.start, Math.min(sentence.end, sentence.start + longest))
      .replaceAll('’', "'");
    if (dissent.test(text)) return !unanimous.test(text) && !undisputed.test(text);
    return cuesIn.dissent(block, sentence).length > 0;
  }),
);

const undisputed =
  /\b(?:no|not|nobody|none|never|no one|without|few|hardly any|didn't)\b(?: \w+){0,3} (?:disagree\w*|dissent\w*|object\w*|oppos\w*|push(?:ed)? ?back|pushback|doubt\w*|reservations|concerns?)\b/i;

const unanimous =
  /\b(?:every(?:one|body)(?: (?:\w+ ){1,5}?)??|all (?:of us|(?:the |our )?(?:\w+ )?(?:teams|functions|stakeholders|leaders|leadership))|the (?:whole |entire )?(?:\w+ )?(?:teams?|leadership|business|board)) ?(?:(?:is|are|was|were) (?:all |fully |now |very )?(?:on board|aligned|agreed|in agreement|in favou?r|behind|supportive|enthusiastic)|agree[ds]?|supports?|supported|backs?|backed|loved?|likes?|liked)\b|\b(?:no(?:body|[ -]one) (?:disagreed|objected|was against|spoke against)|there (?:is|was|were|are|has been) (?:no (?:\w+ )?(?:objections?|opposition|disagreements?|push-?back|dissent)|(?:full|broad|unanimous) (?:agreement|alignment|consensus|support))|unanimous(?:ly)?|fully aligned)\b/i;

/** The sentences that say that all are of one mind. */
export const unanimityIn = perBlock((block): readonly Sentence[] =>
  block.kind === 'paragraph'
    ? block.sentences.filter(({ start, end }) => unanimous.test(block.prose.slice(start, end)))
    : [],
);

const wayBack =
  /\b(?:one|two)[- ]way\b|\b(?:ir)?revers(?:e[ds]?|ing|ible|ibility)\b(?! (?:logistics|engineer|charge))|\b(?:roll(?:ed|ing|s)?[- ]?back|rollback|undo(?:ing|ne)?|unwind(?:ing)?|unwound|revert\w*|exit (?:clause|cost|costs|fee|option|penalty|ramp)|break clause|early exit|terminat(?:e|es|ed|ion)|sublet|notice period|(?:days|weeks|months)['’]? notice|feature flags?|kill switch|back out|backed out|walk away|way back|go(?:es|ing)? back|(?:be|is|are) (?:put back|taken (?:back|down|out))|switch(?:e[sd])? (?:it |them )?(?:off|back)|(?:turn|switch)(?:e?s|ed)? (?:the )?\w+ (?:off|back)|turn(?:s|ed)? (?:off|back)|returns? to (?:the (?:old|present|current|former|previous|existing)|what|[$€£]?\d)|(?:we|and) return to|puts? (?:it|them|things) back|reopen(?:s|ed|ing)?|restores?|reinstat\w+|take (?:it|this) back|leav(?:e|ing) (?:early|before|the (?:lease|contract|deal|agreement))|cancel(?:led)? (?:it |this |the (?:contract|lease|order|deal) )?(?:at|by|within|without|with|before|any)|can(?:not|'t)? (?:easily |still )?be (?:undone|taken back|reversed|stopped|switched off|changed back))\b/i;

/** “We can always go back”: a way back without its time and its price. */
const assured = /\b(?:always|any ?time|easily|easy|just|quickly|simply)\b/i;

/** The sentence that only assures that there is a way back. */
export const assuranceIn = perBlock((block): readonly Sentence[] =>
  block.kind !== 'paragraph'
    ? []
    : block.sentences.filter((sentence) => {
        const text = block.prose.slice(sentence.start, Math.min(sentence.end, sentence.start + longest));
        if (!wayBack.test(text.replaceAll('’', "'")) || !assured.test(text)) return false;
        return readQuantities(block, sentence).length === 0 && !/\bflags?\b/i.test(text);
      }),
);

/** Says whether, or how, something can be taken back. */
export const hasWayBack = perBlock((block): boolean => {
  const assurances = assuranceIn(block);
  return block.sentences.some((sentence) => {
    if (assurances.includes(sentence)) return false;
    const text = block.prose.slice(sentence.start, Math.min(sentence.end, sentence.start + longest));
    return wayBack.test(text.replaceAll('’', "'")) || cuesIn.reversibility(block, sentence).length > 0;
  });
});

/** What would stop the work: with its number, as an event, or in words that nobody can hold the writer to. */
export type Stop = 'number' | 'event' | 'vague' | 'none';

/** The strongest criterion of a block for stopping, and the sentence that has it. */
export const stopIn = perBlock((block): { readonly stop: Stop; readonly sentence?: Sentence } => {
  let best: { stop: Stop; sentence?: Sentence } = { stop: 'none' };
  for (const sentence of block.sentences) {
    const stop = stopOf(block, sentence);
    if (stop === 'number') return { stop, sentence };
    if (stop === 'event' || (stop === 'vague' && best.stop === 'none')) best = { stop, sentence };
  }
  return best;
});

function stopOf(block: Block, sentence: Sentence): Stop {
  const { words } = sentence;
  const cues = cuesIn.killCriterion(block, sentence);
  if (cues.some(({ detail }) => detail === 'number')) return 'number';
  const stops = words.some(({ lower }) => stopping.has(lower)) || goesBack(block, sentence);
  const told = stops && words.some(({ lower }) => conditional.has(lower));
  const amount = readQuantities(block, sentence).some(({ period }) => !period);
  if (told && isOpenCondition(textOf(block, sentence))) return 'vague';
  if (told && amount) return 'number';
  if (cues.length === 0) return 'none';
  return words.some(({ lower }) => poor.has(lower)) ? 'vague' : 'event';
}

/** “If losses become significant”: nothing before its comma can be held against a number. */
const isOpenCondition = (text: string): boolean => {
  const condition = /^(?:and |but )?(?:if|when|should|unless|once) ([^,;:\d]{8,120}),/i.exec(text)?.[1] ?? '';
  return /\b(?:become|becomes|be|is|are|prove|proves|look|looks|turn out|turns out|seem|seems|get|gets) (?:too |so |very |clearly |more |deemed |to be )*(?:bad|concerning|considerable|disappointing|excessive|high|inadequate|insufficient|large|low|material|poor|problematic|serious|severe|significant|slow|substantial|unacceptable|unsatisfactory|worse|worrying)$/i.test(
    condition.replace(/ (?:in|during|over|for|within|by) (?:any|a|one|the|two|three) .*$/i, ''),
  );
};

/** What was changed is as it was before: “the limit goes back to $2,500”, “the offer lapses”. */
const turnsBack =
  /\b(?:(?:go(?:es)?|comes?|falls?|drops?|is|are|puts?|reset) back\b|returns? to\b|(?:lapses?|expires?|closes?)\b|(?:is|are|be) (?:closed|ended|frozen|lifted|scrapped|withdrawn)\b)/i;

/** Only on a condition: “under the lease, which expires in May, we pay £90” ends nothing. */
const goesBack = (block: Block, sentence: Sentence): boolean =>
  sentence.words.some(({ lower }) => /^(?:if|unless|when)$/.test(lower)) &&
  turnsBack.test(textOf(block, sentence));

const textOf = (block: Block, { start, end }: Sentence): string =>
  block.prose.slice(start, Math.min(end, start + longest));

const alternative =
  /\b(?:alternatives?|instead|rather than|(?:other|another|second|third|first|either|neither|both|two|three|four|five|these|which) (?:approach(?:es)?|choices?|courses?|options?|paths?|possibilities|routes?|ways)|option (?:\d|[a-f]|one|two|three)|could (?:also )?have|could (?:either )?[\w ]{1,30}(?:,| or )|do(?:ing)? nothing|status quo|ruled out|rejected|turned down|considered|weighed|over (?:building|buying|the))\b/i;

/** Names something else that could have been done. */
export const hasAlternative = perBlock((block): boolean => {
  if (block.sentences.some((sentence) => cuesIn.alternative(block, sentence).length > 0)) return true;
  return block.kind === 'paragraph' && alternative.test(straight(block));
});

const adverb = '(?:(?:also|formally|hereby|now|therefore|would like to|want to) )?';
/** “We ask …”, “This memo proposes …”, “Decision requested: …”. */
const outright = [
  `\\b(?:we|i|management|leadership|the (?:\\w+ )?team) ${adverb}(?:asks?|are asking|am asking|recommends?|requests?|are requesting|seeks?|proposes?)\\b`,
  `\\b(?:we|i)(?:'re| are|'m| am) asking\\b`,
  `\\b(?:need|want|seek|request|would like|'d like)(?:s|ing)? (?:\\w+ ){0,2}(?:agreement|approval|decision|funding|go-ahead|sign-?off|\\p{L}+ to (?:agree|approve|choose|decide|fund|release|sign))\\b`,
  `\\bneeded(?: by)?:|\\bdecisions? (?:for|needed|requested|required|we need)\\b|\\bthe ask\\b|\\bfor (?:approval|decision|information)\\b`,
];
const asksOutright = new RegExp(outright.join('|'), 'iu');
const ask = new RegExp(
  [
    ...outright,
    `\\bthis (?:\\w+ )?(?:brief|document|memo|narrative|note|page|paper|proposal|review|update) ${adverb}(?:asks|covers|decides|explains|proposes|recommends|records|reports|requests|seeks|sets out|argues)\\b`,
    `\\b(?:approv(?:e|al)|sign-?off|go\\/no-go|go or no-?go|recommendation (?:is|of)|our proposal)\\b`,
    `\\b(?:must|has to|have to|please|is to|are to|asked to|(?<!\\b(?:how|method|right|rule|tool|way)s? )to) decide\\b|\\bshould (?:we|i)\\b`,
    `\\b(?:ask|decision|proposal|recommendation|request):`,
  ].join('|'),
  'iu',
);
/** “Finance proposes …”, “Ana Silva asks …”. */
const asker = /(?<!\p{L})\p{Lu}\p{L}+ (?:asks|proposes|recommends|requests|seeks)\b/u;

/** Says what the reader is to decide, approve or learn. */
export const hasAsk = perBlock(
  (block): boolean =>
    block.kind !== 'front-matter' &&
    (ask.test(straight(block)) ||
      asker.test(straight(block)) ||
      block.slots.some(({ start, end }) =>
        /decision|answer|action|act\b/.test(block.prose.slice(start, end)),
      )),
);

/** Tells what happened in numbers, as the opening of a review does. */
export const reportsNumbers = perBlock((block): boolean =>
  block.sentences.some((sentence) => readQuantities(block, sentence).some(({ period }) => !period)),
);

/** The first sentence that asks the reader outright. */
export function askIn(block: Block): Sentence | undefined {
  if (block.kind !== 'paragraph') return undefined;
  return block.sentences.find(({ start, end }) => asksOutright.test(block.prose.slice(start, end)));
}

/** Longer blocks say it early or not at all, and no pattern is to see a page of one sentence. */
const longest = 4000;

const straight = (block: Block): string => plainText(block).slice(0, longest).replaceAll('’', "'");
