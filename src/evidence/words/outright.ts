/**
 * What neither a number nor a date beside it answers, rule by rule: the words themselves deny, hope or hint. Patterns
 * for text with straight apostrophes.
 */

/** A cost that is denied: “hurts no one”, “without any trade-off”. */
export const costless =
  /\b(?:(?:has|have|had|there (?:is|are)|with|carries|comes? with(?:out)?|without) (?:no|any) (?:real |further )?(?:downsides?|drawbacks?|trade-?offs?|hidden costs?|price to pay)|no price to pay|hurts? (?:nobody|no[ -]?one)|(?:costs?|costing) (?:us|them|anyone) nothing(?! (?:until|now|yet|but))|and (?:lose|loses|give up|gives up) nothing|(?:is|are) (?:pure|all|only|nothing but) (?:gain|upside)|(?:lose|loses|will lose|would lose|gives? up) nothing (?:by|from|through|with) (?:it|this|that)|(?:nobody|no[ -]?one) (?:is|was|will be|would be) (?:any )?(?:the )?worse off|(?:will|do|does|did) not feel a thing|(?:none|no one|nobody) the worse for it|at no cost to (?:the |our )?[a-z]+)\b/i;

/** A remedy that is a good intention: “will pay closer attention”, “has learned its lesson”. */
export const intentions =
  /\b(?:(?:have|has|had|were|was|been) (?:all )?(?:reminded|told|asked|urged|briefed|warned) (?:[a-z]+ ){0,4}?to (?:be (?:more |extra |especially )?(?:alert|attentive|aware|careful|mindful|vigilant)|(?:pay|give) (?:more |closer |greater )?attention|stay (?:alert|mindful|vigilant)|take (?:more|greater|extra) care|double-?check)|(?:reminded|told|asked|urged|briefed) (?:the |our |all )?(?:[a-z]+ ){1,3}to (?:be (?:more |extra )?(?:alert|attentive|aware|careful|mindful|vigilant)|stay (?:alert|mindful|vigilant)|pay (?:more |closer )?attention|take (?:more|greater|extra) care)|promised to (?:double-?check|be (?:more )?careful|pay (?:more |closer )?attention|take (?:more|greater|extra) care|do better|try harder)|(?:has|have) (?:all )?(?:learn(?:ed|t) (?:its|their|the|our|his|her|a) lessons?|taken (?:the (?:case|incident|lesson|matter|warning)|it|this) (?:very )?(?:seriously|to heart)|embraced a culture of)|(?:will|now|must|are to|is to) (?:also |in future )?(?:take (?:more|greater|extra) care|pay (?:more|closer|greater) attention|be (?:more|extra) (?:alert|attentive|aware|careful|mindful|vigilant)|try harder|make sure (?:that )?(?:it|this) (?:no longer happens|never happens(?: again)?|does not (?:happen|recur)(?: again)?|will not (?:happen|recur)(?: again)?))|(?:is|are) now (?:more |fully |much more )(?:alert|attentive|aware|careful|mindful|vigilant)|understands? how (?:serious|important|grave) (?:the|this|it))\b/i;

