import { type Claim, claimsOf, type Demands, type Hole } from '../evidence/claims/claim.ts';
import type { Movement } from '../evidence/claims/movement.ts';
import type { Quantity } from '../evidence/quantities/quantities.ts';
import { readTimeFrames } from '../evidence/times/time.ts';
import { keyOf, type Stated } from '../facts/stated.ts';
import { type Ledger, ledgerOf } from '../facts/stated-ledger.ts';
import type { KindId } from '../narratives/narrative.ts';
import { PassageMemo, type Placed, type Setting } from './passages.ts';
import type { DocumentUnit } from './rule.ts';

/** A change whose reader misses something that the whole draft does not tell. */
export type OpenClaim = Placed<LocalClaim>;

interface LocalClaim extends Claim {
  /** It stands under the title, or above the first heading. */
  readonly lead: boolean;
}

const memo = new PassageMemo<LocalClaim>((passages, setting) => {
  const demands = demandsOf(setting);
  return passages.flatMap((passage) =>
    claimsOf(passage, demands).map((claim) => ({ ...claim, lead: setting.lead })),
  );
});

const known = new WeakMap<DocumentUnit, readonly OpenClaim[]>();

/** The changes of a draft that leave something open, in order. Several rules ask, each for its own hole. */
export function openClaims(unit: DocumentUnit): readonly OpenClaim[] {
  let claims = known.get(unit);
  if (!claims) {
    claims = readOpenClaims(unit);
    known.set(unit, claims);
  }
  return claims;
}

function readOpenClaims(unit: DocumentUnit): OpenClaim[] {
  const bare = unit.outline.sections.every(({ section }) => section.level <= 1);
  const dated = isPeriodical(unit);
  const ledger = ledgerOf(unit.document);
  return memo.read(unit).flatMap((claim) => {
    const early = claim.lead && !(bare && reportsAt(unit, claim.start + claim.movement.start));
    let here = early ? without(claim.holes, 'cause') : claim.holes;
    if (dated) here = without(here, 'timeframe');
    const holes = here.filter(
      (hole) => !ledger.tells(claim.movement, hole, () => isTold(ledger, claim, hole)),
    );
    return holes.length > 0 ? [{ ...claim, holes }] : [];
  });
}

/** “Weekly review, week 41”, “Results for May 2026”: the title dates all that follows. */
const isPeriodical = ({ document }: DocumentUnit): boolean => {
  const title = document.blocks.find(({ block }) => block.kind === 'heading' && block.level === 1)?.block;
  return (
    title?.sentences.some((sentence) =>
      readTimeFrames(title, sentence).some(({ kind }) =>
        /^(?:date|month|quarter|week|range|half)$/.test(kind),
      ),
    ) === true
  );
};

const without = (holes: readonly Hole[], hole: Hole): readonly Hole[] =>
  holes.filter((each) => each !== hole);

/** A few lines are a result by themselves; a draft without headings comes to its results after the story. */
function reportsAt({ document: { text } }: DocumentUnit, start: number): boolean {
  return text.length < 600 || start > text.length * 0.4;
}

/** The roles in which a kind reports what came out. */
const reporting: Partial<Record<KindId, RegExp>> = {
  'metrics-narrative': /^(?:headline|customer|inputs|outputs|exceptions|)$/,
  'six-pager': /^(?:state|lessons)$/,
  'star-story': /^result$/,
  'writing-assessment': /^result$/,
};
const reports =
  /\b(?:results?|outcomes?|performance|highlights?|lowlights?|lessons?|week \d+|what happened|what we learned|scorecard|state of|progress)\b/i;

/** Where the fault is described that the draft is about; its cause has a section of its own. */
const problems = /\b(?:problem|opportunity|background|context|situation|why now)\b/i;

/** Questions of an FAQ that are answered with results. */
const trials = /\b(?:trial|pilot|test|beta|results?|evidence)\b/i;

function demandsOf({ kind, part, role, title, lead }: Setting): Demands {
  const press = part === 'press-release' && kind === 'prfaq';
  if (kind === 'faq' || kind === 'prfaq')
    return { cause: part !== 'press-release' && trials.test(title), press, timeline: false };
  const cause =
    kind !== 'coe' &&
    kind !== 'causal-page' &&
    part !== 'appendix' &&
    !problems.test(title) &&
    (reporting[kind]?.test(role) || reports.test(title) || lead);
  return { cause, press, timeline: kind === 'coe' };
}

