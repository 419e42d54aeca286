import { judge } from './judge.ts';

const sentences = (count: number): string => 'It holds 40 boxes. '.repeat(count).trim();
const words = (count: number): string => `${'box '.repeat(count - 1)}box.`;

judge({
  rule: 'long-paragraph',
  kind: 'six-pager',
  asks: [
    `## State\n\n«The depot opened.» ${sentences(8)}`,
    `## State\n\n«It holds» ${words(190)}`.replace('«It holds»', '«It holds.»'),
  ],
  leaves: [
    `## State\n\n${sentences(8)}`,
    `## State\n\n${words(150)}`,
    `## Appendix\n\n${sentences(12)}`,
    `## State\n\n> ${sentences(12)}`,
    `## State\n\n- ${sentences(12)}`,
    `## State\n\n${sentences(6)}\n\n${sentences(6)}`,
  ],
});

judge({
  rule: 'long-paragraph',
  kind: 'prfaq',
  asks: [`# Lockers\n\nLEEDS, 3 May 2027 — Lockers.\n\n«It holds 40 boxes.» ${sentences(5)}`],
  leaves: [
    `# Lockers\n\nLEEDS, 3 May 2027 — Lockers.\n\n${sentences(4)}`,
    `# Lockers\n\nLEEDS, 3 May 2027 — Lockers.\n\n## FAQ\n\n### Why?\n\n${sentences(6)}`,
  ],
});
