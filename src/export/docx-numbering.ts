import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { FlowList, Marker } from '../pages/flow.ts';
import { indents } from '../pages/styles.ts';

type Config = INumberingOptions['config'][number];
type Level = Config['levels'][number];

/** Word has nine levels. */
const levels = 9;

/** The numbering that a DOCX defines: one for bullets and tasks each, and one for each ordered list. */
export class Numbering {
  readonly #ordered = new Map<FlowList, string>();
  readonly #half: number;

  /** `size` is that of body text, in half points. */
  constructor(size: number) {
    this.#half = size;
  }

  /** What a paragraph with a marker refers to. */
  referTo({ list, done }: Marker): { readonly reference: string; readonly level: number } {
    const level = Math.min(list.depth, levels) - 1;
    if (done !== undefined) return { reference: done ? 'tasks-done' : 'tasks-open', level };
    return { reference: list.ordered ? this.#referenceOf(list) : 'bullets', level };
  }

  get config(): readonly Config[] {
    return [
      bullets('bullets', (level) => (level % 2 === 0 ? '•' : '–')),
      // Smaller, since programs take the sign from a font with higher lines.
      bullets('tasks-open', () => '☐', Math.round(this.#half * 0.8)),
      bullets('tasks-done', () => '☑', Math.round(this.#half * 0.8)),
      ...[...this.#ordered].map(([list, reference]) => ordered(reference, list)),
    ];
  }

  #referenceOf(list: FlowList): string {
    const known = this.#ordered.get(list);
    if (known !== undefined) return known;
    const reference = `list-${this.#ordered.size + 1}`;
    this.#ordered.set(list, reference);
    return reference;
  }
}

function bullets(reference: string, sign: (level: number) => string, size?: number): Config {
  return {
    reference,
    levels: everyLevel((level) => ({
      format: LevelFormat.BULLET,
      text: sign(level),
      style: { ...place(level, indents.list), ...(size !== undefined && { run: { size } }) },
    })),
  };
}

function ordered(reference: string, { start, hang }: FlowList): Config {
  return {
    reference,
    levels: everyLevel((level) => ({
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start,
      style: place(level, hang),
    })),
  };
}

function everyLevel(of: (level: number) => Omit<Level, 'level'>): Level[] {
  return Array.from({ length: levels }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    ...of(level),
  }));
}

/** Where the text of a level starts. A paragraph that stands elsewhere says so itself. */
function place(level: number, hang: number): NonNullable<Level['style']> {
  return { paragraph: { indent: { left: levelIndent(level), hanging: hang } } };
}

export function levelIndent(level: number): number {
  return indents.list * (level + 1);
}
