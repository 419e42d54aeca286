/** The program that runs, as its package calls it. */
export interface Tool {
  readonly version: string;
  /** A page about it, where the package names one. */
  readonly homepage?: string;
}
