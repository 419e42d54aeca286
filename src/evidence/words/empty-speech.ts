import type { Hollow } from './hollow-speech.ts';

const very =
  '(?:absolutely |extremely |genuinely |honestly |incredibly |just |really |simply |so |so very |truly |very ){0,2}';
const good =
  '(?:amazing|awesome|brilliant|excellent|exceptional|fabulous|fantastic|first-class|first-rate|great|incredible|lovely|marvellous|outstanding|superb|terrific|top-notch|tremendous|wonderful)';
const sold =
  '(?:app|company|decision|device|experience|feature|idea|initiative|innovation|place|platform|product|programme|program|result|scheme|service|solution|step|system|thing|tool|way)';
const best =
  '(?:best|easiest|fastest|finest|friendliest|safest|simplest|smartest|most (?:\\w+ly )?(?:accurate|advanced|affordable|comfortable|convenient|effective|efficient|innovative|powerful|reliable|trusted|useful))';
const all =
  '(?:all|all (?:my|our) \\w+|any \\w+|anybody|anyone|everybody|everyone|others|(?:my|our) (?:\\w+ )?(?:clients|colleagues|family|friends|neighbours|neighbors))';

/**
 * What a whole sentence can say and leave nothing behind, in lower case with straight apostrophes: praise, thanks and
 * intentions of no particular thing. A sentence of these is nobody’s, whatever the one beside it tells.
 */
export const emptySpeech: readonly (readonly [code: Hollow, pattern: RegExp])[] = [
  [
    'emotion',
    new RegExp(
      `\\b(?:${[
        `(?:we|i)(?:'re|'m| are| am) ${very}(?:excited|thrilled|delighted|passionate|proud) (?:about|by|of|to|that|with)`,
        `(?:we|i)(?:'re|'m| are| am|'ve been| have been) (?:all )?${very}(?:appreciative|grateful|thankful)(?: (?:for (?:all|everything|it|that|the|their|this)|to (?:all|everyone|everybody|our)))?`,
        "can(?:not|'t) wait (?:to|for)",
        'look(?:ing)? forward to',
        `(?:i|we) (?:feel|felt) ${very}(?:appreciated|at home|cared for|confident|empowered|heard|in (?:good|safe) hands|looked after|listened to|more confident|reassured|special|supported|valued|welcome)`,
        `could(?: not|n't) be (?:happier|more pleased|prouder)`,
        `${very}impressed (?:by|with) (?:it|everything|how|the)`,
        `(?:so|very|really|extremely|completely) (?:happy|pleased|satisfied) with (?:it|everything|the)`,
      ].join('|')})\\b`,
    ),
  ],
  [
    'promise',
    new RegExp(
      `\\b(?:${[
        '(?:committed|dedicated) to',
        '(?:customers?|people|patients?|quality|safety|service|users?|\\w+ (?:experience|safety|satisfaction)) (?:is|are|comes?|has always been|have always been|will always (?:be|come)) (?:always )?(?:(?:at the heart of|our (?:first|highest|main|number one|top) priority)|first)',
        '(?:empower|enable|help|helps|helping) (?:our|all our|every) \\w+ (?:to )?(?:achieve|do more|flourish|grow|reach|succeed|thrive)',
        'together,? (?:we|i) (?:can|will|are)',
        'we (?:believe|strive|aim) (?:that |in |to )',
      ].join('|')})\\b`,
    ),
  ],
  [
    'praise',
    new RegExp(
      `\\b(?:${[
        `(?:would|'d|can|will|highly|thoroughly|strongly) (?:\\w+ly )?recommend (?:it|them|this|the \\w+|\\w+)(?: \\w+)? to ${all}(?! (?:who|with|whose|that)\\b)`,
        `(?:highly|thoroughly|strongly) recommend`,
        `(?:would|'d|will) tell ${all} (?:to|about)`,
        `(?:ma(?:de|kes?)|making) (?:an? (?:big|enormous|great|huge|massive|real|significant|tremendous)|a world of|all the) difference`,
        `(?:is|was|been|'s) (?:an? ${very}(?:big|great|huge|massive|real|tremendous|wonderful) (?:asset|benefit|boon|help|plus|relief|success|support)|a (?:breath of fresh air|god-?send|joy|life-?saver|pleasure|treat))`,
        `(?:is|was|been|'s) (?:such )?an? ${very}${good} (?:\\w+ )?${sold}(?: for (?:all|everybody|everyone|us)(?: \\w+)?)?`,
        `(?:chang|reinvent|revolutioni[sz]|transform)(?:ed|es|ing) (?:my|our|the (?:\\w+ )?way|how|everything|lives)`,
        `(?:everybody|everyone|i|my \\w+|our \\w+|the (?:\\w+ )?(?:team|staff|family)|they|we) (?:\\w+ly )?loves? (?:it|them|this|the \\w+)$`,
        "(?:don't|do not|didn't) know (?:how|what) (?:i|we)(?:'d| ever| would| had)? (?:\\w+ )?(?:cope|coped|did|do|lived|managed|survived)",
        `(?:it|this|that)(?:'s| is|'ll be| will be) the ${best} [\\w' -]{2,60}(?:around|available|ever|in (?:the|our) \\w+|in \\p{L}+|on the market|out there|anywhere)`,
        '(?:it|everything) just works',
        'exceeded (?:all )?(?:my|our) expectations',
        'second to none',
      ].join('|')})(?!\\p{L})`,
      'u',
    ),
  ],
];

/** With these a sentence goes on to something that happened, or takes something back. */
export const goesOn =
  /[:;]|\b(?:because|but|except|if|once|since|though|although|unless|until|when|where|whereas|which|while|who|whose)\b|\bso (?:i|it|my|now|our|that|the|they|we)\b/;

/** “I would not recommend it”; not “can’t wait”, “could not be happier”, “don’t know how we managed”. */
export const takesBack =
  /\b(?:never|no longer|nobody|not(?! (?:be (?:happier|more|prouder)|know (?:how|what)|wait)\b)|(?!can't wait|couldn't be|don't know|didn't know|can't imagine)[a-z]+n't)\b/;
