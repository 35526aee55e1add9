import type { Finding } from "../../src/engine/index.js";
import { idOf, type FixtureFile, type Mark } from "./fixture.js";

/** What is wrong with `findings`, given the draft's underlines: nothing for the empty string. */
export function compare(draft: FixtureFile, findings: readonly Finding[]): string {
  const left = [...findings];
  const complaints: string[] = [];
  for (const mark of draft.marks) {
    const at = left.findIndex(({ start, end }) => start === mark.start && end === mark.end);
    const [finding] = at === -1 ? [] : left.splice(at, 1);
    const words = draft.text.slice(mark.start, mark.end);
    if (finding === undefined) complaints.push(`missed: "${words}" should be ${mark.label}`);
    else complaints.push(...differences(mark, finding).map((what) => `"${words}": ${what}`));
  }
  const alarms = left.map(
    ({ text, check: id, message }) => `false alarm: "${text}" (${id}) ${message}`,
  );
  return [...complaints, ...alarms].join("\n");
}

function differences(mark: Mark, finding: Finding): readonly string[] {
  const wrong: string[] = [];
  if (mark.label !== finding.verdict && mark.label !== finding.check)
    wrong.push(`should be ${mark.label}, is ${finding.verdict} (${finding.check})`);
  if (mark.expected !== undefined && !finding.expected.includes(mark.expected))
    wrong.push(`should expect "${mark.expected}", expects ${JSON.stringify(finding.expected)}`);
  const sources = finding.evidence.map(({ source }) => source);
  if (mark.source !== undefined && !sources.includes(idOf(mark.source)))
    wrong.push(`should rest on ${mark.source}, rests on ${JSON.stringify(sources)}`);
  return wrong;
}
