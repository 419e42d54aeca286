import { judgeChange, type Stated } from './changes-judged.ts';
import type { Figure } from './figures.ts';
import type { Miscount } from './miscount.ts';
import type { Shape } from './shape.ts';

const words = "(?: [a-z@'/-]+)";
const pairs: readonly RegExp[] = [
  // “from 40% @ to 46% @”, “from 94 seconds to 71”
  new RegExp(
    `from (?:about |roughly |around |nearly |almost |over )?#(?<a>\\d+)${words}{0,4} ?,? to (?:about |roughly |around |nearly |almost |just |only |over |under )?#(?<b>\\d+)`,
    'g',
  ),
  // “40% → 46%”
  /#(?<a>\d+) ?(?:→|->|⇒) ?#(?<b>\d+)/g,
  // “52 minutes before the change and 39 minutes after it”, “$4.8M @ and $6.0M @”
  new RegExp(
    `#(?<a>\\d+)(?:${words}{0,5} (?:before|then)|${words}{0,3} ?@)${words}{0,4},? (?:and|but)(?: is| are| was| were| then| now| only| just| it)* #(?<b>\\d+)(?=${words}{0,4} (?:after|now|today|@)|@)`,
    'g',
  ),
];

/** “62%, up from 54%”: the end comes first. */
const turned = new RegExp(
  `#(?<b>\\d+)${words}{0,5},? \\(?(?:which is |that is )?(?<cue>up|down)(?: (?:by )?(?:about |roughly |nearly |almost |over |more than |some )?#(?<c>\\d+))?${words}{0,3} from #(?<a>\\d+)`,
  'g',
);

/** “£1.32M against £1.20M in week 30, up 15%” */
const against = new RegExp(
  `#(?<b>\\d+)${words}{0,4},? (?:against|versus|vs\\.?|compared (?:with|to)) (?:[a-z]+ ){0,2}#(?<a>\\d+)${words}{0,5}(?:,| \\(| —) (?:an? )?(?<cue>up|down|(?:rise|fall|increase|drop|decrease|gain) of) (?:by )?#(?<c>\\d+)(?! (?:in|on|of|from) )`,
  'g',
);

/** “€6.80 instead of €8.00, a saving of 15%” */
const instead =
  /#(?<b>\d+)[^#;]{0,20} instead of #(?<a>\d+)[^#;]{0,20}, (?:an? |or an? )?(?<cue>saving|cut|drop|fall|reduction|rise|increase) of #(?<c>\d+)/g;

/** “700, a further fall of 38% from 940” */
const fallFrom =
  /#(?<b>\d+)[^#;]{0,30}, an? (?:further |second )?(?<cue>increase|decrease|rise|drop|fall|cut|reduction|improvement|gain|decline|jump) of (?:about )?#(?<c>\d+) from #(?<a>\d+)/g;

/** The claim before its two ends: “rose 30%, from …”, “a cut of 33% in …, from”. */
const before = new RegExp(
  `(?<cue>(?:[a-z'-]+ ){0,7})(?:by )?#(?<c>\\d+)(?<noun>${words}{0,6}),? ?(?:—|–|:|\\()? ?$`,
);

/** The claim after them: “…, a 22% improvement”, “… (−25%)”, “…, up 20%”, “…, 5 days faster”, “…, or 10%”. */
const after = new RegExp(
  `^(?<lead>${words}{0,6})(?:,| —| –|:|;| \\()+ ?(?<cue>(?:(?:which|that|this|it) (?:is|was|means) |or |i\\.?e\\.?,? |so )?(?:(?:an?|the|its?) )?(?:(?:[a-z-]+ ){0,2}(?:increase|decrease|rise|drop|fall|cut|reduction|improvement|gain|decline|jump|saving|savings|growth|loss|lift|uplift|difference|change) of |up |down |saving |adding |a |an |by |plus |minus |\\+|−|-|[a-z]+ly |almost |about |more than |over |some |about a |around )*)#(?<c>\\d+)(?<noun>${words}{0,4})(?<end>[,.;:)!?—–]|$| and| or| but| \\()`,
);

const upNoun =
  /\b(?:increase|rise|growth|gain|jump|more|higher|longer|up|larger|bigger|uplift|lift|greater|rose|grew|climbed|increased|jumped|raised|gained)\b/;
const downNoun =
  /\b(?:decrease|saving|drop|fall|cut|reduction|decline|less|fewer|lower|shorter|down|smaller|fell|dropped|declined|decreased|cheaper|shrank)\b/;
const speed =
  /\b(?:faster|quicker|speed|speed-?up|productive|efficient|efficiency|productivity|throughput|cheaper)\b/;
