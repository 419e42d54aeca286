/** A command of the palette or of a link. */
export interface Command {
  readonly id: string;
  run(this: void, ...args: readonly unknown[]): Promise<void>;
}
