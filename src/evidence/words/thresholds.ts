/** Says that something is so: “is”, “gets”, “turns out to be”. */
const linking =
  '(?:is|are|was|were|be|been|become|becomes|became|get|gets|got|grow|grows|look|looks|looked|seem|seems|seemed|appear|appears|feel|feels|prove|proves|proved|remain|remains|remained|stay|stays|stayed|(?:turn|turns|turned) out(?: to be)?|(?:come|comes|came) (?:in|out)|run|runs|go|goes)';
const degree =
  '(?:still|so|very|just|clearly|noticeably|markedly|significantly|materially|substantially|considerably|unacceptably|consistently|seriously|visibly|obviously|generally|much|far|rather|quite) ';
/** An adjective that judges; a second reader may judge otherwise. */
const bad =
  '(?:an? (?:burden|concern|disappointment|failure|issue|nuisance|problem|worry)|alarming|bad|burdensome|concerning|considerable|counterproductive|disappointing|disproportionate|dissatisfied|excessive|impractical|inadequate|ineffective|insufficient|intolerable|lacklustre|material|painful|poor|problematic|problems?|serious|severe|significant|substantial|troublesome|unacceptable|unaffordable|underwhelming|uneconomic|uneconomical|unhappy|unmanageable|unpopular|unreasonable|unsatisfactory|unsuccessful|unsustainable|untenable|unviable|unworkable|weak|worrying|worse)';
/** What is a judgment of a measure, though a fact of other things: “uptake is low”, “the tank is low”. */
const measure =
  '(?:adoption|churn|confidence|costs?|demand|enrol?ment|feedback|interest|losses|margins?|morale|quality|reaction|response|results?|sales|satisfaction|savings|take-?up|turnout|uptake|usage|use|volumes?|waits?)';
const notEnough =
  "(?:not|never|[a-z]+n't) (?:[\\w-]+ ){0,4}?enough(?: (?!(?:in|on|at|by|for|of|to|and|or|we|i|the|a|when|after|before|within|this|that)\\b)[a-z]+)?";
const notGood =
  "(?:not|no longer|isn't|aren't|wasn't|weren't) (?:\\w+ly |very |so )?(?:an? (?:hit|improvement|success)|acceptable|adequate|appropriate|as (?:expected|good as (?:expected|hoped|planned)|hoped|planned)|delivering(?: value)?|effective|encouraging|going (?:well|to plan)|good|helping|improving|justified|paying off|performing|popular|positive|practical|promising|reasonable|satisfactory|seeing (?:any |the )?(?:benefits?|improvements?|progress|results|returns?|value)|sensible|successful|sustainable|up to scratch|viable|what (?:we|I) (?:expected|hoped|wanted)\\b(?: for)?|working(?: out| well)?|worth (?:it|the \\w+)|to be worth (?:it|the \\w+)|worthwhile)";
const fails =
  "(?:do|does|did|has|have|had)(?: not|n't) (?:\\w+ly )?(?:caught on|catch on|convinced?|deliver(?:ed)?(?: (?:value|results))?|(?:go|gone) (?:as (?:expected|hoped|planned)|to plan|well)|(?:look|looked) (?:good|right)|(?:pay|paid) (?:for itself|its way)|(?:pick|picked) up|(?:come|live|lived) up to (?:expectations|our hopes)|improved?(?: (?:sufficiently|significantly|materially))?|ma(?:ke|de) (?:a (?:real |big )?difference|sense)|meet (?:our |the )?expectations|met (?:our |the )?expectations|paid off|pay off|perform(?:ed)?|prove(?:d|n)? (?:itself|its worth|successful)|settled? down|show(?:n|ed)? (?:enough|clear|real|sufficient) (?:\\w+)|taken off|take off|work(?:ed)?(?: (?:out|well))?)(?: (?:as (?:expected|hoped|planned)|enough))?";
