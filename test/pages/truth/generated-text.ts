/** Narratives with every part that the meter sets exactly, from a seed. */

type Random = () => number;

/** mulberry32: the same numbers on every machine. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words: Readonly<Record<string, readonly string[]>> = {
  who: [
    'sellers',
    'clinic administrators',
    'first-time parents',
    'rural customers',
    'drivers',
    'school districts',
  ],
  what: [
    'HearthShelf',
    'the Returns Desk',
    'Copperline',
    'ClearLabel',
    'the Intake Service',
    'Fresh Lockers',
  ],
  number: [
    '3',
    '4.5',
    '17',
    '23%',
    '1,240',
    '$6.9 million',
    '246,300',
    '12 of 41',
    '0.03',
    '≈ 300',
    '±2',
    '₤40',
  ],
  when: [
    'Q3',
    'March 2027',
    'the trailing twelve months',
    'the week of 9 June',
    'the first 30 days after launch',
  ],
  where: ['Ohio', 'Leipzig', 'São Paulo', 'the Pacific Northwest', 'Kraków', 'Bengaluru', 'twelve US metros'],
  metric: [
    'defect rate',
    'cycle time',
    'contacts per order',
    'first-attempt delivery',
    'cost per unit',
    'attrition',
  ],
  name: ['Priya Raman', 'Tomás Ortega', 'Mei-Ling Chow', 'Ruth O’Malley', 'Ana Đorđević', 'J. Whitfield'],
  long: [
    'cross-organizational',
    'misclassification',
    'interdependencies',
    'straightforwardness',
    'telecommunications',
  ],
  link: [
    'https://example.com/wiki/returns-desk/2027/operating-plan',
    'https://example.org/boards/weekly?metric=contacts_per_order&market=all',
    'www.example.net/a-very-long-path-segment/that-goes-on/index.html',
  ],
};

const sentences = [
  'Today {who} in {where} spend {number} minutes on a task that takes one, and {number} give up before the last step.',
  '{what} opened in {where} in {when}; it now serves {number} {who} a month.',
  'The {metric} went from {number} to {number} over {when}, which is {number} short of the plan.',
  'We do not yet know why {who} behave differently: the two groups learned {what} from different people.',
  '“I stopped checking the page because it never told me anything,” said {name}, who runs a shop with {number} staff.',
  'This is a two-way door → we start with {where} and reverse it if the {metric} falls by {number}.',
  'The largest driver is {long} of inbound items — {number} of all defects (p99: {number} ms) — and it is ours to fix.',
  'We considered three options and rejected two, since each moved work from us to {who}.',
  'If we do nothing, contacts grow by {number} a year; that is {number} more by {when}.',
  'The cost is {number} in the first year and {number}/year after that, almost all of it for people.',
  'A {long} rollout would have been faster on paper, but it needs {number} approvals and a freeze in {when}.',
  'It works.',
  'No: we were wrong about the second assumption in last year’s document.',
  'What would have to be true for this to be the wrong decision?',
  'Because the old system batches updates, staff may pack an item that {name} cancelled before breakfast.',
  'The pilot covered {number} sites and {number} parcels; the control group was matched on volume and climate.',
  'See {link} for the data and {name}’s notes.',
  'The input metrics are scans/hour, re-tries and e-mail replies; the output is the {metric} (≥ {number}, ≤ {number}).',
  'Our tenets rank speed below correctness… until the {metric} is better than {number} for two quarters.',
  'Two of {number} mention price first; the others mention “having to call someone”.',
] as const;

const headings = [
  'Background',
  'Goals',
  'The customer problem',
  'What we learned',
  'Risks and mitigations',
  'Next steps',
];
const questions = [
  'Who is the customer?',
  'Why now?',
  'What did we decide not to build, and why?',
  'How much will it cost?',
];

class Writer {
  readonly #random: Random;
  #notes = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  between(low: number, high: number): number {
    return low + Math.floor(this.#random() * (high - low + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }

  several<T>(low: number, high: number, make: (nth: number) => T): T[] {
    return Array.from({ length: this.between(low, high) }, (_, nth) => make(nth));
  }

  filled(text: string): string {
    const full = text.replace(/\{(\w+)\}/g, (_, name: string) => this.pick(words[name] ?? ['']));
    return full.charAt(0).toUpperCase() + full.slice(1);
  }

  sentence(): string {
    return this.#decorated(this.filled(this.pick(sentences)));
  }

  paragraph(low = 2, high = 7): string {
    return this.several(low, high, () => this.sentence()).join(this.chance(0.2) ? '\n' : ' ');
  }

  /** Some words in bold, italics, code, struck out or linked. */
  #decorated(text: string): string {
    const parts = text.split(' ');
    if (!this.chance(0.25) || parts.length < 6 || text.includes('://')) return text;
    const from = this.between(0, parts.length - 3);
    const to = from + this.between(1, 3);
    const inner = parts.slice(from, to).join(' ');
    const mark = this.pick(['**', '*', '***', '`', '~~', 'link', 'note'] as const);
    const marked =
      mark === 'link'
        ? `[${inner}](https://example.com/x)`
        : mark === 'note'
          ? `${inner}[^${++this.#notes}]`
          : `${mark}${inner}${mark}`;
    return [...parts.slice(0, from), marked, ...parts.slice(to)].join(' ');
  }

  list(depth = 0, loose = this.chance(0.2)): string {
    const ordered = this.chance(0.4);
    const indent = '    '.repeat(depth);
    return this.several(2, 6, (nth) => {
      const marker = ordered
        ? `${nth + 1}. `
        : this.chance(0.1) && depth === 0
          ? `- [${this.pick([' ', 'x'])}] `
          : '- ';
      const lead = this.chance(0.3) ? '**Own the defect.** ' : '';
      const inner = depth < 2 && this.chance(0.15) ? `\n${this.list(depth + 1, false)}` : '';
      const more =
        loose && this.chance(0.5) ? `\n\n${indent}    ${this.paragraph(1, 3).replaceAll('\n', ' ')}` : '';
      return `${indent}${marker}${lead}${this.paragraph(1, 2).replaceAll('\n', ' ')}${more}${inner}`;
    }).join(loose ? '\n\n' : '\n');
  }

  table(): string {
    const columns = this.between(2, 6);
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const cell = () =>
      this.filled(
        this.pick([
          '{number}',
          '{number}',
          '{where}',
          '**{metric}**',
          '{who}',
          '`{number}`',
          this.pick(sentences).slice(0, 60),
        ]),
      );
    const make = () => row(Array.from({ length: columns }, () => cell().replaceAll('|', '/')));
    const marks = Array.from({ length: columns }, () => this.pick(['---', '---', '---:', ':-:']));
    const head = Array.from({ length: columns }, () =>
      this.pick(['Metric', 'Owner', '2026', 'Target', 'Comment', 'Cost (USD)']),
    );
    return [row(head), row(marks), ...this.several(2, this.chance(0.2) ? 30 : 8, make)].join('\n');
  }

  other(): string {
    return this.pick([
      () => this.several(1, 2, () => `> ${this.paragraph(1, 3).replaceAll('\n', ' ')}`).join('\n>\n'),
      () => '---',
      () =>
        `\`\`\`sql\nSELECT site, count(*) AS defects\nFROM scans\n\nWHERE kind = 'MISSING' AND at > '2027-01-01' -- ${'long '.repeat(18)}\n\`\`\``,
      () => `First line of the address  \n${this.pick(words.name ?? [])}\\\n410 Terry Ave. N, Seattle`,
      () => `> - ${this.sentence()}\n> - ${this.sentence()}`,
    ])();
  }

  block(): string {
    const roll = this.#random();
    if (roll < 0.62) return this.paragraph();
    if (roll < 0.78) return this.list();
    if (roll < 0.87) return this.table();
    return roll < 0.95 ? this.other() : this.paragraph(1, 1);
  }

  notes(): string[] {
    return Array.from(
      { length: this.#notes },
      (_, n) =>
        `[^${n + 1}]: ${this.paragraph(1, 2)
          .replaceAll('\n', ' ')
          .replaceAll(/\[\^\d+\]/g, '')}`,
    );
  }
}

/** A narrative of about so many words; odd ones are questions and answers. */
export function generatedText(
  seed: number,
  { nth, words }: { readonly nth: number; readonly words: number },
): string {
  const writer = new Writer(randomOf(seed));
  const blocks = [`# ${writer.filled('{what} lets {who} finish in {number} what took {number}')}`];
  const length = () => blocks.join(' ').split(/\s+/).length;
  for (let part = 0; length() < words; part++) {
    if (nth % 2 === 0) blocks.push(`## ${writer.pick(headings)}`);
    else
      blocks.push(
        writer.chance(0.5)
          ? `**Q${part + 1}. ${writer.pick(questions)}**`
          : `### ${part + 1}. ${writer.pick(questions)}`,
      );
    if (writer.chance(0.2)) blocks.push(`### ${writer.filled('{metric} in {where}')}`);
    blocks.push(...writer.several(1, 4, () => writer.block()));
  }
  return `${[...blocks, ...writer.notes()].join('\n\n')}\n`;
}
