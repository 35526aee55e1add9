import type { Source } from "../../../src/engine/index.js";
import { sourceOf } from "./kit.js";

/** Thirty sentences about as many things, ten a source. */
export const stories: readonly Source[] = [
  sourceOf(
    "harbour",
    `The harbour council met on Monday and approved the new quay for cruise ships. A crane driver was injured when a container slipped from its hook. Customs officers seized nine kilos of ivory in a crate of pianos. The lighthouse keeper will retire after thirty-one years. A storm sank two fishing boats off the northern mole. Divers recovered the anchor of a frigate that went down in 1804. The fish market raised the rent of its stalls by a tenth. A ferry to the islands was cancelled because of thick fog. The shipyard has dismissed eighty welders since the spring. Students of the nautical school repaired an old sailing boat.`,
  ),
  sourceOf(
    "clinic",
    `Doctors at the county clinic transplanted a kidney from a mother to her son. The nurses went on strike for higher wages on Thursday. A new vaccine against tick fever will be tested on volunteers. Thieves stole a scanner worth half a million from the cellar. The patients on the third floor were evacuated after a gas leak. An auditor found that bills had been paid twice for years. The head surgeon denied that he had operated while drunk. A robot now carries the meals to the wards. The number of births fell to its lowest level since the war. A former patient left the hospital her vineyard.`,
  ),
  sourceOf(
    "stadium",
    `The Wanderers sold their goalkeeper to a club in Lisbon. Rain forced the organisers to call off the women's relay. A referee was attacked by a spectator with an umbrella. The city will tear down the old grandstand next summer. Marta Quinn won the marathon although she lost a shoe. The coach blamed the defeat on a sleepless night in the train. Police arrested eleven supporters before the derby. The chess team travelled to Reykjavik by ship. A sponsor of the ski jumpers went bankrupt. The oldest member of the rowing club died at the age of 101.`,
  ),
];
