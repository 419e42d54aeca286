import type { Block } from '../document/block.ts';
import { perBlock } from '../document/per-block.ts';
import { plainText } from '../document/plain-text.ts';
import { headingKey, isPartHeading } from './heading-key.ts';
import { roleOfHeading } from './outline.ts';
import { prfaq } from './prfaq.ts';

/**
 * Headings that say what kind of document they stand in. Fewer and surer than the synonyms of a section: “Goals” and
 * “Summary” stand in anything. Matched whole, on the key of a heading.
 */
const cues = {
  appendix: /^(?:appendix|annex|exhibit)\b/,
  ask: /^(?:ask|decision (?:requested|needed|required|sought)|what we (?:ask|need)(?: for)?|decision we need|recommendation in brief)$/,
  'case improvement':
    /^(?:(?:one |proposed |recommended |product )*(?:improvement|proposal|recommendation|solution|idea|mvp)|what i would (?:build|change))$/,
  context: /^(?:context|background|situation|why now|problem|current state|where we are)(?: and \w+)?$/,
  'controllable inputs': /^(?:controllable input|input metric|leading indicator|controllable input metric)$/,
  'customer journey': /^(?:(?:user|customer|\w+ )?journey|experience today|user flow)$/,
  'day 30': /^(?:first |day |by day |month |phase )*(?:1|one)?\W*(?:to |1 )?30(?: day)?\b/,
  'day 60': /^(?:first |day |by day |next |month |phase )*(?:31|30|two|2)?\W*(?:to )?60(?: day)?\b/,
  'day 90': /^(?:first |day |by day |next |month |phase )*(?:61|60|three|3)?\W*(?:to )?90(?: day)?\b/,
  exceptions:
    /^(?:exception|exception and cause|variance|what moved|miss|lowlight|callout|highlight and lowlight)$/,
  goals:
    /^(?:goal|objective|what success look like|success criterion|success metric|target|goal and target)$/,
  headline: /^(?:headline|this week|highlight)$/,
  inputs: /^input$/,
  introduction:
    /^(?:introduction|purpose|introduction and purpose|purpose and background|executive summary|what this (?:document|memo|paper) ask(?: for)?)$/,
  lessons: /^(?:lesson|lesson learned|what we learned|what we have learned|retrospective)$/,
  'next steps': /^(?:next step|action|owner|follow up|owner and date|action item)$/,
  options:
    /^(?:option|alternative|(?:option|alternative) (?:we )?considered|what we (?:considered|looked at|weighed)|choice)$/,
  outputs: /^(?:output|output metric|lagging indicator|business result|financial)$/,
  plan: /^(?:plan|strategy|approach|proposal|what we will do|what we propose|where we go next)$/,
  priorities:
    /^(?:strategic priority|priority|strategic priority and plan|initiative|priority and plan|strategy and priority)$/,
  recommendation:
    /^(?:recommendation|our recommendation|recommendation and tradeoff|proposal|what we (?:propose|recommend)|decision and rationale)$/,
  rollback:
    /^(?:rollback|abort|kill switch|rollback plan|how to undo|stop rule|rollback and abort rule|abort rule|back out plan|what stop (?:it|u))$/,
  rollout: /^(?:rollout|rollout plan|launch plan|ramp|ramp plan|phase|rollout and gate|rollout schedule)$/,
  'root cause':
    /^(?:five why|5 why|why|root cause|root cause analysis|why it happened|contributing factor|cause)$/,
  'star action': /^(?:a|action|what i did|my action)$/,
  'star result': /^(?:r|result|outcome|impact)$/,
  'star situation': /^(?:s|situation|context)$/,
  'star task': /^(?:t|task|my task|goal|challenge)$/,
  state:
    /^(?:state of (?:the )?(?:business|product|service|programme|program)|current state|where we are(?: now| today)?|where we stand)$/,
  tenets: /^(?:tenet|our tenet|principle|guiding principle|decision principle|how we decide)$/,
  'internal questions':
    /^(?:internal faq|stakeholder faq|internal question|hard question|anticipated question|question (?:we expect|you may ask|we asked ourselve|leadership will ask)|faq internal)$/,
  'working backwards': /\bpr ?faq\b|\bworking backward\b/,
  timeline:
    /^(?:timeline|chronology|sequence of event|incident timeline|timeline of event|what happened when)\b/,
  'action items':
    /^(?:action item|corrective action|follow up action|remediation|action|follow up|what we will change)$/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** `part heading` is “Press release” and its like; the two FAQs are those of a PR/FAQ. */
export type HeadingCue = keyof typeof cues | 'part heading' | 'customer faq' | 'internal faq';

const all = Object.entries(cues) as readonly (readonly [keyof typeof cues, RegExp])[];

/** What a heading, a label or a bold lead says of the kind of its document. */
export const headingCues = perBlock((block: Block): readonly HeadingCue[] => {
  const titled = block.kind === 'heading' || block.kind === 'label';
  const text = titled ? plainText(block) : block.lead;
  if (text === '') return none;
  const key = headingKey(text);
  const found: HeadingCue[] = all.filter(([, pattern]) => pattern.test(key)).map(([cue]) => cue);
  if (titled && isPartHeading(text)) found.push('part heading');
  const faq = titled ? roleOfHeading(text, prfaq) : '';
  if (faq === 'external-faq') found.push('customer faq');
  if (faq === 'internal-faq') found.push('internal faq');
  return found;
});

const none: readonly HeadingCue[] = [];
