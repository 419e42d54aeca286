/**
 * What an answer begins with: `yes-no` with a yes, a no or a condition; `amount` with a number; `date` with a time; `when`
 * with a time or a condition; `who` with somebody. Of `open` nothing is known.
 */
export type QuestionShape = 'yes-no' | 'amount' | 'date' | 'when' | 'who' | 'open';

const auxiliary =
  /^(?:is|are|was|were|am|do|does|did|can|could|will|would|should|shall|has|have|had|may|must|isn't|aren't|don't|doesn't|didn't|can't|won't|wouldn't|shouldn't|hasn't|haven't)\b/;

/** “And if a child opens it, who pays?” asks who; “So how much is it?” asks how much. */
function core(question: string): string {
  const bare = question
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:and|but|so|ok|okay|then|well)\b[\s,:]*/, '');
  const opened =
    /^(?:if|when|once|as|for|in|after|before|given|assuming|with|on|at|under)\b[^,?]{2,120},\s*(.+)$/.exec(
      bare,
    );
  // “When will it open, and where?” is one question and not a clause before another.
  return opened?.[1] &&
    !/^(?:and|or)\b/.test(opened[1]) &&
    !/^(?:when|in what|at what|on what|for whom|with whom) (?:will|do|does|is|are|can|did|would|should)\b/.test(
      bare,
    )
    ? opened[1]
    : bare;
}

const started =
  /\b(?:launch|open|ship|start|begin|release|available|ready|live|have it|get it|arrive|come|expand|deliver|roll|reach|break even|profit|expect|hear|decide|finish|complete|done|out)\w*\b/;

/** What a question, on one line, asks for. */
export function shapeOf(question: string): QuestionShape {
  const text = core(question);
  // “Is it sold or rented?” asks for a choice, “Is it, and why?” for more than a word.
  if (auxiliary.test(text)) return /\bor\b(?! not\b)/.test(text) ? 'open' : 'yes-no';
  if (/^how (?:much|many|long|often|big|large|far|fast|quickly)\b/.test(text)) {
    return /^how (?:much|far|big) (?:of )?(?:an? )?(?:control|say|trust|choice|training|work|difference|thought|freedom|detail|risk)\b/.test(
      text,
    )
      ? 'open'
      : 'amount';
  }
  if (
    /^what (?:does|do|will|would|did) [^?]{2,60}\bcosts?\b(?! us)/.test(text) ||
    /^what(?: is|'s| are) (?:the |our |its )?(?:total |monthly |unit )?(?:price|cost|fee|budget|margin|market size|tam)\b/.test(
      text,
    )
  )
    return 'amount';
  if (/^(?:by |since |until )?when\b/.test(text))
    return started.test(text) && !/\bnot\b/.test(text) ? 'date' : 'when';
  if (/^(?:who|whom|whose)\b/.test(text)) return 'who';
  return 'open';
}
