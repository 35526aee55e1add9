import type { EntityTable } from "../mentions/names/entities.js";
import type { DateMention } from "../mentions/dates/date.js";
import type { FigureMention, Quantity } from "../mentions/figures/figure.js";
import type { Mention } from "../mentions/index.js";
import type { NameMention } from "../mentions/names/name.js";

/** How a mention was read, in a few words: `at least 25; counts civilians`. */
export function describeMention(mention: Mention, entities: EntityTable): string {
  switch (mention.kind) {
    case "figure":
      return describeFigure(mention);
    case "date":
      return describeDate(mention);
    case "name":
      return describeName(mention, entities);
    case "quote":
      return mention.speaker === undefined
        ? "its words, whoever says them"
        : `its words, said by ${mention.speaker.name.text}`;
  }
}

const bounds: Readonly<Record<Quantity["bound"], string>> = {
  "at-least": "at least ",
  "at-most": "at most ",
  exact: "",
  "less-than": "less than ",
  "more-than": "more than ",
  range: "",
  vague: "",
};

const hedges: Readonly<Record<Quantity["hedge"], string>> = {
  about: "about ",
  nearly: "nearly ",
  none: "",
  over: "a little more than ",
};

function describeFigure({ quantity, counted }: FigureMention): string {
  const { value, low, high, bound, hedge, unit } = quantity;
  const number = value === undefined ? `${numberOf(low)} to ${numberOf(high)}` : numberOf(value);
  const name = unit.dimension === "rank" ? "" : unit.name;
  const size =
    unit.dimension === "rank"
      ? `place ${number} by being the ${unit.name === "" ? "first, second, …" : unit.name}`
      : `${bounds[bound]}${hedges[hedge]}${number}${name === "" ? "" : ` ${name}`}`;
  const thing = counted === undefined ? "" : `; counts ${counted.words.join(" ")}`;
  return `${size}${thing}`;
}

function numberOf(value: number): string {
  if (value === Infinity) return "any number above";
  if (value === -Infinity) return "any number below";
  return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function describeDate({ first, last, parts, relation, grain }: DateMention): string {
  const days =
    first === undefined
      ? undefined
      : last === undefined || last === first
        ? first
        : `${first} to ${last}`;
  const minute =
    parts.minute === undefined
      ? undefined
      : `${String(Math.floor(parts.minute / 60)).padStart(2, "0")}:${String(parts.minute % 60).padStart(2, "0")}`;
  const weekday = parts.weekday === undefined ? undefined : `a ${WEEKDAYS[parts.weekday] ?? ""}`;
  const read = [days ?? weekday, minute].filter((part) => part !== undefined).join(", ");
  const before = relation === undefined ? "" : `${relation} `;
  return read === "" ? `${before}a ${grain}` : `${before}${read}`;
}

function describeName(mention: NameMention, entities: EntityTable): string {
  const { entities: found, spelling } = entities.lookup(mention);
  const role = mention.role === undefined ? "" : `; as ${mention.role.text}`;
  const sort = mention.type === "other" ? "a name" : `a name (${mention.type})`;
  const names = found.slice(0, 3).map(({ name }) => name);
  if (found.length === 0) return `${sort} that no source has${role}`;
  if (spelling === "misspelt")
    return `${sort} close to ${names.join(" or ")}, spelt so in no source${role}`;
  return `${sort}; in the sources ${names.join(" or ")}${role}`;
}
