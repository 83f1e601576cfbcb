import { readFileSync } from "node:fs";
import { shixian } from "../cli/run-cli.js";

/** A diagnostic as `--json` has it, with what the line has from the column on. */
export interface Row {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly path: string;
  readonly hint: string | null;
  readonly at: string | null;
}

/** The diagnostics of a command: what `check` answers, else what is on standard error, else warnings of the result. */
export async function placed(
  run: readonly string[],
): Promise<{ readonly exit: number; readonly rows: readonly Row[] }> {
  const { code, out, err } = await shixian([...run, "--json", "--lang", "en"]);
  const rows = rowsOf(run[0] === "check" ? out : err, out).map((row) => ({ ...row, at: textAt(row) }));
  return { exit: code, rows };
}

function rowsOf(told: string, out: string): readonly Omit<Row, "at">[] {
  if (told !== "") return JSON.parse(told);
  const { warnings = [] } = JSON.parse(out) as {
    warnings?: readonly { code: string; hint: string | null }[];
  };
  const nowhere = { severity: "warning", file: null, line: null, column: null, path: "" } as const;
  return warnings.map((each) => ({ ...nowhere, ...each }));
}

function textAt({ file, line, column }: Omit<Row, "at">): string | null {
  if (file === null || line === null || column === null) return null;
  return (
    readFileSync(file, "utf8")
      .split("\n")
      [line - 1]?.slice(column - 1) ?? null
  );
}
