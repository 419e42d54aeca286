/** A place in a text: `offset` from 0 in UTF-16 units; `line` and `column` from 1, the column in UTF-16 units too. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Finds lines of one text. A line ends with \n, \r\n or \r. */
export class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
  }

  placeOf(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }

  /** The text of a line, counted from 1, without its end. */
  lineText(line: number): string {
    const text = this.#text.slice(this.#starts[line - 1], this.#starts[line]);
    return text.replace(/\r?\n$|\r$/, '');
  }
}
