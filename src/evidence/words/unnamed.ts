/** People without a name or a function: “some colleagues”, “several people in sales”, “a few on the board”. */
const somebody =
  '(?:some|several|certain|a few|a number of|many|others?|one or two)(?: of (?:the|our|my|us|them))?(?: (?:senior|junior|other|local))?(?: (?:colleagues?|people|members?|managers?|leaders?|engineers?|officers?|staff|stakeholders?|teams?|partners?|directors?|critics?|voices|sceptics?|skeptics?))?(?: (?:in|on|at|from|within|across) (?:the )?[\\w-]+(?: [\\w-]+)?)?';
const against =
  '(?:disagree[sd]?|object(?:s|ed)?|oppose[sd]?|argue[sd]?|complain(?:s|ed)?|worr(?:y|ies|ied)|push(?:es|ed)? back|doubt(?:s|ed)?|question(?:s|ed)|would (?:rather|have|prefer|choose|like|not|keep|wait|stop|start|delay)|want(?:s)? to|thinks? (?:that|it|we|the)|believes? (?:that|it|we|the)|wanted|preferred|prefers?|(?:were|was|are|is|remain(?:s|ed)?) (?:against|not convinced|unconvinced|sceptical|skeptical|unhappy|concerned|reluctant|opposed)|felt (?:that|it)|think otherwise|thought otherwise|still (?:want|disagree|object|think|prefer))';

/** Somebody without a name was against it. */
export const somebodyObjects = new RegExp(
  `(?:^|[,;:(] ?|\\b(?:as|that|although|though|but|and|while) )(${somebody} ${against})\\b`,
  'i',
);

/** Nobody is named at all: “there was some concern”, “objections were raised”. */
export const objectionFloats =
  /\b(?:there (?:was|were|is|are|has been|have been) (?:some |an? |much |a lot of |healthy |lively |considerable |initial |internal |certain |two |several |the odd ){0,2}(?:concerns?|objections?|debates?|disagreements?|push-?back|resistance|opposition|scepticism|skepticism|criticism|requests? for|discussions? about|doubts?)|(?:concerns?|objections?|doubts?|reservations?) (?:was|were|have been|has been) (?:raised|voiced|expressed)|the critics|there (?:was|is|were) (?:an argument|a view|a feeling|a suggestion|a school of thought|arguments|calls)(?= (?:for|that|to|against)\b)|not everyone (?:[\w-]+ ){0,5}?(?:supports?|supported|agrees|agreed|likes|liked|is convinced|was convinced|is on board|was on board)|(?:one|a) (?:manager|colleague|member|director|engineer|leader|stakeholder|officer)(?: (?:in|on|at|from) (?:[\w-]+ ){1,3}?)? ?(?:thinks|thought|argued|argues|disagrees|disagreed|objects|objected|wanted|wants|was against|is against|would rather|would have|doubts|doubted))\b/i;
