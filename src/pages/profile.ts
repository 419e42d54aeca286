/** How a program sets text where programs differ. */
export interface Profile {
  readonly name: 'LibreOffice' | 'Word';
  /** Draws “tt” and “fi” as one where the font can. */
  readonly ligatures: boolean;
  /** Sets each letter to a sixth of a twip, and each run of letters that look alike to a twip. */
  readonly rounds: boolean;
  /** Rather than to end a line after a slash, ends it after the last space; without one nearby, after the slash. */
  readonly slashes: boolean;
  /** Keeps a twelfth of the line’s height free at the end of a line in italics. */
  readonly italicReserve: boolean;
  /** The size of a raised mark, as a share of the text’s. */
  readonly raised: number;
}

/**
 * Measured twip by twip: a line of any font and size breaks where these say. What looks odd is LibreOffice’s own
 * rounding.
 */
export const libreOffice: Profile = {
  name: 'LibreOffice',
  ligatures: true,
  rounds: true,
  slashes: true,
  italicReserve: true,
  raised: 0.58,
};

/** Not measured in Word itself: the same fonts, without what only LibreOffice does. */
export const word: Profile = {
  name: 'Word',
  ligatures: false,
  rounds: false,
  slashes: false,
  italicReserve: false,
  raised: 0.65,
};
