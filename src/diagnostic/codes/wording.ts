/** An error says something wrong, or nothing; a warning is for a person to look at; a note says what was not done. */
export type Severity = "error" | "warning" | "note";

/** How grave a fault is, and its words; `{name}` is filled in by the place that gives the diagnostic. */
export interface Wording {
  readonly severity: Severity;
  readonly zh: string;
  readonly en: string;
}
