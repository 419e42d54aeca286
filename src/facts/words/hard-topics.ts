/** What a doubter asks of a new product. */
export type Topic =
  | 'failure'
  | 'unit-economics'
  | 'cost'
  | 'customer-evidence'
  | 'competition'
  | 'legal'
  | 'why-now'
  | 'dependencies'
  | 'market-size'
  | 'why-us'
  | 'kill-criteria'
  | 'dissent'
  | 'success-metrics'
  | 'hardest-problem'
  | 'alternatives-today'
  | 'pricing'
  | 'security-abuse';

/** How a topic is told: by what a question asks, and by what an answer cannot say without speaking of it. */
export interface TopicSigns {
  readonly topic: Topic;
  readonly asks: RegExp;
  readonly told?: RegExp;
}

/**
 * A question is asked under any wording: “What keeps you awake?” asks of failure. Most damaging first.
 * Matched in lower case, apostrophes straight.
 */
export const hardTopics: readonly TopicSigns[] = [
  {
    topic: 'failure',
    asks: /\bfail|\brisk|go(?:es|ing)? wrong|pre-?mortem|worst[- ]case|awake|up at night|\bsucceed\b|(?:not|n't|never) (?:work|take off|happen|catch on)\b|threat|\bworr|\bfear|must be true|have to be true|need to be true|assum|\b(?:sink|derail|undo|break|kill|stop|hurt) (?:this|it|us|the)\b|downside|drawback|why (?:should|would|might) (?:we|you|this|it|they|customers|anyone) (?:not|never)\b|why not\b|s[kc]eptic|doubt|weak(?:est|ness)|least (?:sure|certain|confident)|unknown|(?:don't|not) (?:(?:we|you) )?(?:still |yet )?know|not yet sure|\bflop|\bobject|concern|limitation|(?:no one|nobody|few(?:er)?) .{0,30}(?:uses?|buys?|comes?|signs?|wants?|turns? up|shows? up|adopts?)|what if (?:the )?(?:demand|volume|adoption|take-?up|customers|sellers|users|people|members|patients|uptake)|least like|hardest|\bwrong\b|lose sleep|uncertain|what could (?:go|happen|prevent)|challenge/,
    told: /\b(?:(?:biggest|main|largest|greatest|chief|first|top|real|likeliest|most likely) (?:risk|way|reason|threat|worry|failure|concern)|(?:could|would|might|will|may) fail\b|fails? if\b|likeliest (?:failure|way)|if we are wrong|we (?:are|may be|could be) wrong\b|at risk if)/,
  },
  {
    topic: 'unit-economics',
    asks: /\bmargin|unit economics|profit|\bp ?& ?l\b|pay ?back|break[- ]?even|\bltv\b|\bcac\b|contribution|(?:make|lose|earn) (?:us )?(?:any )?money|\bearn|business (?:model|case)|revenue|return on|\broi\b|pays? (?:for itself|off|its way|us back)|\bpay (?:for itself|off)|economics|financ|cover (?:its|our|the|their) costs|per[- ](?:order|unit|customer|seat|user|visit|parcel|member|month|box|trip|booking|transaction|patient|delivery)|(?:on|from|of) (?:each|every|one|an?) (?:order|unit|customer|seat|user|visit|parcel|member|box|trip|booking|transaction|patient|delivery|sale|subscriber)|what do(?:es)? .{1,30} (?:bring in|get out of)|cash|subsidi|sustainab.{0,20}(?:cost|financ)|numbers (?:add up|work)|in it for us|commission/,
    told: /\b(?:gross margin|contribution|margins?|break[- ]?even|breaks even|pay ?back|unit cost|per[- ](?:order|unit|customer|seat|member|parcel|visit|booking|box)\b|profit|pays for itself|loses? money|earns? (?:us )?[$€£]|on (?:each|every) (?:order|unit|customer|seat|member|parcel|visit|booking|box|sale))/,
  },
  {
    topic: 'cost',
    asks: /\bcosts? (?:to|us|of|be|for us)\b|\bcosts?\b.{0,20}\b(?:to|build|run|us|develop|operate|maintain|launch)|(?:total|upfront|running|annual|build|one-time|operating) costs?|what are the costs|the cost\b|\binvest|budget|headcount|\bspend\b|fund(?:s|ed|ing)?\b|(?:what|which|how many) resources|resources (?:do|will|are|does)|staffing|how many (?:people|engineers|developers|staff|hires)|how (?:large|big) (?:a|is the) team|capex|opex|\bafford|effort|asking for|how much .{0,24}(?:need|build|run|spend|take)|what (?:will|does|would|do|did) (?:this|it|that|we|the \w+) (?:take|cost|spend)|expens|price tag|who pays for (?:it|this|all|the)|(?:money|funding|funds) comes? from|\bask\b.{0,12}\bboard/,
    told: /\b(?:headcount|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:full-time )?(?:engineers|developers|hires|staff|ftes?)\b|budget|running costs?|run cost|capex|opex|investment|we ask for|we spend|costs? us)|[$€£]\s?\d[\d.,]*\s?\w{0,8}(?: a year| per year)? to (?:build|run|develop|launch|operate)\b/,
  },
  {
    topic: 'customer-evidence',
    asks: /how (?:do|did|can|will|would|are|does) (?:we|you|i|the team|anyone|\w+) (?:really |actually )?(?:know|so sure|sure|certain|come up)|\bevidence|research|interview|\bsurvey|customers? (?:\w+ )?(?:tell|told|say|said|asked|ask)\b|what (?:have|did|do) (?:our |the )?\w+ (?:told|tell|say|said|asked|ask)\b|data (?:support|led|do we|behind|shows?)|\bpilot|\btest(?:ed|s|ing)?\b|\btrial|validat|prove|proof|(?:did|have) we (?:learn|see|hear|find|observe|measure|talk|speak|spoken|ask)|(?:who|how many) .{0,30}asked|why do (?:we|you) (?:think|believe|expect)|what makes (?:us|you) (?:think|believe|sure|confident)|(?:will|would|do|does) (?:\w+ ){1,3}(?:really |actually )?(?:want|care|use|need|pay|switch|buy|adopt|trust)\b|\bdemand\b|based on|come from|real problem|problem real|anyone (?:want|need)|who says|where does .{0,30}(?:number|figure|%|percent)|why \d/,
    told: /\b(?:interview(?:s|ed)?|survey(?:s|ed)?|pilot(?:s|ed)?|we (?:asked|spoke|watched|visited|observed|followed|shadowed|called|counted|logged|measured)|focus groups?|diary study|field study|trial|told us|support (?:calls|tickets)|customer calls|site visits)\b/,
  },
  {
    topic: 'competition',
    asks: /^why not (?!do\b|build\b|just build|this\b|now\b|earlier)|compet|\brival|who else|any(?:one|body) else|copy|copies|copied|imitat|differ|differen|\bvs\b|versus|better than|cheaper than|compare|comparison|already (?:offer|do|does|exist|have|has|use|sell)|incumbent|switch|just (?:use|buy|keep|call|go|do)\b|what if (?:\w+ ){1,4}(?:does|do|launch|build|offer|match|cop|cut|follow)|\bmoat\b|defensib|alternative|instead|why (?:not|wouldn't|don't|would (?:anyone|they|i|customers)) .{0,20}(?:use|buy|keep|choose|go)|what stops .{0,30}(?:from|doing)|like (?:this|it) (?:today|already|exist)|market leader|\bothers\b|another (?:company|vendor|provider|tool|app)|why .{0,30}\b(?:over|rather than|and not)\b|how is this not|more than what|unique/,
    told: /\b(?:competitors?|rivals?|incumbents?|competing|market leader|copy (?:us|it|this)|undercut)\b/,
  },
  {
    topic: 'legal',
    asks: /\blegal|\blaws?\b|lawful|lawyer|regulat|privacy|(?:whose|my|our|their|your|personal|customer|patient|student|the|user|which|what|client) (?:\w+ )?data\b|\bgdpr\b|\bccpa\b|hipaa|\bfda\b|\bpci\b|soc ?2|complian|comply|licen[cs]|permit|permission|consent|liab|insur|responsible (?:if|when|for)|who pays (?:if|when|for damage)|allowed to|patent|intellectual property|\bterms\b|contract|\btax|jurisdiction|consumer protection|safety (?:rule|standard|certif)|certif|audit|approval|who owns|confidential|tracking me|data (?:stored|kept|used|sold|shared|protect)|(?:store|keep|sell|share|use|collect|record|see)\b.{0,20}\b(?:data|records|addresses|recordings|details|information|location)\b|who (?:can )?sees?|record (?:me|us|calls|video)|government|council|authorit|\bip\b/,
    told: /\b(?:gdpr|ccpa|hipaa|fda|regulat(?:or|ors|ion|ions|ed)|licen[cs](?:e|es|ed|ing)|permits?|counsel|lawyers?|legal|privacy (?:law|act|rules?)|data protection|liab(?:le|ility)|insurer|insured|complian(?:t|ce)|the act\b|directive)\b/,
  },
  {
    topic: 'why-now',
    asks: /why .{0,40}\bnow\b|why today|why this (?:year|quarter|spring|autumn|fall|summer|winter)|why (?:in )?20\d\d|(?:what|which|has|have) (?:has |have |is |\w+ )?(?:changed|different now|new)|timing|right (?:time|moment)|wait\b|waiting|(?:until|till) (?:next|20\d\d)|delay|do nothing|doing nothing|(?:no one|nobody|has(?:n't)? (?:any(?:one|body)|no(?: ?one|body)|this|it|somebody|someone)) .{0,30}(?:done|built|tried|solved|done this|existed)|why (?:hasn't|didn't|has no|did no|have we not|haven't)|(?:before|already|earlier|sooner|years ago)\b.*\?|urgen|today and not|later\b|possible now|could (?:this|we|it) not have|if we don't/,
    told: /\b(?:what changed|has changed since|became possible|now possible|possible only now|why now|cost of (?:delay|waiting)|if we wait|waiting (?:a|until|another)|a year later)\b/,
  },
  {
    topic: 'dependencies',
    asks: /depend|partner|supplier|vendor|other teams?|which teams?|integrat|third[- ]part|\brel(?:y|ies|ying)\b|who (?:else )?(?:must|has to|needs to|do we need|builds|delivers|operates|supplies|installs)|need from|what do we need|blocked|blocker|prerequisit|sign[- ]off|on (?:board|whom)\b|upstream|contractor|manufactur|outsourc|who else (?:is|must|has)|supply/,
    told: /\b(?:depends? on|dependenc|dependent on|we rely on|suppliers?|must deliver|has to deliver|integration with|partners? (?:must|has|have|will)|contract with|third[- ]part(?:y|ies)|the (?:\w+ ){1,2}team (?:must|owes|delivers|needs to|has to|has agreed|agreed))/,
  },
  {
    topic: 'market-size',
    asks: /\btam\b|\bsam\b|addressable|market (?:size|potential)|size of (?:the|this|our)|how (?:big|large|widespread|common|frequent|often)|how many\b(?! (?:people do we|engineers|hires|developers|staff|of us))|opportunity|how much (?:demand|of the market)|the market\b|who (?:is|are) (?:this|it|the customers?|our customers?) for\b|number of (?:customers|people|users)|what share/,
    told: /\b(?:addressable|market of|market is|\d(?:[\d.,]*\d)?(?: million| thousand|k|m)? (?:\w+ )?(?:households|clinics|businesses|merchants|sellers|shops|stores|schools|hospitals|farms|restaurants|families|patients|students|tenants|drivers|companies|firms|practices|owners|people|customers|teams|buildings|homes|cities|pharmacies|cafés|cafes|libraries|landlords|nurses|teachers|parents) (?:in (?:the )?\p{L}|have|has|across|nationwide))/u,
  },
  {
    topic: 'why-us',
    asks: /why (?:us|are we|should (?:we|it be us)|would we|can we|could we|must we)\b|why .{2,30} and not|right to win|advantage|only we|(?:do|can|what can) we (?:have|bring|know|own|do) .{0,20}that|uniquely|position|what makes us|our (?:edge|strength)|are we (?:the |a )?(?:right|able|good|best|well)|best placed|better placed|do we know how|why is (?:this|it) ours|capab|why (?:does|should|would) [\p{L}\p{N} ]{2,24} (?:do|build|own|offer|run|make|sell)\b|(?:ours|our) to\b|moat|defensib|who are we|strateg|our core|fit (?:with|in|for) (?:us|our)|why are you (?:the|doing|building)|why is this (?:right|for us)/u,
    told: /\b(?:(?:we|our (?:\w+ ){1,3}) already (?:own|have|has|run|operate|hold|employ|serve|deliver|visit|know|sell|pay|print|ship|do)|no (?:one|other|competitor) (?:else )?(?:has|holds|owns|can)|only we\b|we alone|nobody else (?:has|holds|owns|can)|our (?:advantage|edge)|better placed)\b/,
  },
  {
    topic: 'kill-criteria',
    asks: /\bstops?\b(?! (?:a|an|customers?|someone|somebody|people|anyone|drivers?|users?|them)\b)|\bend (?:the|this)\b|withdraw|call (?:it|this) off|close (?:it|this) down|\bkill|shut (?:it )?down|change our mind|abandon|threshold|pull the plug|walk away|\bend it|roll(?:ing)? (?:it )?back|\bexit\b|give up\b|turn (?:it )?off|go back|back out|undo|revers/,
    told: /\b(?:we stop|we (?:will )?(?:close|end|shut|cancel|withdraw|kill|pull)|if (?:fewer|less|more|under|below|over|above) (?:than )?)\b/,
  },
  {
    topic: 'dissent',
    asks: /\b(?:disagree|dissent|object(?:ed|ions?|s)?\b|oppos|argu(?:ed|es|ment) against|was against|is against|were against|voted (?:no|against)|thinks? (?:otherwise|we are wrong|this is wrong|it is wrong)|(?:counter-?|best )arguments?|push(?:ed)? back|not (?:convinced|persuaded)|unconvinced|case against|critics?)/,
  },
  {
    topic: 'success-metrics',
    asks: /success|measur|metric|\bgoals?\b|know (?:that |if |whether )?(?:it|this|we) (?:work|works|worked|is working|are|is|succeed)|\bkpi|\btarget|good look|\bwin(?:ning)?\b|achiev|first year|outcome|by the end of/,
    told: /\b(?:target|goal) (?:is|of|for)\b|\bby (?:the end of )?\p{L}+ 20\d\d\b/u,
  },
  {
    topic: 'hardest-problem',
    asks: /\bhard(?:est)?\b|invent|unsolved|technical|feasib|difficult|complex|how does (?:it|this|the) .{0,20}work|not know how|challenge|what do we have to build|possible/,
  },
  {
    topic: 'alternatives-today',
    asks: /^why not |today|alternative|work-?around|currently|instead|compare|consider|\bweigh|(?:what|which) else (?:did|could|have|was|were)|looked at|turned? down|passed over|other (?:options|ways|approach|plans|courses|routes)|existing|right now|replac|differ|rejected|better than/,
    told: /\b(?:today|currently|instead of|we (?:considered|rejected|ruled out)|alternative)\b/,
  },
  {
    topic: 'pricing',
    asks: /\bpric|how much (?:does|will|do|is|would|must)|(?:does|will|is) (?:it|this|the \w+|\p{L}+) (?:cost|free)\b|\bfee\b|\bfees\b|\bfree\b|subscription|\bpay|\bcharge|costs?\b/u,
  },
  {
    topic: 'security-abuse',
    asks: /secur|fraud|abuse|misuse|attack|bad actor|hack|stolen|steal|theft|vandal|\bsafe\b|cheat|break in|breach|trust/,
  },
];
