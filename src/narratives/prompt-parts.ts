/** Words that begin what a prompt wants to be told. */
const asks =
  /^(?:(?:and|also|then|please|in your answer,?|be sure to|make sure to|you should)\s+)*(?:describe|tell|give|explain|discuss|provide|include|outline|share|write|identify|show|choose|name|list|say|reflect|compare|walk|state|summari[sz]e|what|why|how|who|whom|whose|which|when|where|did|do|does|were|was|is|are|would|could)\b/i;

/** What is said of the form of the answer, and not of its content. */
const aboutForm =
  /\b(?:words?|pages?|characters?|bullets?|format(?:ted|ting)?|confidential|proprietary|font|attach|submit|single-spaced|limit your|no more than \d)\b/i;

/** Where a sentence of a prompt asks for a second thing: “…, and how you decided”. */
const joint =
  /(?:,|;)\s+(?:and\s+)?(?=(?:what|why|how|who|whom|which|when|where)\b)|\s+and\s+(?=(?:what|why|how|who|whom|which)\b)|;\s+/i;

const longest = 4000;

/** How a prompt numbers what it wants. */
const enumerator = /(?:^|\s)(?:\(?[a-h1-9][).]|[•*])\s+/i;

/** The parts of a prompt that want an answer each, in order. */
export function promptParts(prompt: string): readonly string[] {
  const text = prompt.slice(0, longest).replace(/\s+/g, ' ').trim();
  const [lead = '', ...items] = text.split(enumerator);
  // What is numbered is asked for, whatever its words; the sentence before it only leads up to it.
  const intro = sentencesOf(items.length > 1 ? lead.replace(/[^.?!]*:?\s*$/, '') : lead);
  const asked = intro.filter((sentence) => sentence.endsWith('?') || asks.test(sentence));
  const numbered = items.flatMap((item) =>
    sentencesOf(item).filter((each, at) => at === 0 || asks.test(each)),
  );
  return [...asked, ...numbered]
    .filter((sentence) => !aboutForm.test(sentence))
    .flatMap((sentence) =>
      sentence.split(joint).map((part) => ({ part, mark: /\?$/.exec(sentence)?.[0] ?? '' })),
    )
    .map(({ part, mark }) => capitalized(`${part.replace(/[\s,;:?]+$/, '')}${mark}`))
    .filter((part) => part.includes(' ') || part.endsWith('?'));
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!:])\s+/).filter((each) => each.trim() !== '');

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
