/** People of the company, by what tells nobody apart. */
const staff =
  '(?:advis[eo]rs?|analysts?|board members?|colleagues?|critics?|councillors?|directors?|engineers?|executives?|governors?|heads?|leaders?|managers?|(?:board |committee |council |team )members?|members of (?:the|our|my) \\w+|officers?|partners?|people|reviewers?|sceptics?|skeptics?|staff|stakeholders?|supervisors?|teams?|trustees?|voices)';
const where =
  '(?: (?:in|on|at|from|within|across|of) (?:the |our )?[\\w-]+(?: (?:board|care|desk|floor|investigations|office|operations|resources|services|side|team))?)';
const several =
  '(?:some|several|certain|a couple of|a few|a handful of|a number of|many|others?|one or two|two or three|a minority|the minority|part|half)(?: of (?:the|our|my|us|them))?';
const adjective = '(?: (?:senior|junior|other|local|regional|experienced))?';

/** “Some colleagues”, “several people in sales”, “some on the soils side”; then one of them: “one of the directors”. */
const known = `(?:${several}${adjective} ${staff}${where}?|${several}${where}|(?:one|another)(?: of (?:the|our|my)(?: [\\w-]+)?)?${adjective} ${staff}${where}?|(?:one|another|some|two) of us|(?:one|a) member of (?:the|our) [\\w-]+(?: [\\w-]+)?|a minority of (?:the|our) (?:[\\w-]+ )?[\\w-]+|a(?: (?:senior|junior|local|regional|experienced))? (?:colleague|director|engineer|executive|leader|manager|officer|partner|stakeholder|trustee|member of (?:the|our|my) \\w+)${where}?|(?:somebody|someone)${where})`;
const opposes =
  "(?:disagree[sd]?|object(?:s|ed)?|oppose[sd]?|argue[sd]?(?= (?:for|against|that))|push(?:es|ed)? back|doubt(?:s|ed)?|question(?:s|ed)|(?:think|thought|feel|felt)s? otherwise|(?:were|was|are|is|remains?|remained) (?:still )?(?:against|not convinced|unconvinced|sceptical|skeptical|opposed|in two minds|to be convinced)|(?:are|were|is|was) still (?:for \\w+ing|to be convinced)|(?:would|'d) (?:still )?(?:rather|have (?!a\\b|no\\b|the\\b|to\\b)\\w+|prefer|choose|keep|wait|delay|not (?:do|buy|build|open|close|sign|have|go)\\b)|resist(?:s|ed)|(?:were|was|are|is) (?:reluctant|uneasy|unhappy)|(?:expressed|had|have|has|raised|voiced) (?:some |serious |strong )?(?:concerns|doubts|misgivings|objections|reservations|unease)|(?:does|do|did)(?: not|n't) (?:support|accept|agree|like|want|share|accept|believe|think)|warn(?:s|ed)(?: (?:me|us))?|told (?:me|us) (?:that )?(?:i|we|it|this) (?:was|were|would|had)\\b)";
const wishes =
  '(?:complain(?:s|ed)?|worr(?:y|ies|ied)|(?:still )?wants?(?: to)?|wanted|prefer(?:s|red)?|favou?r(?:s|ed)?|thinks?|thought|believed?|believes|feels?|felt|fear(?:s|ed)?|found (?:it|this|that|the)|(?:were|was|are|is) (?:unhappy|concerned|reluctant|nervous|uneasy|worried)|(?:have|has) asked for|(?:voiced|raised|had|have) (?:some )?(?:concerns?|doubts?|reservations|objections?)|still (?:disagree|object|think|prefer)s?|expect(?:s|ed)?|holds?|says?|said)';

const begins = '(?:^|[,;:(] ?|\\b(?:as|that|although|though|but|and|while|why|because|where|when) )';

/** Somebody without a name was against it. */
export const somebodyObjects = new RegExp(`${begins}((?:${known}|${several}) ${opposes})(?![\\w-])`, 'i');

/** Somebody without a name thought or wanted something: an objection if it was something else. */
export const somebodyWishes = new RegExp(
  `${begins}((?:${known}|some|several|a few|others|a minority) (?:${wishes}|would like))\\b`,
  'i',
);

