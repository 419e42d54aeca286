/** Headings, normalised, under which a document says what is done next and by whom. */
export const actionHeading =
  /^(?:our |the |immediate |proposed )?(?:next steps?|action (?:items?|plan)|actions?(?: and owners)?|follow[- ]?ups?(?: actions)?|owners(?: and (?:dates|actions))?|to-?dos?|commitments|corrective actions?|remediation|(?:launch |readiness |pre-launch )?checklist|what happens next|what (?:remains|is left)(?: to (?:be )?do(?:ne)?)?|who does what|if (?:you|the \w+|we) (?:agrees?|approves?|says? yes)|if (?:this is )?(?:agreed|approved))(?:$| (?:after|and|by|for|from|in|this|until|with)\b|\s*[:(—–])/;

/** A line that introduces a list of actions. */
export const actionLead =
  /(?:^|\b(?:the|our) )(?:next steps?|actions?|action items|follow-?ups|to-?dos?)(?: are| from (?:here|this \w+))?:$/i;