const goesBadly =
  "(?:(?:go|goes|went|going) (?:badly|poorly|wrong|off (?:the rails|track))|(?:do|does) (?:badly|poorly)|(?:cannot|can't|could not|couldn't|unable to) (?:cope|deliver|keep up)|(?:fail|fails|failed) to (?:catch on|convince|deliver|impress|improve|materiali[sz]e|meet expectations|perform|pick up|recover|take off|work)|(?:no longer|not|n't) (?:adds?|stacks?) up|(?:appetite|demand|enthusiasm|interest|momentum|support) (?:cools|dries up|evaporates|fades|falls away|flags|wanes)|(?:mood|relations?|relationship)(?: [\\w-]+){0,4}? (?:sours?|turns? sour)|(?:perform|react|respond)(?:s|ed)? (?:badly|negatively|poorly)|(?:come|comes|came) under (?:pressure|strain)|costs? (?:outweighs?|outweighed) (?:the |its |their )?benefits?|(?:adversely|badly|materially|seriously|significantly|unduly) (?!and\\b)[a-z]+ed|(?:stops?|stopped) making sense|underperform(?:s|ed)?|disappoint(?:s|ed)?|deteriorat(?:es?|ed)|worsen(?:s|ed)?|struggl(?:es?|ed|ing)|flounder(?:s|ed|ing)?|falter(?:s|ed|ing)?|backfires?|makes? no sense|no longer makes? sense|(?:get|gets) out of (?:control|hand)|(?:fall|falls|drop|drops|decline|declines|rise|rises|grow|grows|slip|slips|increase|increases) (?:badly|significantly|noticeably|sharply|markedly|materially|substantially|considerably|dramatically|unacceptably|too (?:far|fast|much)|to an? (?:unacceptable|worrying|excessive) (?:level|degree|extent))|(?:pilot|trial|experiment|test|project|plan|scheme|programme|program|launch|rollout|idea|approach) fails|(?:quality|service|morale) suffers|(?:arriv(?:e|es|ing)|(?:come|comes|coming)) (?:far |much )?too late|(?:fall|falls|tail|tails) (?:off|away) (?:badly|sharply|noticeably)|gives? (?:us |me |any )?cause for (?:concern|alarm|worry))";
const tooMuch =
  'too (?:many|much|few|little)(?: (?!(?:in|on|at|by|for|of|to|and|or|we|i|the|a)\\b)[\\w-]+)?|too (?!(?:big|cold|dark|deep|dry|full|heavy|hot|icy|ill|large|late|loud|old|rough|sick|small|thick|thin|tired|warm|wet|wide|windy|young)\\b)[a-z]+(?: an? \\w+)?';
const troubles =
  '(?:there (?:is|are|were) (?:(?:too many|serious|significant|major|real) )?(?:problems?|issues?|complaints|difficulties)|there (?:is|are) any (?:problems?|issues?)|(?:problems?|issues?|difficulties|concerns) (?:arise|arose|come up|emerge|occur|persist|remain))';
const nobodyPleased =
  "(?:(?:we|I) (?:are|am|were|was|feel) (?:not|un)(?: )?(?:comfortable|convinced|happy|satisfied)|(?:we|I) (?:do not|don't) like what (?:we|I) see|(?:customers|users|people|members|staff|drivers|sellers|patients|parents|teams?) (?:are|is|get|become) (?:un|not )happy|(?:customers|users|people|members|staff|drivers|sellers|patients|parents) (?:do not|don't) (?:like|want|take to) (?:it|them|this))";
const attributed =
  '(?:unacceptable|unacceptably (?:high|low|long|slow)|excessive|disappointing|unsatisfactory|disproportionate|undue) (?!and\\b|or\\b)\\w+';

/** How things stand, without a measure: “is still too high”, “gets worse”, “has not improved enough”. */
const openState = new RegExp(
  `\\b(?:${[
    nobodyPleased,
    troubles,
    `${linking} (?:${degree}){0,2}${bad}(?: level)?`,
    `${measure} ${linking} (?:${degree}){0,2}(?:flat|high|low|mixed|negative|quiet|slow)`,
    `${linking} (?:${degree}){0,2}(?:\\w+er|less|more|fewer|worse) than (?:we|I) (?:had |have )?(?:hoped|would (?:like|want|wish))`,
    "(?:not|[a-z]+n't) (?:[\\w-]+ ){0,4}?(?:adequately|materially|meaningfully|noticeably|satisfactorily|significantly|sufficiently)",
    '(?:is|stays|remains) (?:too )?quiet',
    `(?:remain|remains|stay|stays|(?:is|are) (?:still|so|very|unacceptably)) (?:high|low|slow)`,
    notEnough,
    notGood,
    fails,
    goesBadly,
    tooMuch,
    attributed,
    '(?:arrears|complaints|costs|delays|errors|losses|problems) (?:mount|pile up)',
  ].join('|')})\\b`,
  'i',
);