/** Whether the draft answers at another place: the same change in full, the same number with its date. */
function isTold(ledger: Ledger, { passage, movement }: Claim, hole: Hole): boolean {
  const other = ({ block }: Stated): boolean => block !== passage.block;
  const about = (tells: (stated: Stated) => boolean): boolean =>
    [...movement.topic].some((word) => ledger.about(word).some((each) => other(each) && tells(each)));
  const same = (tells: (stated: Stated) => boolean): boolean => {
    const [first, ...rest] = numbersOf(movement).map(keyOf);
    return ledger
      .withValue(first ?? '')
      .some((each) => other(each) && rest.every((key) => each.values.has(key)) && tells(each));
  };
  switch (hole) {
    case 'denominator':
    case 'baseline':
      return about((stated) => isInFull(stated, movement)) || isComputed(ledger, movement);
    case 'comparison':
      return about(({ compares }) => compares) || same(({ compares }) => compares);
    case 'timeframe':
      return same(({ dated }) => dated);
    case 'cause':
      return about((stated) => stated.cause && isSameTopic(stated, movement));
  }
}

/** A cause answers for the same thing only: two words of its name, if it has two. */
const isSameTopic = ({ topic }: Stated, movement: Movement): boolean =>
  [...movement.topic].filter((word) => topic.has(word)).length >= Math.min(2, movement.topic.size);

const numbersOf = ({ by, from, to, gained }: Movement): Quantity[] =>
  [by, from, to, gained].filter((each) => each !== undefined);

/** The same change, or the same value reached, stands there with the value before. */
function isInFull({ values, baseline, changes }: Stated, { by, to }: Movement): boolean {
  const told = by ?? to;
  return (
    told !== undefined && values.has(keyOf(told)) && (baseline || (to !== undefined && changes.size > 0))
  );
}

/** Two numbers stand somewhere that give this change, of the same thing. */
function isComputed(ledger: Ledger, { by, topic }: Movement): boolean {
  const percent = by && percentOf(by);
  if (percent === undefined) return false;
  return ledger.withChange(percent).some((stated) => [...topic].some((word) => stated.topic.has(word)));
}

/** “by a third”, “halved”, “twice” as a change in percent. */
function percentOf({ kind, value }: Quantity): number | undefined {
  if (value === undefined) return undefined;
  if (kind === 'percent') return Math.abs(value);
  if (kind === 'ratio') return 100 * value;
  return kind === 'multiple' ? 100 * Math.abs(value - 1) : undefined;
}

const asks: Readonly<Record<Hole, string>> = {
  denominator: 'out of how many',
  comparison: 'compared with what',
  baseline: 'from what',
  timeframe: 'over what period',
  cause: 'why',
};

/** A claim as one rule sees it: the gravest question is asked aloud, the next softly where it has an answer of its own. */
export type Asked = OpenClaim & {
  readonly soft: boolean;
  /** “ Also open: over what period, and why.” Empty if nothing else is. */
  readonly also: string;
};

/** The claims whose question is that of a rule: at most one question is asked aloud of each. */
export function claimsAsked(unit: DocumentUnit, hole: Hole): Asked[] {
  return openClaims(unit).flatMap((claim): Asked[] => {
    const [gravest, next] = claim.holes;
    if (gravest === hole) return [{ ...claim, soft: false, also: alsoOpen(claim.holes.slice(1)) }];
    // The value before and the period are two facts, each with its own place.
    const soft = next === hole && (hole === 'timeframe' ? gravest === 'baseline' : gravest === 'denominator');
    return soft ? [{ ...claim, soft: true, also: '' }] : [];
  });
}

function alsoOpen(holes: readonly Hole[]): string {
  if (holes.length === 0) return '';
  const words = holes.map((hole) => asks[hole]);
  const last = words.pop() ?? '';
  return ` Also open: ${words.length > 0 ? `${words.join(', ')} and ` : ''}${last}.`;
}
