/** One face of a font. */
export interface FaceTable {
  /** Two digits to base 64 for each character of the ranges; 0 where the font has none. Two digits alone: all alike. */
  readonly widths: string;
  /** Letters that are drawn as one, and how much wider that is. */
  readonly ligatures: Readonly<Record<string, number>>;
}

/** A font; all lengths are in units of which 2048 are its size. */
export interface FontTable {
  readonly ascent: number;
  readonly descent: number;
  /** What a line is higher than ascent and descent; it stands above the line. */
  readonly gap: number;
  readonly faces: readonly FaceTable[];
}
