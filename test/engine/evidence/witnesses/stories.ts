import type { Source } from "../../../../src/engine/index.js";
import { readSource } from "../../../../src/readers/index.js";

/** A source of plain text, a line a paragraph, under the name `id`, published on `day` where one is given. */
export function article(id: string, text: string, day?: string): Source {
  const raw = text.replace(/(?<!\n)\n(?!\n)/gu, " ");
  const source = readSource({ path: `${id}.txt`, id, raw });
  return day === undefined ? source : { ...source, published: day };
}

/** A wire story. */
export const WIRE = `A freight train left the rails near the border town of Velm early on Thursday, spilling
grain over two fields and closing the only line to the coast, the railway company said.

Nobody was hurt when nine of the 31 wagons tipped over shortly before dawn. The driver had braked for
a herd of deer, according to a first report by the safety board, which sent two inspectors to the town.

"I heard it for a long time before I understood what it was," said Irma Voss, who keeps bees beside the
track. "Then the whole house went white with dust, and I thought of the hives."

Repairs will take until Sunday at least. Buses run between Velm and the harbour every half hour, and the
company asked passengers not to bring bicycles. Farmers were seen filling sacks with grain in the afternoon.

The line has been out of use three times this year. A report to parliament in May called its sleepers
the oldest in the country and put the price of new ones at 44 million crowns.`;

/** The same story as another newsroom took it over: sentences trimmed, moved and joined. */
export const REWRITE = `Velm waits for its trains. A freight train left the rails near the border town of Velm early on
Thursday, spilling grain over two fields and closing the only line to the coast.

The driver had braked for a herd of deer, according to a first report by the safety board, which sent two
inspectors. Nobody was hurt when nine of the 31 wagons tipped over shortly before dawn, the company told us.

Buses run between Velm and the harbour every half hour, and passengers are asked not to bring bicycles. Repairs
will take until Sunday at least. Farmers were seen filling sacks with grain in the afternoon, as our picture shows.`;

/** A report of the same event by somebody who was there, with the same quotation and the same names. */
export const INDEPENDENT = `The deer got away. Nine wagons did not: since Thursday morning they have been lying in Ole Brandt's
barley, and by noon half the village had come to look.

"I heard it for a long time before I understood what it was," said Irma Voss, who keeps bees beside the
track. "Then the whole house went white with dust, and I thought of the hives."

Brandt, 61, is less poetic. His insurance pays for hail and for fire, he says, but trains were never spoken
of. A crane has been promised for Friday from the shipyard, if the bridge at Holm can bear its weight.

Those who have to reach the coast take a coach from the church. It was full at eleven and late at twelve.`;

/** A story about something else. */
export const OTHER = `The council of Marren has voted to close the open-air pool for two summers. Its basin
leaks, and a new one of steel costs more than the town earns from its forest in ten years. Swimmers collected
signatures at the gate until dark, and a retired teacher read a poem through a megaphone.`;