/** Everybody as the source: “it is widely accepted”, “as anyone in the trade will tell you”. */
export const everybodySays =
  /\b(?:as )?(?:anyone|anybody|everyone|everybody) (?:in|who knows) (?:the |our )?[a-z]+(?: [a-z]+)? (?:will tell you|knows|would agree|agrees)\b|\bthere is (?:a |broad |wide |general )?consensus (?:that|in|among)\b|\bit is (?:widely|generally|commonly|universally) (?:accepted|acknowledged|agreed|believed|held|known|recognised|recognized|thought)\b|, (?:so )?it is said,|\b(?:it is|it's) (?:often |commonly |frequently )?said that\b|\bit is common knowledge\b|\b(?:nobody|no one) in the [a-z]+(?: [a-z]+)? (?:believes|doubts|likes|trusts|wants)\b|^(?:recent )?(?:studies|surveys|research) shows? that\b/i;

/** What a group of people has in mind, of whom nobody was counted: “Customers in Linz love the box”. */
export const mindsOfMany =
  /^(?!(?:[A-Z][a-z]+ )?(?:[Ll]ess|[Uu]nless|[Tt]his|[Ii]ts|[Aa]lways|[Pp]erhaps|[Ss]ometimes|[Tt]enets?)\b)(?:[A-Z][a-z-]+ )?[A-Za-z][a-z]+(?:s|ren|men|people)(?: (?:in|at|of|from|on) [A-Z][a-z]+)? (?:adore|dislike|dread|fear|hate|love|prefer|regard [a-z ]{2,40}? as|see [a-z ]{2,40}? as the (?:most|least|best)|trust|would (?:much )?rather)\b/;

/** A vague count of a whole that is known: “many of the 212 clinics”. */
export const vagueOfWhole =
  /\b(?:(?:a (?:few|handful|good (?:many|number|part)|great (?:deal|many)|large (?:number|part|share)|lot|number|small (?:number|part|share))|almost all|lots|many|most|nearly all|plenty|quite a few|several|some|the (?:better part|bulk|greater part|lion's share|majority|vast majority)) of (?:the|our|its|their|these|those) (?=\d[\d,]*(?!\.?\d)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b)[\d,]*[a-z-]*(?: (?!who\b|that\b|which\b)[a-z-]+)?|at considerable (?:cost|expense))/i;

/** Two hedges on one claim: “would seem to be more or less”, “tend to believe”. */
export const stackedHedges =
  /\b(?:(?:would|might|may|could) (?:seem|appear) (?:that|to)(?: be)?(?: [a-z]+){0,6}? (?:could|may|might|perhaps|more or less|somewhat)|(?:would |more or less )?tend to (?:believe|feel|think)|(?:sort|kind) of (?:believe|feel|think)|could (?:potentially|possibly|perhaps) (?:[a-z]+ )?up to|(?:might|may|could) (?:perhaps|possibly|potentially|conceivably|arguably)|(?:perhaps|possibly|arguably) (?:might|may|could)|tentative (?:feeling|impression|view) is|it is not (?:impossible|inconceivable|unlikely) that|if (?:we are|i am) not (?:entirely |much )?mistaken|there could well be|feel that (?:we|i) should probably)\b/i;

/** A size that is exclaimed: “painfully slow”, “an enormous bunch”, “absurdly long”. */
export const exclaimedSizes =
  /\b(?:(?:absurdly|amazingly|awfully|dreadfully|enormously|exceedingly|exceptionally|extraordinarily|extremely|hopelessly|horribly|hugely|impossibly|incredibly|insanely|outrageously|painfully|ridiculously|seriously|shockingly|staggeringly|terribly|unbelievably) (?:big|cheap|cold|dear|expensive|fast|heavy|high|hot|large|late|light|little|long|loud|low|narrow|noisy|quick|quiet|short|slow|small|thick|thin|wide)(?: (?!and|at|because|but|by|for|from|if|in|of|on|or|so|that|to|when|while|with)[a-z]+)?|a generous (?:turning circle|allowance|budget|margin|share|portion)|a very (?:big|heavy|high|large|long|low|short|slow|small|wide) (?!amount|class|degree|extent|majority|minority|number|part|percentage|proportion|quality|share|standard|time|way)[a-z]+|an? (?:colossal|enormous|gigantic|huge|immense|massive|minuscule|tiny|vast) (?:[a-z]+ )?(?:backlog|bill|budget|bunch|cost|crowd|gap|increase|library|load|loss|margin|number|pile|queue|range|saving|share|stock|team|volume|wait)|(?:is|are|was|were) (?:tiny|enormous|gigantic|minuscule|huge)(?=[;,.]|$))/i;

/** A time that no calendar holds, whatever date stands beside it. */
export const nobodysTimes =
  /\b(?:before long|in a while(?! (?:that|which))|in the fullness of time|in good time(?! for)|at (?:its|their|our|your|his|her) earliest convenience|for ages|for a (?:good |long )?while now|one of these days|sooner or later|some while (?:ago|after(?:wards)?|later)|a while (?:ago|back))\b/i;

/** A stop that can be argued either way. */
export const arguable =
  /(?<!\beven )(?<!\bnot [a-z]+ )\b(?:if|once|when|unless|or the day on which) (?:[^,.;:]{2,80}? )?(?:causes? more [a-z]+ than (?:is |are )?(?:acceptable|normal|reasonable|usual)|gives? (?:bad|disappointing|poor|unsatisfactory|weak) [a-z]+|(?:has|have) taken enough of [^,.;:]{3,40}|(?:are|gets?|is) fed up|becomes? (?:a (?:burden|nuisance)(?: on [^,.;:]{3,30})?|unacceptable)|falls? off badly|drops? (?:much|too) (?:far|further)|(?:are|is) arriving too late|(?<=unless )enough [a-z]+ (?:has|have) [a-z]+)/i;

/** A difference that is told and not measured: “walked less in May than in April”, “has been lower”. */
export const unmeasuredDifference =
  /\b(?:(?:[a-z]+s|[a-z]+ed|spent|spend|took|take|wait|use|need|cover|was|were|is|are) (?:much |far |a little |rather )?(?:cheaper|colder|cooler|drier|earlier|faster|fewer|heavier|higher|larger|later|less|lighter|longer|louder|lower|more|quieter|shorter|slower|smaller|softer|warmer)\b(?! than (?:one|two|three|four|five|six|ten|a|an|half|that|\d))[^.;:()]{0,60}\bthan (?:in [A-Z][a-z]+|in (?:the )?(?:year|month|week|quarter|season) before|(?:on|with|under) the (?:old|previous|former)|it was|they were|before\b|last (?:year|month|week|quarter|season)|the (?:old|previous|former) |the [^.;:,]{3,30} (?:did|was|with the old)\b|the [a-z]+ (?:with the old|of last))|(?:has|have) been (?:cheaper|faster|higher|longer|lower|quieter|shorter|slower|smaller)(?= \(|[.,;]|$| since)|(?:waits?|walks?|spends?|uses?|takes?) (?:less|longer|more) (?:[a-z]+ ){0,4}[a-z]+, as [^.;:]{5,60} shows?|(?:fell|rose|dropped|grew|declined|improved|went down|went up) (?:a great deal|considerably|markedly|noticeably|sharply|substantially)(?= (?:between|from|in|since|after|over)))/;

/** What came first, told as the cause: “The yellow paint did that”, “because a new welder started”. */
export const causeTold =
  /^(?:the|our) [^.,;:]{3,110} did (?:that|this|it)[.!]?$|^(?:won over|convinced|attracted|persuaded) by (?:the|our) (?:new )?[^,]{2,40}, |\b(?:owing to|thanks to|due to|because of) the (?:new )?[a-z]+ (?:that|which) (?:we|they|i) [a-z]+(?:ed|ung|ut|ought|ent)\b|\bbecause (?:we|they|dr\.? [a-z]+|an? new [a-z]+|the new [a-z]+|[a-z]+) (?:had )(?:begun|changed|hired|hung|installed|introduced|joined|launched|left|moved|opened|published|renamed|started)\b|\bbecause an? new [a-z]+ (?:arrived|began|came|joined|opened|started)\b|\bwhich made (?:[a-z]+ ){1,4}(?:buy|climb|drop|fall|grow|return|rise)\b|\b(?:is|,|as) (?:the )?proof that\b|^the [a-z]+(?: [a-z]+)? made (?:our|the) [a-z]+ (?:buy|come|order|return|spend|stay)\b/i;

/** A principle that nobody would contradict: “Our rule for the desk: Simplicity wins.” */
export const labelledSlogan =
  /^(?:[^.:;]{0,45}\b)?(?:belief|creed|maxim|motto|mantra|principle|rule|tenet|value)s?(?: (?:no\.? ?)?(?:\d{1,2}|one|two|three|four|five|six))?(?: (?:of|for|at|on) [^:.;]{2,50})?(?:: | is |\. )(?=[^,;:.]{0,50}\b(?:accuracy|beauty|care|community|courage|customers?|dignity|excellence|fairness|honesty|humility|innovation|integrity|openness|ownership|passion|people|privacy|quality|respect|safety|security|simplicity|sustainability|teamwork|the sea|transparency|trust)\b)(?![^.]*\b(?:before|because|even|if|instead|over|rather|so|than|unless|when|even)\b)[^,;:.\d]{3,55}[.!]?$/i;
