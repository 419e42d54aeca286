import type { PlacedBlock } from '../document/block.ts';
import { plainText } from '../document/plain-text.ts';
import { type Span, shift } from '../document/span.ts';
import { blocksWhere } from '../document/tally.ts';
import { slot } from '../engine/fixes.ts';
import { type DocumentUnit, defineRule, type Problem } from '../engine/rule.ts';
import { acronymsOf, initialsIn } from '../facts/undefined-acronyms.ts';
import { expansions, tradeAcronyms } from '../facts/words/acronyms.ts';
import { isDateline } from '../narratives/dateline.ts';

const withAcronyms = blocksWhere((block) => {
  const { uses, explained } = acronymsOf(block);
  return uses.length > 0 || explained.length > 0;
});

export const undefinedAcronym = defineRule({
  id: 'undefined-acronym',
  summary: 'An acronym is written out where it is first used.',
  why: 'Who does not know the letters is shut out, and seldom asks. Whoever knows them loses a second.',
  scope: 'document',
  group: 'length',
  severity: 'warning',
  options: {},
  examples: [
    {
      bad: 'The ward uses the «EWS» at every round.',
      good: 'The ward uses the early warning score (EWS) at every round.',
    },
    {
      kind: 'prfaq',
      bad: 'Tenants use «MFA» to open the locker.',
      good: 'Tenants confirm on their phone to open the locker.',
    },
  ],
  *check(unit): Iterable<Problem> {
    const names = namesIn(unit);
    const explained = new Set<string>();
    const later = explainedIn(withAcronyms(unit.document));
    const told = new Set<string>();
    for (const placed of withAcronyms(unit.document)) {
      const { block, start } = placed;
      const { uses, explained: here } = acronymsOf(block);
      for (const use of uses) {
        const { acronym } = use;
        if (names.has(acronym) || explained.has(acronym) || told.has(acronym)) continue;
        if (here.some((each) => each.acronym === acronym && each.start <= use.start)) continue;
        if (acronym.length === 2 && isInitials(acronym, unit)) {
          explained.add(acronym);
          continue;
        }
        if (isDateline(plainText(block)) && use.start < datelineReach) continue;
        told.add(acronym);
        yield problemOf(acronym, shift(use, start), {
          late: later.has(acronym),
          press: isPress(unit, placed),
        });
      }
      for (const { acronym } of here) explained.add(acronym);
    }
  },
});

/** “GP” in a table, where the text has Gareth Pugh. */
const isInitials = (acronym: string, { document }: DocumentUnit): boolean =>
  document.blocks.some(({ block }) => initialsIn(block).has(acronym));

/** Names of the place that a release begins with stand before this. */
const datelineReach = 40;

function explainedIn(blocks: readonly PlacedBlock[]): Set<string> {
  return new Set(blocks.flatMap(({ block }) => acronymsOf(block).explained.map(({ acronym }) => acronym)));
}

/** What the draft is about, and what its writer has declared, needs no word. */
function namesIn({ document }: DocumentUnit): Set<string> {
  const { terms, metrics } = document.frontMatter;
  const title = document.blocks.find(({ block }) => block.kind === 'heading');
  const words = [title ? plainText(title.block) : '', ...terms, ...metrics].join(' ');
  return new Set(words.match(/\p{Lu}[\p{Lu}\d]+/gu) ?? []);
}

/** What customers read; a draft with code in it is for those who write some. */
function isPress({ document, outline }: DocumentUnit, placed: PlacedBlock): boolean {
  if (outline.narrative.id !== 'prfaq' || !outline.blocks['press-release'].includes(placed)) return false;
  return document.blocks.every(({ block }) => block.kind !== 'code');
}

interface Case {
  readonly late: boolean;
  readonly press: boolean;
}

function problemOf(acronym: string, span: Span, { late, press }: Case): Problem {
  const long = expansions.get(acronym);
  // Whoever writes it out says that some readers need it, and needed it earlier.
  const known = tradeAcronyms.has(acronym) && !press && !late;
  return {
    span,
    term: acronym,
    code: late ? 'defined-late' : 'undefined',
    ...(known && { level: 'hint' as const }),
    message: late
      ? `What does “${acronym}” stand for? It is written out only further down: do it here, where it is first used.`
      : `What does “${acronym}” stand for? Write it out here, where it is first used.`,
    ...(long !== undefined && { fixes: [slot(`Write: ${long} (${acronym})`, span, `${long} (${acronym})`)] }),
  };
}