const claims =
  /\b(?:increase|rise|growth|gain|jump|more|higher|longer|up|larger|bigger|greater|rose|grew|climbed|increased|jumped|raised|decrease|drop|fall|cut|reduction|decline|less|fewer|lower|shorter|down|smaller|fell|dropped|declined|decreased|cheaper|shrank|faster|slower|quicker|improvement|improved|better|worse|saving|savings|saved|change|changed|difference|points?|by|lift|uplift|loss|reduced|moved|went|tripled|doubled|halved|quadrupled)\b/;

/** What the change between two figures is claimed to be, and is not. */
export function wrongChanges({ text, figures }: Shape): Miscount[] {
  if (figures.length < 3 && !/#\d+/.test(text)) return [];
  return statedIn({ text, figures }).flatMap((stated) => judgeChange(stated) ?? []);
}

function statedIn({ text, figures }: Shape): Stated[] {
  const found: Stated[] = [];
  const add = (groups: Record<string, string | undefined>, cues: string): void => {
    const [from, to, claim] = ['a', 'b', 'c'].map((name) => figures[Number(groups[name])]);
    if (!from || !to || !claim || from === claim || to === claim) return;
    if (from.quoted || to.quoted || claim.quoted) return;
    found.push({ from, to, claim, way: wayOf(cues), speed: speed.test(cues) });
  };
  for (const pair of pairs) {
    for (const match of text.matchAll(pair)) {
      const { a, b } = match.groups ?? {};
      const left = before.exec(text.slice(Math.max(0, match.index - 160), match.index));
      const verb = figures[Number(left?.groups?.c)]?.kind === 'multiple';
      if (left?.groups && (verb || isMoved(left.groups)) && isClaimBefore(left.groups, match[0])) {
        add({ a, b, c: left.groups.c }, `${left.groups.cue} ${left.groups.noun}`);
      }
      const right = after.exec(
        text.slice(match.index + match[0].length, match.index + match[0].length + 160),
      );
      if (right?.groups && isClaimAfter(right.groups, figures[Number(right.groups.c)]))
        add({ a, b, c: right.groups.c }, `${right.groups.cue} ${right.groups.noun}`);
    }
  }
  for (const pattern of [fallFrom, against, instead]) {
    for (const { groups = {} } of text.matchAll(pattern)) add(groups, groups.cue ?? '');
  }
  for (const match of text.matchAll(turned)) {
    const { a, b, c, cue = '' } = match.groups ?? {};
    if (c !== undefined) add({ a, b, c }, cue);
    const right = after.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 160));
    if (right?.groups && isClaimAfter(right.groups, figures[Number(right.groups.c)]))
      add({ a, b, c: right.groups.c }, `${right.groups.cue} ${right.groups.noun}`);
  }
  return found;
}

const apart =
  /\b(?:and|but|while|whereas|of|with|than|to|from|at|if|when|because|so|after|before|who|which|that)\b/;

/** The claim belongs to the pair if nothing else comes between, and something moves. */
function isClaimBefore({ cue = '', noun = '' }: Record<string, string | undefined>, pair: string): boolean {
  if (
    /^ ?of\b/.test(noun) ||
    /\b(?:and|but|while|whereas|if|when|because|so|who|which|that|with|than|to|from|took|takes|brought|brings|carried|moved us)\b/.test(
      noun,
    )
  )
    return false;
  return pair.startsWith('from') && !/\b(?:and|then|another|further|plus)(?: by)? ?$/.test(cue);
}

function isMoved({ cue = '', noun = '' }: Record<string, string | undefined>): boolean {
  return claims.test(`${cue.split(' ').slice(-6).join(' ')} ${noun}`);
}

function isClaimAfter(
  { lead = '', cue = '', noun = '', end }: Record<string, string | undefined>,
  claim: Figure | undefined,
): boolean {
  if (/\b(?:and|but|while|whereas|because|so)\b/.test(lead)) return false;
  if (/^ (?:of|in|on|to|from|at|with|for|is|are|was|were|had|have|say|said)\b/.test(noun)) return false;
  if (apart.test(noun.split(' ').slice(1, 3).join(' ')) && !claims.test(`${cue} ${noun}`)) return false;
  const points = claim?.unit === 'pp' || claim?.unit === 'point';
  const bare = noun === '' && (points || end === ')' || cue.trim() !== '');
  return bare || claims.test(`${cue} ${noun.split(' ').slice(0, 3).join(' ')}`);
}

function wayOf(cues: string): Stated['way'] {
  const up = upNoun.test(cues);
  const down = downNoun.test(cues);
  return up === down ? '' : up ? 'up' : 'down';
}
