/**
 * That nothing is lost, nobody objects or nothing can go wrong, said outright. One pattern for each thing denied; what
 * follows the first words is looked for within a few words, so that no pattern runs far.
 */
const thing =
  '(?:downsides?|drawbacks?|disadvantages?|negative (?:effects?|impacts?|consequences?|side effects?)|trade-?offs?|costs? to (?:speak of|anyone|us)|real costs?|loss(?:es)? for anyone|losers?)';
const party =
  '(?:everyone|everybody|all (?:of )?(?:the |our |us |of them |involved)?(?:teams?|functions?|departments?|stakeholders?|parties|leaders?|leadership|managers?|regions?|involved)?|the (?:whole|entire) (?:\\w+ )?(?:team|company|leadership|organi[sz]ation|business|board)|the teams?|all stakeholders|stakeholders)';
const agreeing =
  '(?:on board|in favou?r|in (?:full )?agreement|aligned|(?:very |fully |broadly |strongly )?supportive|behind (?:it|this|the (?:plan|idea|proposal|decision))|bought in|happy with (?:it|this|the (?:plan|idea|proposal|decision)))';

/** What it costs is denied. */
export const deniesCost = new RegExp(
  [
    `\\b(?:there (?:are|is|were|was|will be)|with|has|have|had|see|sees|saw|at|carr(?:y|ies)|bring|brings) (?:no|not any|few|hardly any|no real|no significant|no major|no material|virtually no|almost no|practically no|little or no) (?:\\w+ ){0,2}?${thing}\\b`,
    `\\b(?:nobody|no one|no[- ]customer|no team) (?:will )?(?:loses?|gives? up|is (?:any )?worse off|pays? more|has anything to (?:lose|fear))\\b`,
    '\\bnothing (?:is|will be|was) (?:lost|given up|sacrificed)\\b',
    '\\b(?:with|has|have|had|without) (?:no|any|zero|minimal) (?:impact|effect) on (?:the rest of|anything|anyone|any other|other (?:teams|work|projects|parts))\\b',
    "\\b(?:will not|won't|does not|doesn't|did not|didn't) (?:slow down|delay|affect|take (?:anything )?away from|distract from) (?:anything|anyone|any other|anybody)\\b",
    '\\b(?:we|i) (?:can )?see no (?:real |particular )?(?:downside|drawback|disadvantage|cost)s?\\b|\\bwithout (?:affecting|delaying|harming|touching) any(?:thing|body|one)?(?: (?:else|other))?\\b|\\blos(?:e|es|t) nothing (?:by|from|through|in) (?:it|this|that)\\b',
    "\\b(?:change|cut|delay|difference|disruption|effect|impact|increase|it|loss|move|reduction|rise|that|this) (?:will not|won't|would not|wouldn't|will hardly|will scarcely|will barely) (?:even )?be (?:felt|missed|noticed)(?: by any(?:body|one))?(?=[.,;!]|$)",
    '\\b(?:nobody|no one) (?:will|would) (?:even |ever )?(?:feel|miss|notice)(?: (?:it|this|that|a thing|anything|the (?:change|cut|difference|increase|loss|move|rise)))?(?=[,.;!]|$)',
    '\\b(?:customers|drivers|guests|other teams|passengers|patients|sellers|staff|tenants|users) (?:(?:will|would) (?:barely|hardly|never|not|scarcely)) (?:even )?(?:feel|miss|notice)(?: (?:it|this|that|a thing|anything|the (?:change|cut|difference|increase|loss|move|rise)))?(?=[,.;!]|$)',
    '\\b(?:burden|cost|costs|disruption|downside|effect|effort|extra work|impact|inconvenience|overhead|workload)(?: (?:for|of|on|to) (?:[\\w-]+ ){1,4}?)? ?(?:is|are|will be|would be|was|were) (?:almost |practically |virtually |very |quite )?(?:acceptable|immaterial|insignificant|limited|manageable|minimal|minor|modest|negligible|slight|small|trivial)\\b',
    '\\bthere (?:is|will be|would be|was) (?:hardly any|little|little or no|minimal|negligible|next to no|virtually no) (?:\\w+ )?(?:burden|cost|disruption|effect|effort|impact|inconvenience|overhead|work)\\b|\\bthere (?:is|will be|would be|was) no (?:additional |added |extra |further |more )(?:burden|costs?|effort|overhead|work|workload)\\b|\\bpays? for (?:itself|themselves) (?:in no time|many times over|easily|quickly)\\b',
    '\\bnothing (?:else )?(?:has to give|(?:is|will be) affected|(?:will|would) suffer|suffers|to lose)\\b|\\bno other (?:[\\w-]+ )?(?:programme|program|project|service|team|work) (?:is|will be|would be) (?:affected|delayed|harmed|touched)\\b',
    '\\b(?:nobody|no one|no (?:customer|seller|team)) (?:is|will be|would be) (?:affected|any the worse|inconvenienced|out of pocket|worse off)\\b',
    '\\bat no (?:additional |extra |further )?cost to (?:anybody|anyone|the (?:business|company|organi[sz]ation|team|others)|us)\\b|\\bwithout (?:any )?(?:detriment|disruption|inconvenience) to any(?:body|one|thing)?\\b',
    '\\b(?:costs?|will cost) (?:us|anyone|anybody) nothing\\b|\\b(?:comes?|came) at no (?:extra |additional )?cost\\b(?! to\\b)|\\bno trade-?offs? to (?:discuss|make|speak of)\\b|\\bnone the worse(?: for (?:it|this|that))?\\b|\\bat no loss to (?:it|them|us|any(?:body|one)|the \\w+)\\b|\\bnothing (?:else )?(?:has been|was|is|will be|had to be) (?:displaced|moved|pushed|shifted)(?: (?:aside|back|elsewhere|out|onto others|to others))?\\b|\\b(?:carr(?:y|ies)|go(?:es)?) on (?:exactly |just |much )?as (?:they are|it is|they were|it was|before|usual)(?=[.,;]|$)',
    '\\b(?:it|this|which) (?:is|was) a win-?win\\b|\\brisk[- ]free\\b|\\bno-brainer\\b',
  ].join('|'),
  'i',
);

