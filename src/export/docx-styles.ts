import {
  BorderStyle,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { StyleName } from '../pages/flow.ts';
import type { PageFormat } from '../pages/format.ts';
import { indents, monoFont, type ParagraphStyle, ruleLine, stylesOf, tableGap } from '../pages/styles.ts';

/** The ids of Word’s styles; where Word has one of its own for it, that one. */
export const styleIds: Readonly<Record<StyleName, string>> = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  label: 'Question',
  body: 'Normal',
  list: 'ListParagraph',
  quote: 'Quote',
  code: 'SourceCode',
  rule: 'HorizontalLine',
  note: 'FootnoteText',
  cell: 'TableText',
};

export const headCellStyle = 'TableHeading';
export const gapStyle = 'TableGap';
export const footerStyle = 'Footer';

/** How far the styles that are set in, are; a paragraph says so itself only where it differs. */
export const styleIndents: Partial<
  Readonly<Record<StyleName, { readonly left: number; readonly right: number }>>
> = {
  quote: { left: indents.quote, right: indents.quote },
  code: { left: indents.code, right: 0 },
};

export const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;

/** A font for all scripts, so that no program puts another in its place. */
export const fontFor = (name: string) => ({ ascii: name, hAnsi: name, cs: name, eastAsia: name });

/** The styles of a format, as Word knows them. */
export function docxStyles(format: PageFormat, language: string): IStylesOptions {
  const styles = stylesOf(format);
  const look = (name: StyleName) => ({
    run: runLook(styles[name], format),
    paragraph: paragraphLook(name, styles[name]),
  });
  const own = (id: string, name: string, from: StyleName): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...look(from),
  });
  return {
    default: {
      document: {
        run: { font: fontFor(format.font), size: styles.body.size, language: { value: language } },
        paragraph: { spacing: { ...lineSpacing(format), before: 0, after: 0 } },
      },
      title: look('title'),
      heading1: look('heading1'),
      heading2: look('heading2'),
      heading3: look('heading3'),
      heading4: look('heading4'),
      listParagraph: look('list'),
      footnoteText: look('note'),
      hyperlink: { run: { color: '0563C1', underline: {} } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, ...look('body') },
      own('Quote', 'Quote', 'quote'),
      { ...own('Question', 'Question', 'label'), next: 'Normal' },
      own('SourceCode', 'Source Code', 'code'),
      own('HorizontalLine', 'Horizontal Line', 'rule'),
      own('TableText', 'Table Text', 'cell'),
      {
        id: headCellStyle,
        name: 'Table Heading',
        basedOn: 'TableText',
        quickFormat: true,
        run: { bold: true },
      },
      {
        id: gapStyle,
        name: 'Table Gap',
        basedOn: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: { before: 0, after: 0, line: tableGap, lineRule: LineRuleType.EXACT } },
      },
      {
        id: footerStyle,
        name: 'footer',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}

function lineSpacing({ spacing }: PageFormat) {
  return { line: Math.round(240 * spacing), lineRule: LineRuleType.AUTO } as const;
}

function runLook(
  { size, bold, italic, mono }: ParagraphStyle,
  { font }: PageFormat,
): IRunStylePropertiesOptions {
  return { size, bold, italics: italic, color: '000000', font: fontFor(mono ? monoFont : font) };
}

function paragraphLook(
  name: StyleName,
  { before, after, keepNext, keepLines }: ParagraphStyle,
): IParagraphStylePropertiesOptions {
  const indent = styleIndents[name];
  return {
    spacing: { before, after },
    keepNext,
    keepLines,
    ...(indent && { indent }),
    ...(name === 'rule' && {
      border: { bottom: { ...line, size: (ruleLine.width * 2) / 5, space: ruleLine.space / 20 } },
    }),
  };
}
