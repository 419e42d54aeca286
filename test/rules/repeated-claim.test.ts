import { judge } from './judge.ts';

const said = 'Drivers lose eleven minutes at each gate because the guard copies the plate by hand';

judge({
  rule: 'repeated-claim',
  kind: 'six-pager',
  asks: [
    `## Problem\n\n${said}.\n\n## Plan\n\n«${said}.» It ends in May.`,
    `## Problem\n\n${said}.\n\n## Plan\n\n«${said}, and that ends in May.»`,
  ],
  leaves: [
    `## Problem\n\n${said}. ${said}.`,
    `## Summary\n\n${said}.\n\n## Problem\n\n${said}.`,
    `## Problem\n\n${said}.\n\n## Appendix\n\n${said}.`,
    `## Problem\n\n${said}.\n\n## Plan\n\nAt each gate a driver loses eleven minutes, of which nine are the guard’s.`,
    `## Problem\n\n“${said},” said Ana.\n\n## Plan\n\n${said}.`,
    '## A\n\nThe owner is Ana Silva.\n\n## B\n\nThe owner is Ana Silva.',
    `## A\n\n${said}.\n\n## B\n\n${said}.\n\n## C\n\n${said}.`,
    `## A\n\n- ${said}.\n\n## B\n\n- ${said}.`,
  ],
});