/** What a plan takes is said to be there already: the amount is known, and whose it was is not. */
export const absorbs =
  /\b(?:(?:be |is |are )?(?:absorbed|accommodated|covered|handled|met) (?:comfortably|easily|without (?:any )?(?:difficulty|fuss|problem|strain|trouble))|(?:comfortably|easily|readily) (?:be )?(?:absorb|absorbed|accommodate|accommodated|afford|afforded|cope with|handle|handled)|(?:tak(?:e|es|ing|en)|took) (?:it |this |that |them |the \w+ )?in (?:her|his|its|our|their) stride|(?:has|have) (?:ample|plenty of) (?:spare |free )?(?:capacity|headroom|room|slack)|(?:comfortably|easily) within (?:existing|our|the) (?:budgets?|capacity|means))\b/i;

/** Says out of what: “…, because it sends 900 fewer letters”. */
export const explained =
  /^[^.]*?(?:[:;(—–]|\b(?:as|because|but|by \w+ing|from|if|in place of|instead|once|out of|since|until|which (?:has|leaves|sends|takes))\b)/i;

/** That somebody objected is denied, or everybody is said to agree. */
export const deniesDissent = new RegExp(
  [
    '\\b(?:there (?:are|were|was|is)|met (?:with )?|raised|had|have|has|heard|received) (?:no|not any|no real|no serious|no significant|virtually no|hardly any) (?:\\w+ )?(?:objections?|dissent|opposition|disagreements?|resistance|pushback|push-back|concerns?)\\b',
    `\\b${party}(?: (?:we|i) (?:have )?(?:spoken|spoke|talked) to)? (?:is|are|was|were|seems?|seemed) (?:now |all |\\w+ly ){0,2}${agreeing}\\b`,
    `\\b${party} (?:agreed?|agrees|(?:will )?supports?|supported|backs?|backed|loved?|liked?) (?:it|this|that|with (?:it|this)|the (?:plan|idea|proposal|approach|decision|move|change))\\b`,
    '\\b(?:nobody|no one|no team) (?:has |have )?(?:disagreed|objected|objects|disagrees|is against|was against|opposed|opposes)\\b',
    '\\b(?:everyone|everybody) (?:agreed|agrees|was happy|is happy|was pleased|liked it|loved it)\\b',
  ].join('|'),
  'i',
);

/** That it can go wrong is denied. */
export const deniesRisk =
  /\b(?:there (?:are|is|were|was) (?:no|no real|no significant|no major|few|hardly any|little|minimal) (?:\w+ )?(?:risks?|dangers?)\b|(?:we|i) (?:do not|don't|did not|didn't) (?:expect|see|foresee|anticipate) (?:any |it to |this to )?(?:\w+ )?(?:risks?|problems?|issues?|difficult(?:y|ies)|fail|go wrong)\b|(?:nothing|not much|little) (?:can|could|will) go wrong\b|(?:the )?risks? (?:is|are) (?:minimal|low|negligible|small|limited|manageable)\b|cannot fail\b|can't fail\b|bound to (?:work|succeed)\b|guaranteed to (?:work|succeed)\b)/i;

/** That a proposal has another side is denied, in the words that no-tradeoff asks about. */
export const deniesTradeoff =
  /\b(?:no|few|zero|hardly any|without(?: any)?|not (?:see )?any|(?:isn|aren|wasn|weren)'t (?:any|a)) (?:\w+ )?(?:downsides?|drawbacks?|disadvantages?|trade-?offs?)\b|\b(?:nobody|no one|no (?:customer|seller|team)) (?:loses|will lose|is worse off)\b|\b(?:no|zero) (?:negative |adverse |real )?impact on\b|\bwin[- ]win\b|\b(?:a win for|everybody wins|everyone wins)\b/i;
