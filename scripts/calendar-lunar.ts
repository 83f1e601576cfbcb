/**
 * Writes the table of the movable holidays into calendars/cn/calendar.json. The host's own lunar calendar
 * errs (it puts the new year of 2027 a day late), so the dates are data, checked against tyme4ts.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LunarDay, type SolarDay, SolarTerm } from "tyme4ts";

export const firstLunarYear = 2007;
export const lastLunarYear = 2050;

const file = fileURLToPath(new URL("../calendars/cn/calendar.json", import.meta.url));

/** The movable holidays of a year, as the oracle has them. */
export function lunarRow(year: number): { year: number; days: Record<string, string> } {
  return {
    year,
    days: {
      "spring-festival": iso(LunarDay.fromYmd(year, 1, 1).getSolarDay()),
      qingming: iso(SolarTerm.fromName(year, "清明").getJulianDay().getSolarDay()),
      "dragon-boat": iso(LunarDay.fromYmd(year, 5, 5).getSolarDay()),
      "mid-autumn": iso(LunarDay.fromYmd(year, 8, 15).getSolarDay()),
    },
  };
}

function iso(day: SolarDay): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day.getYear()}-${two(day.getMonth())}-${two(day.getDay())}`;
}

function write(): void {
  const rows: string[] = [];
  for (let year = firstLunarYear; year <= lastLunarYear; year += 1) {
    const { days } = lunarRow(year);
    const words = Object.entries(days).map(([holiday, day]) => `"${holiday}": "${day}"`);
    rows.push(`    { "year": ${year}, "days": { ${words.join(", ")} } }`);
  }
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/"lunar": \[[^\]]*\]/, `"lunar": [\n${rows.join(",\n")}\n  ]`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
