/**
 * Verbs that settle something, in their base form: what was stopped, put off, left out, chosen, overruled. Verbs that
 * as often only report (move, change, spend, cut) are not among them. Source: domain catalogue, decision verbs.
 */
export const decisionVerbs: ReadonlySet<string> = new Set(
  `accept approve authorise authorize cancel choose decide decline defer delay deprecate descope discontinue dissent
   drop exclude forgo kill opt overrule override pause pick postpone prioritise prioritize propose reallocate reassign
   recommend refuse reject resequence retire revert sacrifice select shelve veto`.split(/\s+/),
);
