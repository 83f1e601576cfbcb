/** A text in the two languages that every word of a pack has. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** The languages a text can be printed in. */
export type Language = keyof Text;
