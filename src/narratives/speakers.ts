import type { Block, PlacedBlock } from '../document/block.ts';
import { Memo } from '../document/memo.ts';
import { perBlock } from '../document/per-block.ts';
import { isSpeech } from '../document/quotes.ts';
import type { Span } from '../document/span.ts';

/** Somebody who speaks in a press release. */
export interface Speaker {
  readonly side: 'company' | 'customer';
  /** Where the speech begins in the document. */
  readonly at: number;
  /** The block that holds it. */
  readonly placed: PlacedBlock;
  /** What is spoken, marks included, from the start of the block. */
  readonly said: readonly Span[];
  /** What stands around it, where its speaker is named. */
  readonly told: string;
}

const company =
  /\b(?:CEO|CTO|COO|CFO|CPO|CMO|VP|SVP|EVP|president|founder|co-founder|cofounder|chair(?:man|woman|person)?|chief|director|head of|general manager|GM of|product (?:manager|lead|owner)|program manager|project (?:manager|lead)|vice president|managing director|evangelist|maintainer|tech lead|team lead|leader of|leads? (?:the|our)|spokes\w+|who (?:built|leads|led|created)|our team|creator|who (?:directs|heads|manages|oversees|runs) (?:(?:the|our|all) )?(?:\w+ )?(?:data|delivery|design|development|engineering|finance|hardware|logistics|marketing|operations|product|research|sales|security|service|software|strategy|support|technology))\b|\[leader/i;
/** A title at a place of their own makes a customer even of a director: “owner of a bakery in Leeds”. */
const customer =
  /\b(?:customer|user|seller|buyer|member|subscriber|patient|parent|mother|father|teacher|student|nurse|farmer|driver|tenant|owner of|runs a|owns a|who (?:sells|runs|owns|uses|used|tested|tried|switched|bought|manages a|teaches|works|drives|lives|joined|piloted|took part)|beta|pilot|tester|early adopter|homeowner|shopper|guest|traveller|traveler|chef|baker)\b|\[customer/i;

/** Words that only a customer's description has, whatever their title: “director at Corvane, a preview customer”. */
const surelyCustomer =
  /\b(?:customer|user|beta|pilot(?:ed)?|preview|tester|early adopter|took part|takes part|subscriber|tenant)\b/i;
/** “VP of customer experience” works for the company. */
const customerWork =
  /\b(?:customer|user|client)s?[ -](?:experience|success|service|services|support|officer|care|research|insights?|relations|operations|engagement|advocacy)\b/gi;

/** Who speaks in these blocks, in order; a paragraph counts once. */
export const speakersOf: (blocks: readonly PlacedBlock[]) => readonly Speaker[] = new Memo<
  readonly PlacedBlock[]
>().reading(readSpeakers, (blocks) => blocks);

function readSpeakers(blocks: readonly PlacedBlock[]): readonly Speaker[] {
  const heard: Heard[] = [];
  blocks.forEach((placed, index) => {
    const { block, start } = placed;
    const { speaks, said, side, told } = readSpeech(block);
    if (!speaks) return;
    // Under a quotation that is set off stands who said it.
    const below = isQuotation(block) ? blocks[index + 1]?.block : undefined;
    heard.push({
      side: below ? sideWith(block, below) : side,
      at: start + (said[0]?.start ?? 0),
      placed,
      said,
      told: below ? `${told}\n${below.prose.slice(0, 120)}` : told,
    });
  });
  return settle(heard);
}

interface Speech {
  readonly speaks: boolean;
  readonly said: readonly Span[];
  readonly told: string;
  /** Whose words, as far as the block itself tells. */
  readonly side: Speaker['side'] | undefined;
}

const silent: Speech = { speaks: false, said: [], told: '', side: undefined };

const readSpeech = perBlock((block): Speech => {
  const speech = block.quotes.some((quote) => isSpeech(block.prose, quote));
  const quoted = isQuotation(block) && isSpeech(block.prose, { start: 0, end: block.prose.length });
  if (!speech && !quoted) return silent;
  const said = speech ? spokenIn(block) : [{ start: 0, end: block.prose.trimEnd().length }];
  const told = around(block);
  return { speaks: true, said, told, side: sideOf(told) };
});

/** The quotations of a paragraph that speaks, its short ones too: “Never again,” she said. The first is long enough. */
function spokenIn({ prose, quotes }: Block): readonly Span[] {
  return quotes.slice(quotes.findIndex((quote) => isSpeech(prose, quote)));
}

const knownSides = perBlock(() => new WeakMap<Block, { side: Speaker['side'] | undefined }>());

/** Whose words a quotation has, told also by the block below it. */
function sideWith(block: Block, below: Block): Speaker['side'] | undefined {
  const known = knownSides(block);
  let told = known.get(below);
  if (!told) {
    told = { side: sideOf(`${around(block)} ${below.prose.slice(0, 120)}`) };
    known.set(below, told);
  }
  return told.side;
}

const isQuotation = (block: Block): boolean =>
  block.kind === 'paragraph' && block.containers.includes('quote');

/** What is not spoken in a block, where its speaker is named; of a quotation, its last words too. */
function around(block: Block): string {
  const told = outside(block.prose, block.quotes);
  return isQuotation(block) ? `${told} ${block.prose.slice(-120)}` : told;
}

/** The text that is not spoken: who says it stands there. */
function outside(prose: string, quotes: PlacedBlock['block']['quotes']): string {
  let text = '';
  let done = 0;
  for (const { start, end } of quotes) {
    text += prose.slice(done, start);
    done = end;
  }
  return text + prose.slice(done);
}

/** A speaker whose side may not be told by the words about them. */
type Heard = Omit<Speaker, 'side'> & { readonly side: Speaker['side'] | undefined };

function sideOf(around: string): Speaker['side'] | undefined {
  const described = around.replace(customerWork, '');
  const isCompany = company.test(described);
  const isCustomer = customer.test(described);
  if (isCompany && isCustomer) return surelyCustomer.test(described) ? 'customer' : undefined;
  return isCompany ? 'company' : isCustomer ? 'customer' : undefined;
}

/** Who could not be told is of the side that nobody speaks for yet; the company speaks first. */
function settle(heard: readonly Heard[]): Speaker[] {
  const sides = new Set(heard.map(({ side }) => side));
  return heard.map(({ side, ...rest }) => {
    const settled = side ?? (sides.has('company') ? 'customer' : 'company');
    sides.add(settled);
    return { ...rest, side: settled };
  });
}
