import type { FrontMatter } from '../../document/front-matter.ts';
import { escaped, table } from './markdown.ts';

type Field = Exclude<keyof FrontMatter, 'broken'>;

interface FieldDoc {
  readonly example: string;
  readonly means: string;
}

/** Every field that is read; the compiler misses one that is new. */
const fields: Readonly<Record<Field, FieldDoc>> = {
  kind: { example: 'prfaq', means: 'One of the names above. A name that is not known here: none of ours.' },
  status: {
    example: 'draft',
    means:
      '`outline`: only missing sections are told, as hints. `final`: a slot that is still open is an error.',
  },
  narrative: { example: 'false', means: 'Six-Pager stays quiet in this document.' },
  limit: {
    example: '900 words',
    means:
      'Or `8,000 characters`, or `2 pages`, as they will be printed: what you were told. It takes the place of the kind’s own, and beyond it is an error.',
  },
  format: {
    example: 'A4, Times New Roman 11pt',
    means: 'How it is printed; also Letter, Calibri, Arial, 10 to 12pt, margins, spacing, line numbers.',
  },
  question: {
    example: 'a judgment call',
    means: 'The prompt that a writing assessment answers. A limit that it names counts as given.',
  },
  answered: { example: '[why now]', means: 'Parts of the prompt that are answered in words of your own.' },
  omit: { example: '[customer-quote]', means: 'Sections left out on purpose, by role.' },
  ignore: { example: '[hedge]', means: 'Rules that are off in this document.' },
  terms: { example: '[SKU]', means: 'Words that readers know: no rule asks about them.' },
  metrics: { example: '[fill rate]', means: 'Names of metrics that are not in the list.' },
  customer: { example: 'internal', means: 'A PR/FAQ for colleagues needs no customer FAQ.' },
  stage: { example: 'idea', means: 'How far the work is: `idea`, `funded` or `launched`.' },
  decider: { example: 'Ana Silva', means: 'Who says yes.' },
  decision: { example: 'two printers for $3,100', means: 'What is asked for, in one line.' },
  date: { example: '2027-05-03', means: 'The day of the document.' },
  level: {
    example: 'L7',
    means: 'The level that the reader judges by: L5 and below leniently, L7 and above strictly.',
  },
  type: {
    example: 'conflict',
    means: 'What a story tells of: `launch`, `failure`, `tradeoff` or `conflict`.',
  },
  principles: { example: '[Dive Deep]', means: 'The principles that a story is to show.' },
};

/** The fields of the front matter, each with a value and what it means. */
export function frontMatterTable(): string {
  return table(
    ['Field', 'Such as', 'Meaning'],
    Object.entries(fields).map(([name, { example, means }]) => [
      `\`${name}\``,
      `\`${example}\``,
      escaped(means),
    ]),
  );
}
