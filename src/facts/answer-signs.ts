import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { cuesIn } from '../evidence/cues/cues.ts';
import { hasAlternative, hasDissent } from '../evidence/decision-signs.ts';
import { readQuantities } from '../evidence/quantities/quantities.ts';
import { saysWhen } from '../evidence/times/time.ts';
import { readTradeoff } from '../evidence/tradeoff.ts';

/** What a part of a prompt asks for. */
export type Asked =
  | 'alternatives'
  | 'cost'
  | 'difference'
  | 'dissent'
  | 'how'
  | 'idea'
  | 'lesson'
  | 'measure'
  | 'problem'
  | 'result'
  | 'situation'
  | 'stakes'
  | 'unanalysable'
  | 'why';

const longest = 4000;
const told = (block: Block): string => plainText(block).slice(0, longest).replaceAll('’', "'");
const says = (pattern: RegExp) => (block: Block) => pattern.test(told(block));
const anySentence = (block: Block, is: (sentence: Block['sentences'][number]) => boolean): boolean =>
  block.sentences.some(is);
const hasAmount = (block: Block): boolean =>
  anySentence(block, (sentence) => readQuantities(block, sentence).some(({ period }) => !period));

const because = says(
  /\b(?:because|since|so that|reason|as (?:it|we|i|he|she|they|the)|therefore|which is why|that is why|due to|in order to|otherwise)\b/i,
);
const outcome = says(
  /\b(?:results?|resulted|outcome|in the end|turned out|as a result|later|afterwards|today|since then|arrived|worked|failed|fell|rose|grew|dropped|saved|lost|gained|reduced|increased|improved|went (?:up|down|from)|paid (?:back|off)|kept|returned|adopted|cut)\b/i,
);

const signs: Readonly<Record<Asked, (block: Block) => boolean>> = {
  alternatives: (block) => hasAlternative(block),
  cost: (block) =>
    anySentence(
      block,
      (sentence) => readTradeoff(block, sentence) === 'named' || cuesIn.cost(block, sentence).length > 0,
    ),
  difference: (block) =>
    /\b(?:worth|revenue|profit|margin|business|company|a year|per year|customers|adopted|still (?:in use|used)|other teams|standard|saved|savings|renewed|churn|[$€£])|[$€£]\s?\d/i.test(
      told(block),
    ) && hasAmount(block),
  dissent: (block) => hasDissent(block),
  how: says(
    /\bI (?:then |first |also |therefore )?(?:added|asked|assumed|built|called|checked|chose|compared|decided|designed|drew|estimated|interviewed|judged|led|listed|looked|made|met|persuaded|ranked|ran|read|reasoned|rode|sat|set|sketched|spoke|talked|tested|thought|took|tried|used|visited|walked|watched|weighed|went|wrote)\b|\bby \w+ing\b|\bstep by step\b/,
  ),
  idea: says(
    /\b(?:my idea|the idea|an idea|ideas?|invent\w*|proposed|came up with|thought of|what if|designed|sketched|built|did not exist|didn't exist|nobody had|no one had|never (?:been|had)|for the first time|new (?:kind|way))\b/i,
  ),
  lesson: says(
    /\b(?:learn(?:ed|t)?|lessons?|hindsight|looking back|next time|differently|since then,? I|I now|taught me|regret|mistake|should have|would (?:now|have) )\b/i,
  ),
  measure: (block) =>
    hasAmount(block) || says(/\b(?:measur\w+|metrics?|track\w*|count\w*|rate|share|number of)\b/i)(block),
  problem: says(
    /\b(?:problems?|failed|failing|failure|fail|cost|costs|could not|couldn't|quit|abandon\w*|lost|losing|wait\w*|slow|errors?|complain\w*|broke|broken|wrong|unable|struggl\w+|missed|stuck|wast\w+|pain|gave up|gives? up|too (?:long|late|many|much)|left|only \d|\d+% of|delays?|confus\w+|refus\w+|defects?)\b/i,
  ),
  result: (block) =>
    outcome(block) &&
    (hasAmount(block) ||
      says(/\b(?:in the end|turned out|as a result|worked|failed|later|since then|today)\b/i)(block)),
  situation: (block) =>
    anySentence(block, (sentence) => saysWhen(block, sentence)) ||
    says(/\b(?:I (?:was|led|ran|managed|owned|worked)|my (?:team|role|job)|at (?:a|the) \w+)\b/)(block),
  stakes: (block) =>
    says(
      /\b(?:matter(?:ed|s)?|at stake|risk\w*|would (?:have )?(?:cost|lose|lost|miss|missed|died|spoil)|costs?|costing|los(?:e|t|ing)|deadline|important|penalt\w+|urgent|because|every (?:day|hour|week)|(?:customers|patients|sellers|people) (?:could|would|were|had))\b|[$€£]\s?\d/i,
    )(block),
  unanalysable: says(
    /\b(?:no|not enough|little|without|lack(?:ed|ing)?|missing|incomplete|limited|too little|only (?:a few|two|three|four|five|six|\w+) (?:hours|minutes|days))\b.{0,40}\b(?:data|time|numbers|evidence|information|history|precedent|hours|test|analysis|way|study|figures|records?|experience)\b|\b(?:could|did|would) ?(?:not|n't) (?:have )?(?:be(?:en)? )?(?:test|measur|know|knew|analy|wait|ask|survey|model|predict|calculat|run|tell)\w*|\bno (?:way|one|time)\b|\b(?:nobody|no one|none of us) (?:knew|could|had)\b|\bhad never\b|\bunknown\b|\b(?:impossible|too late) to\b|\b(?:only|within|left|had|gave (?:me|us)) (?:\w+ ){0,2}(?:nine|ten|two|three|four|six|eight|twelve|\d+) (?:hours|minutes)\b|\b(?:nine|ten|two|three|four|six|eight|twelve|\d+) (?:hours|minutes) (?:left|remained|to (?:decide|choose|go))\b/i,
  ),
  why: because,
};

const known = perBlock(() => new Map<Asked, boolean>());

/** Whether a block answers what is asked for, or holds an open slot that will. */
export function answers(block: Block, asked: Asked): boolean {
  const verdicts = known(block);
  let verdict = verdicts.get(asked);
  if (verdict === undefined) {
    verdict = block.sentences.length > 0 && signs[asked](block);
    verdicts.set(asked, verdict);
  }
  return verdict;
}
