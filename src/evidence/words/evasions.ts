/**
 * Openings that put off the answer: what the question is about matters, is looked at, has many sides. Lower case, straight
 * apostrophes; tried on one sentence.
 */
export const evasions: readonly RegExp[] = [
  /\b(?:hard|difficult|impossible|tricky) to (?:predict|say|tell|estimate|forecast|quantify|pin down|answer)\b/,
  /\b(?:is|are|was) (?:always|never|inherently|notoriously) (?:difficult|hard|easy|simple|an exact science)\b/,
  /\b(?:great|good|excellent|fair|interesting|common|important|key|valid|frequent) (?:question|point|topic|issue|subject|concern)\b/,
  /\b(?:an?|our|the|of) (?:\w+ )?(?:top|key|major|core|highest|number one|critical|important) (?:priority|consideration|pillar|value|market|channel|part|aspect|factor|area|theme|focus)\b/,
  /\b(?:is|are|remains?|was) (?:very |extremely |really |always |critically )?(?:important|critical|key|paramount|essential|vital|crucial|central) (?:to|for) (?:us|our|everything|everyone)\b/,
  /\b(?:take|takes|taking) .{0,40}\b(?:seriously|to heart)\b/,
  /\b(?:several|many|various|multiple|numerous|a (?:number|variety|range|lot) of|different|lots of) (?:\w+ )?(?:factors|considerations|aspects|variables|elements|angles|ways to look|things to consider|dimensions|facets)\b/,
  /\bdepends? on (?:a (?:number|variety|range|lot) of|many|several|various|multiple|numerous|different|lots of|your (?:specific |particular |individual )?(?:needs|situation|circumstances|requirements))\b/,
  /\b(?:we|the \w+ team|our (?:\w+ )?team|teams?)(?: are|'re| is)?(?: currently| still| actively| now| also)* (?:working|looking|exploring|evaluating|considering|investigating|finali[sz]ing|reviewing|assessing|partnering|engaging|thinking|determined|committed|dedicated|excited|aware|confident|mindful)\b/,
  /\b(?:is|are) (?:largely |entirely |wholly |simply )?(?:outside|beyond) (?:of )?(?:our|anyone's|the company's) control\b/,
  /^(?:that|this|it|the (?:\w+ )?(?:answer|charge|cost|fee|price|rate|amount|time)|billing|coverage|eligibility|pricing|timing|availability) (?:will )?(?:depends?|var(?:y|ies)) (?:on|by|with|from) (?:(?:the|your|each|where|which|what|who|how) )?(?:\w+ )?\w+(?:,|\.|$| and )/,
  /\bwill be (?:a |an )?(?:\w+ )?(?:determined|decided|announced|communicated|shared|confirmed|finali[sz]ed|defined|effort|team effort)\b/,
  /\bdesigned (?:with|from the ground up|to be)\b/,
  /\bas (?:quickly|soon|fast) as (?:we can|possible|practical|feasible)\b/,
  /\b(?:in due course|over the coming|in the coming|over time|down the (?:road|line)|stay tuned|in the (?:near |foreseeable )?future|at a later (?:date|stage|point)|in a later phase|when the time is right|further down)\b/,
  /\b(?:more|further) (?:details|information|detail)\b/,
  /\b(?:tbd|tbc|to be (?:decided|determined|confirmed|defined|announced))\b/,
  /\bbefore (?:answering|we answer|answering that|getting to|i answer)\b/,
  /^(?:historically|traditionally|to understand this|first, some|some background|it is worth|it's worth|let us|let's|as you (?:may )?know|as everyone knows|in today's|there has been (?:a lot|much))\b/,
  /\b(?:flexible|a variety of|a range of|competitive|attractive|tailored) (?:\w+ )?(?:plans?|options|pricing|packages|models|prices|terms|rates)\b/,
  /\bwe (?:believe|feel|think|hope|aim|strive|understand|recogni[sz]e|appreciate|value|care|pride|do not anticipate|don't anticipate)\b/,
  /\b(?:cross-functional|collaborative|joint|shared|team) (?:effort|responsibility|initiative|project)\b/,
  /\bone of (?:the|our) (?:most|key|top|biggest|core)\b/,
];

/** Doubts that are soothed and not answered: what a seller says of a risk, a rival, a law. */
export const reassurances: readonly RegExp[] = [
  /\b(?:investment|costs?|effort|spend|budget|expense)\b.{0,30}\b(?:modest|small|minimal|limited|reasonable|low|manageable|justified|negligible|worth(?:while)?)\b/,
  /\b(?:do not|don't|does not) (?:expect|anticipate|foresee|believe|think)\b.{0,30}\b(?:fail|happen|problem|issue|lose)\w*\b/,
  /\b(?:will not|won't|cannot|can't) fail\b|\b(?:nothing|anything) to (?:fear|lose)\b|\bno one loses\b|\bnobody loses\b/,
  /\b(?:minimal|negligible|limited|insignificant|low|small|few|minor|manageable|acceptable)\b.{0,24}\b(?:risks?|competition|concerns?|issues?|threats?|downsides?|exposure|impact|legal)\b/,
  /\b(?:risks?|competition|concerns?|issues?|threats?|downsides?|exposure|impact|challenges?|chances?|likelihood)\b.{0,40}\b(?:minimal|negligible|limited|insignificant|low|small|few|minor|manageable|acceptable|remote|unlikely|under control|well understood|mitigated)\b/,
  /\b(?:highly|very|extremely)? ?unlikely\b/,
  /\b(?:confident|comfortable|optimistic|not (?:too |overly |particularly |especially )?(?:worried|concerned))\b/,
  /\b(?:no|any|not? (?:see|aware of|foresee|anticipate|expect)(?: any)?|few|little) (?:\w+ )?(?:direct|real|serious|significant|major|meaningful|true|comparable|credible|notable|particular|specific|known|foreseeable|legal) (?:competit\w+|rivals?|competing|alternatives?|risks?|concerns?|issues?|threats?|downsides?|obstacles?|problems?|equivalents?|solutions?|challenges?|drawbacks?)\b/,
  /\b(?:do not|don't|does not|doesn't) (?:anticipate|foresee|expect|see) (?:any|many|much|a)\b/,
  /\b(?:no one|nobody|none|no other)\b.{0,30}\b(?:comparable|comes close|like (?:us|this|ours|it)|match(?:es)?|same|offers?|compete)\b/,
  /\b(?:trusted|reliable|proven|established|reputable|long-standing) (?:partners?|suppliers?|providers?|vendors?|platforms?|technolog(?:y|ies)|names?)\b|\b(?:years|decades) of experience\b|\b(?:proven|excellent|impeccable) (?:track )?record\b|\bin (?:good|safe|the best) hands\b/,
  /\bwell[- ](?:positioned|placed|equipped|prepared|suited)\b/,
  /\b(?:strong|experienced|talented|great|world-class|excellent|dedicated|capable) (?:team|people|track record|brand|relationships?|engineers|leadership)\b/,
  /\b(?:not a (?:major |real |big |significant |serious )?concern|nothing to worry|no cause for concern|fully under control)\b/,
  /\bwill (?:continue to |closely |carefully |actively |of course |always )?(?:monitor|manage|mitigate|address|handle|deal with|work through|watch|overcome|keep an eye)\b/,
  /\b(?:can|could|able to) (?:easily |readily |quickly |simply )?(?:address|manage|mitigate|overcome|handle|resolve|deal with)\b/,
  /\b(?:best[- ]practices?|industry[- ](?:standards?|leading)|industry best|state[- ]of[- ]the[- ]art|bank[- ]grade|military[- ]grade|enterprise[- ]grade|rigorous|robust|stringent|highest) ?(?:\w+ )?(?:security|standards?|practices?|controls?|measures?|processes|protocols?)?\b/,
  /\b(?:top priority|priority for us|take .{0,30}seriously)\b/,
];

/** An answer that is put off, with nobody who gives it. */
export const deferrals: readonly RegExp[] = [
  /\b(?:tbd|tbc|to be (?:decided|determined|confirmed|defined))\b/,
  /\b(?:will|shall|'ll|are going to|plan to|intend to|are still|is still|still) (?:\w+ )?(?:look(?:ing)? into|explor(?:e|ing)|investigat(?:e|ing)|examin(?:e|ing)|figur(?:e|ing) (?:it |that |this )?out|finali[sz](?:e|ing)|work(?:ing)? (?:it |that |this )?out|revisit|evaluat(?:e|ing)(?! to)|consider(?:ing)?)\b/,
  /\b(?:in|at|during|for) (?:a|the|some) (?:later|future|next|subsequent) (?:phase|stage|date|point|release|version|iteration)\b/,
  /\bwill be (?:decided|determined|defined|addressed|finali[sz]ed|worked out|figured out|announced)\b/,
  /\b(?:cross|get to) that bridge|when the time comes|as (?:the )?(?:need|needs) arises?\b/,
  /\b(?:too (?:early|soon) to (?:say|tell|know)|remains to be seen)\b/,
];

/** A “because” that would fit any proposal. */
export const slogans: readonly RegExp[] = [
  /\bthe right thing (?:to do|for)\b/,
  /\b(?:have|has|had|are|were|keep|kept) (?:long |always )?(?:been )?asking for (?:it|this|that|something|one|years)\b/,
  /\b(?:customers|people|users|members|everyone|everybody) (?:will |would )?(?:really |simply |just )?(?:love|want|need) (?:it|this|that)\b/,
  /\b(?:it|this) (?:just |simply )?makes sense\b|\bno-brainer\b|\blong-term (?:health|success|growth|vision)\b/,
  /\b(?:the future (?:of|is)|where the (?:market|world|industry) is (?:going|heading)|core to (?:our|who))\b/,
];

/** Whether a sentence in lower case matches one of the patterns. */
export const matchesAny = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));
