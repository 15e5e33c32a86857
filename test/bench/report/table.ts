import { meetsGoal, type Outcome } from "./outcome.js";

/** A case's figures, as a table for the terminal. */
export function tableOf(name: string, { results, ratios }: Outcome): string {
  const figures = results.map(({ metric, subject, value, unit, params }) => [
    metric,
    subject,
    amount(value),
    unit,
    told(params),
  ]);
  const compared = ratios.map((ratio) => {
    const met = meetsGoal(ratio);
    const goal = ratio.goal === null ? "-" : `${ratio.name.endsWith(":cost") ? "<=" : ">="} ${ratio.goal}`;
    return [
      ratio.name,
      amount(ratio.value),
      goal,
      met === null ? "" : met ? "met" : "MISSED",
      told(ratio.params),
    ];
  });
  return [
    `\n== ${name} ==`,
    aligned([["metric", "subject", "value", "unit", "conditions"], ...figures]),
    "",
    aligned([["ratio", "value", "goal", "", "conditions"], ...compared]),
    "",
  ].join("\n");
}

function amount(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString("en-GB") : String(Number(value.toPrecision(3)));
}

function told(params: Readonly<Record<string, unknown>>): string {
  const { min, max, ...rest } = params;
  const range = typeof min === "number" && typeof max === "number" ? [`${amount(min)}..${amount(max)}`] : [];
  return [...range, ...Object.entries(rest).map(([key, value]) => `${key}=${value}`)].join(" ");
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
