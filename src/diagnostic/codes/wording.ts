/** How grave a fault is, and its words; `{name}` is filled in by the place that gives the diagnostic. */
export interface Wording {
  readonly severity: "error" | "warning";
  readonly zh: string;
  readonly en: string;
}