/** How things stand well, without a measure: “goes well”, “is a success”. */
const goodState = new RegExp(
  `\\b(?:(?:all|everything|it|this|that|[\\w-]+) (?:goes|go|went) (?:as (?:hoped|planned)|to plan|well)|${linking} (?:${degree}|judged |deemed ){0,2}(?:a success|acceptable|encouraging|favou?rable|good|good enough|positive|popular|promising|satisfactory|successful|worthwhile)|works? (?:out|well)|(?:pilot|trial|experiment|test|idea|approach|it) works|(?:proves?|proved) (?:its worth|itself|popular|successful)|(?:pays?|paid) off|(?:catch|catches|caught) on|(?:performs?|performed) well|(?:improves?|improved) (?:enough|markedly|significantly|sufficiently))\\b`,
  'i',
);

/** “If needed”, “if it becomes necessary”: said of nothing in particular. “If a nurse is needed” is an event. */
export const openNeed =
  /\b(?:if|when|where|should) (?:(?:it|this|that) (?:is|be|becomes?|proves?|seems?) (?:deemed |felt |thought )?)?(?:appropriate|necessary|needed|required|warranted)\b(?! (?:by|for|to)\b)/i;

/** “Adjust as needed”: no condition at all. */
export const asNeeded =
  /\b(?:adapt|adjust|change course|intervene|iterate|react|reconsider|refine|respond|review|revise|stop|tweak)(?: (?:it|this|them|the plan|the rollout|course))? ((?:as|if|when|where) (?:needed|necessary|required|appropriate))\b(?! (?:by|for|to)\b)/i;

/** Between the halves of a particle verb: “stand the night shift down”. */
const object = "(?:[\\w’'-]+ ){0,4}?";
const base = [
  '(?:abandon|cancel|close|discontinue|end|exit|freeze|halt|intervene|kill|pause|quit|reconsider|reopen|retire|rethink|revert|review|revisit|scrap|shelve|stop(?!s? making)|suspend|terminate|undo|unwind|withdraw)s?',
  '(?:reverse|drop|act|adjust|escalate|iterate|react|respond|withdraw|cease)s?',
  '(?:look|think)s? again',
  `(?:roll|pull|scale|cut|hand|send|put|bring|switch|change|go|step|move|fall)(?:e?s)? ${object}back`,
  `(?:switch|turn|call|pull)(?:e?s)? ${object}(?:off|out)`,
  `(?:shut|wind|close|stand|take)s? ${object}down`,
  '(?:go|goes|return|returns) to the (?:old|former|previous|present)',
  `returns? ${object}to (?:the )?[\\w-]+`,
  '(?:bring|brings) (?:up )?(?:a|an|the) (?:matter|paper|plan|proposal|question)',
  `(?:put|puts) ${object}on hold`,
  `(?:give|gives) (?:\\w+ )?(?:notice|up)`,
  '(?:take|takes) action|step(?:s)? in|walk(?:s)? away|back(?:s)? out|chang(?:e|es) course|phas(?:e|es) (?:it |them )?out',
  '(?:do|does|shall|will|would) not (?:continue|extend|go ahead|proceed|renew)',
  '(?:bring|brings|draw|draws|write|writes|propose|proposes) (?:up )?(?:an? )?(?:closure|exit|shutdown|withdrawal|wind-?down|fallback)(?: plan)?',
].join('|');
const ended =
  '(?:abandoned|cancelled|canceled|closed|discontinued|ended|frozen|halted|paused|reconsidered|retired|reversed|reverted|reviewed|revisited|scrapped|shelved|stopped|suspended|switched (?:off|back)|terminated|turned (?:off|back)|undone|unwound|withdrawn|rolled back|pulled|called off|shut down|stood down|wound down|put on hold|taken (?:down|back)|dropped|not (?:be )?(?:continued|extended|renewed))';

/** What is done when something goes wrong, in the present or still ahead. */
const turnsBack = new RegExp(`(?<![\\w-])(?:(${base})|(?:be|is|are|being|gets?) ${ended})\\b`, 'gi');

const ahead =
  '(?:continue|expand|extend|proceed|renew)s?|(?:carries|carry) on|(?:go|goes) (?:ahead|further)|(?:roll|scale)s? (?:[\\w-]+ ){0,4}?(?:out|up)|makes? (?:[\\w-]+ ){1,3}permanent';
const turnsAhead = new RegExp(
  `(?<![\\w-])(?:(${ahead})|(?:be|is|are) (?:continued|expanded|extended|made permanent|renewed|rolled out))\\b`,
  'gi',
);

/** What decides, and what is done then: a plan is stopped where things go badly, and goes on where they go well. */
export const criteria = [
  { state: openState, unless: goodState, turns: turnsBack },
  { state: goodState, unless: openState, turns: turnsAhead },
] as const;
