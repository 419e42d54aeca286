/** What is done when something goes wrong. */
const turn =
  '(?:stops?|ends?|withdraws?|withdrawn|reverts?|reverse|pauses?|revisits?|reconsiders?|(?:look|think) again|roll(?:s|ed)? (?:it |this |them )?back|go(?:es)? back|(?:switch|turn)(?:es|s|ed)? (?:it |this |them )?off|turned off|cancels?|adjusts?|abandons?|shut (?:it |this )?down|step in|escalates?|iterates?|reviews?|take action|act)';
/** A state of things without a measure. */
const vague =
  "(?:disappoint(?:s|ing|ed)?|unacceptable|unsatisfactory|poor|bad|significant(?:ly)?|serious(?:ly)?|excessive(?:ly)?|problematic|noticeably \\w+|uneconomic|uneconomical|unaffordable|struggl(?:e|es|ing)|(?:has|have|had) not improved(?: enough)?|(?:looks?|looked) bad|unacceptable level|too (?:high|low|many|few|much|slow|long|often|great)|not (?:work(?:ing)?|deliver(?:ing)?(?: value)?|good enough|as expected|what we (?:hoped|expected))|(?:do|does|did)(?: not|n't) (?:work|deliver|go well|improve|meet expectations)|no longer (?:appropriate|sensible|viable|makes sense|make sense)|go(?:es)? wrong|(?:is|are|becomes?|get|gets) (?:a )?(?:problems?|worse|an issue)|underperform(?:s|ing)?|unhappy|there (?:is|are) (?:any )?(?:problems?|issues?|complaints)|(?:problems?|issues?) (?:arise|occur|emerge)|needed|necessary|required|appropriate|warranted)";

/** “We stop if it does not work”, “if losses become significant, the limit goes back”, “adjust as needed”. */
export const softStops: readonly RegExp[] = [
  new RegExp(
    `\\b${turn}\\b[^.;?!]{0,90}?\\b((?:if|when|once|should|unless) [^.;,?!]{0,60}?\\b${vague})\\b`,
    'i',
  ),
  new RegExp(
    `(?:^|[,;] )((?:if|when|should|once) [^.;,?!]{0,70}?\\b${vague})\\b[^.;?!]{0,80}?\\b${turn}\\b`,
    'i',
  ),
  /\b(?:adjust|intervene|iterate|react|respond|stop|review|reconsider|change course)(?: (?:it|this|them|the plan|the rollout|course))? ((?:as|if|when|where) (?:needed|necessary|required|appropriate))\b/i,
];
