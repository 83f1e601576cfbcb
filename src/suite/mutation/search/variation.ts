/** A scenario's case with something else in it, or seen on another day. */
export interface Variation {
  readonly asOf?: string;
  readonly set?: Readonly<Record<string, unknown>>;
}
