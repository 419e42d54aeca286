/** What is wrong with a quotation that nobody would have said. */
export type Hollow = 'emotion' | 'promise' | 'praise' | 'buzzword';

/** What only a spokesman says, in lower case with straight apostrophes; by what is wrong with it. */
export const hollowSpeech: readonly (readonly [code: Hollow, pattern: RegExp])[] = [
  [
    'emotion',
    /\b(?:excited|thrilled|delighted|ecstatic|humbled|hono(?:u)?red|overjoyed|privileged) (?:to|about|by|that|for|with)\b|\b(?:we|i)(?:'re| are|'m| am) (?:\w+ )?(?:proud|pleased|happy|glad|passionate|excited|thrilled)\b|\b(?:could not|couldn't) be (?:happier|prouder|more)\b|\bcan(?:not|'t) wait\b|\blook(?:ing)? forward\b|\bdream come true\b/,
  ],
  [
    'promise',
    /\b(?:committed|dedicated) to\b|\b(?:commitment|dedication|devotion) to\b|\bour (?:\w+ )?(?:mission|vision|purpose|values|dna)\b|\bat our core\b|\bwe (?:\w+ )?(?:believe (?:that|in)|strive)\b|\btestament to\b|\b(?:important|major|significant|key|exciting|huge|big) (?:milestone|step)\b|\bnext chapter\b|\b(?:customers?|patients?|users?|people|clients?|members?) (?:first|are at the (?:heart|cent(?:er|re)))\b|\bat the (?:heart|cent(?:er|re)) of (?:everything|what|our)\b|\beverything we do\b|\bpassionate about\b|\bbetter (?:future|world|tomorrow)\b/,
  ],
  [
    'praise',
    /\bgame[- ]?chang|\b(?:i|we) (?:\w+ )?(?:love|adore) (?:it|this|that|how|the|using|\p{L}+!)|\b(?:it's|it is|this is|is|was|are) (?:\w+ )?(?:amazing|great|fantastic|awesome|wonderful|incredible|brilliant|terrific|outstanding|phenomenal|a breeze|a must|a lifesaver|a life-saver|a no-brainer|invaluable)\b|\b(?:so|really|very|super|incredibly|extremely) (?:easy|simple|convenient|intuitive|helpful|useful)\b|\beasy to use\b|\b(?:makes?|made) (?:my|our|everyone's) (?:\w+ )?(?:life|lives|job|jobs|work|day) (?:so |much |a lot |so much )?(?:easier|better|simpler)\b|\bsav(?:es|ed|ing) (?:me|us|everyone) (?:\w+ ){0,4}(?:time|money|effort|hassle)\b|(?<!\b(?:not|never)|n't) recommend\b|\bbest (?:product|thing|tool|app|service|solution|decision|platform|experience)\b|\bexceed(?:s|ed) (?:\w+ ){0,2}expectations\b|\bchang(?:ed|es) (?:my|our|the) (?:life|lives|game|way)\b|\b(?:can't|cannot) imagine\b.*\bwithout\b|\bblown away\b|\bexactly what (?:we|i|our \w+) (?:needed|wanted|were looking|was looking|have been)\b|\bpeace of mind\b|\bwhat's not to (?:like|love)\b|\btruly (?:unique|special|innovative|remarkable)\b/u,
  ],
  [
    'buzzword',
    /\b(?:leverag\w+|synerg\w+|seamless(?:ly)?|streamlin\w+|empower\w*|holistic(?:ally)?|best[- ]in[- ]class|world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|next[- ]gen(?:eration)?|revolution\w+|groundbreaking|transformative|transformational|innovati(?:on|ve|ng)|frictionless|end[- ]to[- ]end|supercharge\w*|unlock(?:s|ing)? (?:the |new |value|potential|growth)|driv(?:e|es|ing) (?:\w+ )?(?:efficiency|innovation|growth|value|engagement|outcomes|results|excellence)|deliver(?:s|ing)? (?:\w+ )?(?:value|excellence|outcomes|experiences)|user[- ]friendly|one[- ]stop|excellence|reimagin\w+|transform(?:s|ing)? (?:the way|how|the \w+ (?:experience|industry|landscape)))\b/,
  ],
];

/** What stands in brochures and is said by nobody, in lower case with straight apostrophes. */
export const brochure =
  /\b(?:our|the) people are our (?:greatest|most (?:important|valuable)) asset\b|\b(?:in|part of) our dna\b|\b(?:is|are) what we(?: are|'re) all about\b|\b(?:truly|really) (?:a|an) (?:\w+ )?(?:milestone|landmark|moment)\b|\b(?:our|a) passion for (?:delighting|\w+ing)\b|^\W*(quality|great|good|better|smart|clean|fresh|safe) \w+, (?:\1) \w+\W*$|\b(?:buying|care|customer|discharge|employee|learning|onboarding|patient|payment|recovery|repair|service|shopping|travel|user) (?:journey|experience)s?\b|\b(?:my|our|their) \w+ (?:journey|experience) (?:seamless|smooth|effortless)|\b(?:comprehensive|personali[sz]ed|proactive|tailored) (?:\w+ ){0,3}(?:approach|care|communications?|engagement|experience|review|service|solutions?|support)\b|\b(?:complete|full|renewed|total) (?:confidence|satisfaction|transparency|visibility) (?:in|over|into|about|of)\b|\bseamless(?:ly)?\b|\bfrom start to finish\b.*\b(?:experience|journey|seamless|smooth)|\b(?:exceptional|unparalleled|unmatched|unrivall?ed) (?:\w+ )?(?:care|experience|level|quality|service|support|value)\b|\b(?:elevat|enhanc|optimi[sz])(?:e|ed|es|ing) (?:my|our|the) (?:\w+ )?(?:day|experience|journey|operations?|productivity|wellbeing|workflow)\b/;
