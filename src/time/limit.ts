/** The units a limit is counted in. */
export type LimitUnit = "working-day" | "day" | "month" | "year";

/** How long: ten working days, three months. */
export interface Amount {
  readonly amount: number;
  readonly unit: LimitUnit;
}

const shortUnits: Readonly<Record<string, LimitUnit>> = {
  wd: "working-day",
  d: "day",
  m: "month",
  y: "year",
};

/**
 * Reads the short form of a limit: `10wd`, `30d`, `3m`, `1y`. Returns null for anything else.
 *
 * @example
 * parseAmount("10wd"); // { amount: 10, unit: "working-day" }
 */
export function parseAmount(text: string): Amount | null {
  const match = /^(\d{1,5})(wd|d|m|y)$/.exec(text);
  const unit = shortUnits[match?.[2] ?? ""];
  return match === null || unit === undefined ? null : { amount: Number(match[1]), unit };
}
