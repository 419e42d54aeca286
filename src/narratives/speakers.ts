import type { PlacedBlock } from '../document/block.ts';

/** Somebody who speaks in a press release. */
export interface Speaker {
  readonly side: 'company' | 'customer';
  /** Where the speech begins in the document. */
  readonly at: number;
}

const company =
  /\b(?:CEO|CTO|COO|CFO|CPO|CMO|VP|SVP|EVP|president|founder|co-founder|cofounder|chair(?:man|woman|person)?|chief|director|head of|general manager|GM of|product (?:manager|lead|owner)|program manager|project (?:manager|lead)|vice president|managing director|spokes(?:man|woman|person)|evangelist|maintainer|tech lead|team lead|leader of|leads? (?:the|our)|who (?:built|leads|led|runs|created)|our team|creator)\b|\[leader/i;
/** A title at a place of their own makes a customer even of a director: “owner of a bakery in Leeds”. */
const customer =
  /\b(?:customer|user|seller|buyer|member|subscriber|patient|parent|mother|father|teacher|student|nurse|farmer|driver|tenant|owner of|runs a|owns a|who (?:sells|runs|owns|uses|used|tested|tried|switched|bought|manages a|teaches|works|drives|lives|joined|piloted|took part)|beta|pilot|tester|early adopter|homeowner|shopper|guest|traveller|traveler|chef|baker)\b|\[customer/i;

/** Who speaks in these blocks, in order; a paragraph counts once. */
export function speakersOf(blocks: readonly PlacedBlock[]): Speaker[] {
  const speakers: Speaker[] = [];
  blocks.forEach(({ block, start }, index) => {
    const speech = speechIn(block.prose, block.quotes);
    const quoted = block.containers.includes('quote') && block.kind === 'paragraph' && block.prose.trim().split(/\s+/).length >= 6;
    if (!speech && !quoted) return;
    const around = outside(block.prose, block.quotes) + (quoted ? ` ${block.prose.slice(-120)} ${blocks[index + 1]?.block.prose.slice(0, 120) ?? ''}` : '');
    const at = start + (speech?.start ?? 0);
    speakers.push({ side: sideOf(around, speakers), at });
  });
  return speakers;
}

function speechIn(prose: string, quotes: PlacedBlock['block']['quotes']): { start: number } | undefined {
  return quotes.find(({ start, end }) => prose.slice(start, end).trim().split(/\s+/).length >= 6);
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

/** Where the words about the speaker do not tell, the company speaks first and the customer after it. */
function sideOf(around: string, before: readonly Speaker[]): Speaker['side'] {
  const isCustomer = customer.test(around);
  const isCompany = company.test(around);
  if (isCustomer !== isCompany) return isCustomer ? 'customer' : 'company';
  if (isCustomer && isCompany) return before.some(({ side }) => side === 'company') ? 'customer' : 'company';
  return before.some(({ side }) => side === 'company') ? 'customer' : 'company';
}