/** “thought it too early”, “wants to wait”: not what was decided. */
export const contrary =
  /\b(?:another|bad|better|break\w*|fail\w*|cannot|cheaper|danger\w*|dear|delay|different|earl(?:y|ier)|enough|expensive|harm\w*|hurts?|instead|keep|late|later|less|longer|loses?|mistake|more|never|no|not|nothing|only|other|otherwise|postpone|premature|pressure|rather|risk\w*|should|small|smaller|stay|still|stop|too|unfair|unlikely|unnecessary|wait|waste\w*|weak\w*|without|worse|wrong)\b|n't\b/i;

/** “Who disagrees? Some colleagues do.” */
export const someDo = new RegExp(
  `^\\W*(?:yes[,.] )?((?:${known}|some|several|a few) (?:do|does|did|were|was|would|have))[.,]? *$`,
  'i',
);
export const asksWhoObjects =
  /\b(?:against|argued|argues|concerns?|disagree[sd]?|dissent|doubt(?:s|ed)?|object(?:s|ed)?|objections?|oppose[sd]?|unhappy)\b[^.?!]*[.?!:]?\W*$/i;

const doubts =
  '(?:concerns?|criticism|debates?|misgivings|disagreements?|doubts?|objections?|opposition|push-?back|reservations?|resistance|scepticism|skepticism|unease)';

/** Nobody is named at all: “there was some concern”, “objections were raised”, “it was argued that”. */
export const objectionFloats = new RegExp(
  `\\b(?:${[
    `there (?:was|were|is|are|has been|have been) (?:some |an? |much |a lot of |healthy |lively |considerable |initial |internal |certain |two |several |strong |the odd ){0,2}(?:${doubts}|requests? for|discussions? about)`,
    '(?:the )?(?:concerns?|objections?|doubts?|misgivings|reservations?) (?:was|were|have been|has been) (?:heard|raised|voiced|expressed)',
    '(?:^|(?<=[.:] ))(?:an? |the |one )?(?:concern|objection|doubt)s? (?:heard|noted|raised|received)(?=[:;,.–—])',
    '(?:is|was|are|were) not unanimous(?=[:;,.–—])',
    'questions (?:were|have been) (?:asked|raised)(?= about)',
    '(?:is|was|were) not (?:unanimously|universally) (?:accepted|liked|popular|supported|welcomed)',
    '(?:objections?|doubts?|reservations?) came',
    'the critics',
    'with one (?:voice|vote) (?:against|opposed)',
    '(?:one|another|the other) camp (?:argues|fears|holds|prefers|says|thinks|wants)',
    '(?:a|one) member of the [a-z]+ (?:argued|spoke|voted) against',
    'a minority of the [a-z -]{3,40} (?:argue[sd]|fear(?:s|ed)|holds|held|thinks|thought|wants|wanted)(?= that\\b)',
    'not (?:everyone|everybody) (?:believes|thinks)',
    'there (?:was|is|were) (?:(?:an|some|one) )?(?:a body of opinion|a strand of opinion|arguments?|calls?|feeling|school of thought|suggestion|view|a feeling|a school of thought|a suggestion|a view|a call)(?=(?: (?:in|among|from|at|within) (?:the |our )?[\\w-]+)? (?:for (?!every|each|both)|that|to|against)\\b)',
    'there (?:are|were) (?:those|some|people) who (?:would|want|wanted|think|thought|feel|felt|argue|argued|believe|believed|prefer|preferred|disagree|disagreed)',
    'not (?:everyone|everybody|all of us|all (?:the |of the )?(?:managers|colleagues|directors|teams|partners|trustees)) (?:[\\w-]+ ){0,5}?(?:supports?|supported|agrees?|agreed|likes|liked|(?:is|was|are|were) (?:convinced|happy|on board|persuaded|in favou?r|for it|behind (?:it|this)))',
    'it (?:was|has been|is|had been) (?:also |sometimes |often |strongly )?(?:argued|feared|objected)(?= that)',
    '(?:opinions?|views?) (?:(?:are|is|was|were) (?:divided|mixed|split)|differ(?:s|ed)?|diverged?)',
    `(?:met|meets)(?: with)? (?:some |much |strong |stiff |initial |considerable |internal )?${doubts}`,
    `(?:we|I) (?:heard|received|got|met|noted) (?:some |several |a few |strong |many )?${doubts}`,
  ].join('|')})\\b`,
  'i',
);
