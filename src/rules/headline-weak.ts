import type { PlacedBlock } from '../document/block.ts';
import { endOfBlock } from '../document/block.ts';
import { plainText } from '../document/plain-text.ts';
import { shift } from '../document/span.ts';
import { slot } from '../engine/fixes.ts';
import { defineRule, type Problem } from '../engine/rule.ts';
import { announcing, codename, gains, hype } from '../evidence/words/headlines.ts';
import { announces, readRelease } from '../narratives/release.ts';

export const headlineWeak = defineRule({
  id: 'headline-weak',
  group: 'press-release',
  summary: 'The headline, or the line under it, says which customer gains what.',
  why: 'Most readers see these two lines and no more. A name, a codename or a superlative tells them nothing that they could want.',
  scope: 'document',
  severity: 'info',
  kinds: ['prfaq'],
  options: {},
  examples: [
    {
      bad: '# «Blue Parcel Announces Revolutionary AI-Powered Platform»',
      good: '# Blue Parcel lockers let flat owners collect parcels at midnight',
    },
    {
      bad: '# «Introducing Melon»',
      good: '# Introducing Melon\n\n*The lunch box that keeps food cold for nine hours.*',
    },
  ],
  *check({ outline, found }): Iterable<Problem> {
    const { lines, opening, paragraphs, announced } = readRelease(outline, found);
    const [title] = lines;
    const [sentence] = title?.block.sentences ?? [];
    if (!title || !sentence || !announced || title.block.slots.length > 0) return;
    const text = plainText(title.block);
    // Of a headline by itself, the only paragraph is the line below.
    const code = faultOf(
      text,
      opening && paragraphs.length === 1 && !announces.test(plainText(opening.block))
        ? [...lines, opening]
        : lines,
    );
    if (!code) return;
    const end = endOfBlock(title);
    yield {
      span: shift(sentence, title.start),
      code,
      ...(code === 'too-long' && { level: 'hint' as const }),
      message: messageFor(code, text),
      fixes:
        code === 'too-long'
          ? []
          : [slot('Add a line that says who gains what', { start: end, end }, subheading)],
    };
  },
});

const subheading = '\n\n*[customers] can now [what the customer does]: [benefit].*';

type Fault = 'codename' | 'hype' | 'no-benefit' | 'too-long';

/** A headline of a whole sentence may be long; beyond this nobody takes it in at a glance. */
const longest = { words: 20, characters: 130 };

function faultOf(title: string, lines: readonly PlacedBlock[]): Fault | undefined {
  const others = lines.slice(1).map(({ block }) => plainText(block));
  const gained = [title, ...others].some(saysGain);
  if (!gained && codename.test(title)) return 'codename';
  if (hype.test(title) && !others.some(saysGain)) return 'hype';
  if (!gained) return 'no-benefit';
  return title.split(' ').length > longest.words || title.length > longest.characters
    ? 'too-long'
    : undefined;
}

/** Something is gained by somebody, besides that it was launched. */
function saysGain(line: string): boolean {
  const rest = line.replace(new RegExp(hype, 'gi'), ' ').replace(announcing, ' ');
  return gains.test(rest) && rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 4;
}

function messageFor(code: Fault, title: string): string {
  const quoted = `“${title}”`;
  switch (code) {
    case 'codename':
      return `Who gains what? ${quoted} is a name that no customer knows: say which customer can now do what.`;
    case 'hype':
      return `Who gains what? ${quoted} praises the thing and names no gain: say which customer can now do what, and how much of it.`;
    case 'no-benefit':
      return `Who gains what? ${quoted} says that there is something: a reader who sees only this line and the next wants to know which customer can now do what.`;
    case 'too-long':
      return 'Can a reader take that in at a glance? A headline has about fifteen words; what is left over belongs to the line below.';
  }
}
