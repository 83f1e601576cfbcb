/** A table; a cell is Markdown. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A heading that both languages reach by the same name. */
export function headingOf(level: number, anchor: string, title: string): string {
  return `<a id="${anchor}"></a>\n\n${"#".repeat(level)} ${title}`;
}

export function linkTo(anchor: string, title: string): string {
  return `[${title}](#${anchor})`;
}

export function code(text: string): string {
  return `\`${text}\``;
}
