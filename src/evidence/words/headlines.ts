/** Adjectives and labels that promise and say nothing, in a headline. */
export const hype =
  /\b(?:revolutionary|revolutioni[sz]\w+|game[- ]chang\w+|groundbreaking|ground-breaking|disrupt\w*|transformative|transformational|cutting[- ]edge|leading[- ]edge|bleeding[- ]edge|state[- ]of[- ]the[- ]art|next[- ]gen(?:eration)?|world[- ]class|best[- ]in[- ]class|industry[- ]leading|innovative|reimagin\w+|reinvent\w*|supercharg\w+|unleash\w*|ultimate|all[- ]in[- ]one|one[- ]stop|seamless|magical|AI[- ](?:powered|driven|enabled|first)|ML[- ]powered|blockchain[- ]?(?:based|powered)?|(?:the )?(?:best|easiest|smartest|ultimate|smarter|better|new) way (?:to \w+|for)|intelligent|smart(?:er)? (?:platform|solution|system))\b/i;

/** Words with which a headline says what somebody gains, and not only that something is there. */
export const gains =
  /\b(?:that|who|which|whose|lets?|letting|helps?|helping|so|without|can|now|instead|in (?:\d|a|an|under|less|minutes|seconds|hours|one|two|three|half)|from|by|at|when|where|keep(?:s|ing)?|cut(?:s|ting)?|sav(?:es?|ing)|giv(?:es?|ing)|mak(?:es?|ing)|show(?:s|ing)?|turn(?:s|ing)?|ends?|ending|stop(?:s|ping)?|bring(?:s|ing)?|clos(?:es?|ing)|send(?:s|ing)?|put(?:s|ting)?|tak(?:es?|ing)|gets?|getting|find(?:s|ing)?|pay(?:s|ing)?|shar(?:es?|ing)|read(?:s|ing)?|borrow(?:s|ing)?|deliver(?:s|ing)?|answer(?:s|ing)?|tell(?:s|ing)?|replac(?:es?|ing)|remov(?:es?|ing)|protect(?:s|ing)?|warn(?:s|ing)?|pick(?:s|ing)?|reach(?:es|ing)?|build(?:s|ing)?|any(?:where|time|one)|before|after|until|within|no (?:more|longer)|never|faster|cheaper|easier|sooner|safer|quicker|simpler|free|less|more|fewer|every|half|twice|how|why|your|my|their|you|not|out of|with(?:in|out)?|to [a-z]+|for (?:[a-z]+ ){0,3}[a-z]+s)\b|\d/i;

/** Verbs of a headline that only say that there is something. */
export const announcing =
  /\b(?:announc(?:es|ed|ing)|launch(?:es|ed|ing)?|introduc(?:es|ed|ing)|unveil(?:s|ed|ing)?|releas(?:es|ed|ing)|debut(?:s|ed|ing)?|presents?|rolls? out|meet|welcome to)\b/i;

export const codename =
  /^(?:Project|Operation|Codename|Code name|Initiative)[: ]+\p{Lu}\w*(?:\s+\p{Lu}\w*)?$/u;
