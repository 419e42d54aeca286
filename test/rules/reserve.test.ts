import { judge } from './judge.ts';

/** A text of a sentence or two is a piece of a draft, and what it names stands elsewhere. */
const draft = 'The depot in Hull sorts crates for nine shops. '.repeat(8);

judge({
  rule: 'dead-reference',
  kind: 'six-pager',
  asks: [
    'The costs stand in «Appendix C».\n\n## Appendix A: Returns\n\nReturns by week.',
    'The costs stand in «Table 2».\n\n| Week | Costs |\n|---|---|\n| 21 | $4 |',
    `«Figure 1» shows the wait.\n\n${draft}`,
    'Contacts fell to 31 per 1,000 orders.«[^2]»',
    'See [«the risks»](#what-could-fail).\n\n## Risks\n\nLandlords refuse.',
    `| Cost | Source |\n|---|---|\n| $4 | «Appendix B» |\n\n${draft}`,
  ],
  leaves: [
    'The signed copy is appendix A.',
    'The costs stand in Appendix A.\n\n## Appendix A: Returns\n\nReturns by week.',
    'The costs stand in Appendix B.\n\n## Appendix\n\n### A. Returns\n\nBy week.\n\n### B. Costs\n\nBy month.',
    'The costs stand in Appendix 1.\n\n## Appendix\n\nBy month.',
    'The costs stand in Appendix A.\n\n**Appendix A. Costs**\n\nBy month.',
    'The costs stand in Table 1.\n\n| Week | Costs |\n|---|---|\n| 21 | $4 |',
    'The costs stand in Table 4.\n\nTable 4: costs by week.\n\n| Week | Costs |\n|---|---|\n| 21 | $4 |',
    'Figure 1 shows the wait.\n\n![The wait](wait.png)',
    'Table 2 of the contract says so, and so does the landlord’s Appendix C.',
    'See [Table 3](https://example.com/report).',
    'Contacts fell.[^2]\n\n[^2]: Contact log, May 2026.',
    'See [the risks](#risks) and [what is next](#whats-next).\n\n## Risks\n\nLandlords refuse.\n\n## What’s next?\n\nAna signs.',
    'See [the top](#top).\n\n<a id="top"></a>\n\nText.',
    'We table a motion; fig 3 trees were planted.'.replace('fig 3', 'three fig'),
    'It costs `[x](#nowhere)`.',
  ],
});

judge({
  rule: 'rice-incomplete',
  kind: 'six-pager',
  asks: [
    '| «Idea» | Reach | Impact | Confidence | RICE |\n|---|---|---|---|---|\n| Lockers | 400 | 2 | 80% | 640 |',
    '| Idea | Reach | Impact | Confidence | Effort | Score |\n|---|---|---|---|---|---|\n| Lockers | 400 | 2 | 80% | 2 | «640» |\n| Vans | 1,000 | 0.5 | 50% | 5 | 50 |',
  ],
  leaves: [
    '| Idea | Reach | Impact | Confidence | Effort | RICE |\n|---|---|---|---|---|---|\n| Lockers | 400 | 2 | 80% | 2 | 320 |\n| Vans | 1.2k | 1 | 0.5 | 3 weeks | 200 |',
    '| Idea | Impact | Effort |\n|---|---|---|\n| Lockers | high | low |',
    '| Idea | Reach | Impact | Confidence | Effort | Score |\n|---|---|---|---|---|---|\n| Lockers | many | high | 80% | 2 | 3 |',
    '| Rice | Price |\n|---|---|\n| Basmati | $4 |',
  ],
});

const chain = (...links: readonly string[]) =>
  `## Five whys\n\n${links.map((link, at) => `${at + 1}. ${link}`).join('\n')}\n`;

judge({
  rule: 'shallow-root-cause',
  kind: 'coe',
  asks: [
    chain(
      'Why did orders fail? The table was dropped.',
      'Why? A script ran twice.',
      'Why? The cause was «human error».',
    ),
    chain(
      'Why did orders fail? The table was dropped.',
      'Why? A script ran twice.',
      'Why? The engineer «forgot to» set the flag.',
    ),
    chain('Why did orders fail? The table was dropped.', 'Why? Nothing checks the script.').replace(
      'Five whys',
      '«Five whys»',
    ),
    '## Action items\n\n- Ana Silva will «remind the team» by 3 May.',
    '## Action items\n\n- Everyone has to «be more careful» from 3 May.',
    '## Summary\n\nOrders failed for 40 minutes because of an «operator error».',
  ],
  leaves: [
    chain(
      'Why did orders fail? The table was dropped.',
      'Why? The engineer forgot to set the flag.',
      'Why could she? Nothing in the deploy checks for the flag.',
    ),
    chain('Why? A.', 'Why? B.', 'Why? The cause was not human error: the deploy lets a script run twice.'),
    '## Action items\n\n- Ana Silva adds a check to the deploy by 3 May.',
    '## Five whys\n\nThe deploy lets a script run twice, which dropped the table.',
  ],
});

const story = 'I moved the button to the left, and 46% of visitors found it in May. '.repeat(10);

judge({
  rule: 'scope-by-level',
  kind: 'star-story',
  asks: [`---\nlevel: L7\n---\n\n# «The button»\n\n${story}`],
  leaves: [
    `---\nlevel: L5\n---\n\n# The button\n\n${story}`,
    `# The button\n\n${story}`,
    `---\nlevel: L6\n---\n\n# The button\n\n${story} It became the standard of the company.`,
    '---\nlevel: L6\n---\n\nI moved the button.',
  ],
});
