import type { FaultVerdict, Report } from "../engine/index.js";

/** The values of `--fail-on`, gravest first. */
export const failLevels = ["contradicted", "disputed", "unsupported", "never"] as const;

/** How grave a finding must be to fail the run. */
export type FailLevel = (typeof failLevels)[number];

const gravity: Readonly<Record<FaultVerdict, number>> = {
  contradicted: 3,
  disputed: 2,
  unsupported: 1,
};

/** Whether the report holds a finding at least as grave as `level`. */
export function reachesLevel(report: Report, level: FailLevel): boolean {
  if (level === "never") return false;
  return report.drafts.some(({ findings }) =>
    findings.some(({ verdict }) => gravity[verdict] >= gravity[level]),
  );
}
