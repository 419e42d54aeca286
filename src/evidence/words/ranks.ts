/** First or last of its kind. */
const superlative =
  'best|worst|finest|greatest|fastest|safest|cheapest|strongest|simplest|smartest|easiest|largest|biggest|most (?:\\w+ly )?\\w+';
/** What no tape measure shows: “the largest depot in Leeds” can be looked up. */
const judged =
  'best|worst|finest|greatest|strongest|safest|smartest|easiest|simplest|friendliest|most (?:\\w+ly )?(?:accurate|advanced|capable|competent|dependable|effective|efficient|experienced|innovative|knowledgeable|popular|professional|reliable|reputable|respected|skilled|sophisticated|talented|trusted|trustworthy|useful)';
/** Who or what can be had elsewhere too. */
const offered =
  'agency|airline|app|bank|brand|broker|carrier|clinic|company|consultants?|contractors?|crew|developers?|engineers?|firm|fleet|haulier|hospital|manufacturer|network|operators?|platform|product|provider|retailer|school|service|shop|software|specialists?|staff|supplier|system|team|technology|tool|university|vendor|workforce';
const fields =
  'the (?:world|country|industry|market|region|sector|business|field|city|county|state|trade|history of [\\w ]{2,30})';
const lands =
  '(?:Africa|America|Asia|Australia|Britain|Canada|England|Europe|France|Germany|India|Ireland|Italy|Japan|Scotland|Spain|Wales|the (?:UK|US|EU))';
const witnesses =
  '(?:that )?(?:the (?:industry|company|market|board|bank|team|organi[sz]ation|country|business)|anyone|anybody|we|they|I) (?:has|have|had) (?:ever )?(?:seen|taken|made|known|had|built|launched|produced|used|tried)';
const everywhere = [
  `in (?:${fields}|${lands})`,
  witnesses,
  'of (?:its|their|our) kind',
  'ever (?:made|built|seen|taken|launched|run|written|produced|devised)',
  'on (?:the market|earth|the planet)',
  '(?:out there|of all time|known to man|money can buy)',
  'in (?:its|their) (?:category|class|field|industry|league|price range)',
].join('|');
/** “the Northwest”, “Leeds”; no month, and no place where the text itself has a set to choose from. */
const place =
  'in (?:the )?(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter|Q\\d|Table|Appendix|Figure)[A-Z][a-z]+';

/** A rank over all others, which the numbers of other things beside it do not show. */
export const ranks: readonly RegExp[] = [
  new RegExp(`\\b(?:one of )?the (?:${superlative}) (?:[\\w'-]+ ){0,3}?(?:${everywhere})\\b`, 'gi'),
  new RegExp(
    `\\b(?:[Oo]ne of )?[Tt]he (?:single )?(?:${judged}) (?:[\\w'-]+ ){0,2}?(?:${offered}) ${place}\\b`,
    'g',
  ),
  // “the only clinic in the county that”
  new RegExp(
    `\\b[Tt]he (?:one|only) (?:[\\w'-]+ ){1,3}in (?:${fields}|${lands}|[A-Z][a-z]+) (?:that|which|who|to)\\b`,
    'g',
  ),
  /\b(?:the|our) (?:city|country|county|industry|market|nation|region|sector|world)'s (?:best|favou?rite|finest|foremost|leading|most (?:\w+ly )?\w+|number one|premier|top)(?= \w)/gi,
];

/** A comparison with everybody else. */
export const numberedRanks: readonly RegExp[] = [
  new RegExp(
    `\\b(?:better|more (?:\\w+ly )?\\w+|[a-z]{3,}er) than (?:any (?:competing|competitor's|rival) \\w+|any (?:competitor|rival)|any other(?: (?:${offered}))?(?=[.,;!)]|$| on the market| in the (?:country|industry|market|world))|any other (?:${offered})|anything else(?: (?:available|on the market|out there))?|anyone else|anybody else|all (?:our )?(?:competitors|rivals)|everybody else|everyone else|everything else|the competition|our (?:competitors|rivals))\\b`,
    'gi',
  ),
  /\b(?:no other (?:app|company|operator|product|provider|service|solution|supplier|system|team|tool|vendor) (?:can|comes|does|has|offers?)|(?:nobody|no one) else (?:can|comes close|does this|has this|offers)|(?:nobody|no one) does (?:it|this) better|without (?:equal|peer|rival)|in a class of (?:its|their) own|head and shoulders above)\b/gi,
];
