import type { Claim } from "../checks/check.js";
import type { Judged } from "../report/settle.js";
import { lookAtName } from "./names/lookAtName.js";
import { nameSigns } from "./names/signs.js";
import type { RatedName } from "./ratedName.js";
import type { SignWay, SurenessSigns } from "./signs.js";
import { lookAtStatement } from "./statements/lookAtStatement.js";
import { statementSigns } from "./statements/signs.js";
import { lookAtValue } from "./values/lookAtValue.js";
import { valueSigns } from "./values/signs.js";

/** Findings whose confidence is learnt by the same signs. */
export interface RatedKind {
  /** Its signs, and which way each may count. */
  readonly ways: Readonly<Record<string, SignWay>>;
  /** What is seen of a judgement beside all judgements of its sentence. */
  readonly look: (claim: Claim, judged: Judged, judgements: readonly Judged[]) => SurenessSigns;
}

/** All of them. */
export const ratedKinds: Readonly<Record<RatedName, RatedKind>> = {
  name: { ways: nameSigns, look: lookAtName },
  statement: { ways: statementSigns, look: lookAtStatement },
  value: { ways: valueSigns, look: lookAtValue },
};
