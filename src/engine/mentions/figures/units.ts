import { convert } from "convert";
import type { Dimension, Unit } from "./figure.js";

/** One unit and the words it is written with. */
interface UnitWords {
  readonly dimension: Dimension;
  readonly name: string;
  readonly toBase: number;
  /** Lower-case words, several-word units with a space. */
  readonly words: readonly string[];
}

// Base units: metre, square metre, kilogram, litre, kilometre an hour, degree Celsius, second, byte, joule.
const unitTable: readonly UnitWords[] = [
  unit("length", "m", 1, "m metre metres meter meters metre meter"),
  unit("length", "km", 1000, "km kms kilometre kilometres kilometer kilometers"),
  unit("length", "cm", 0.01, "cm centimetre centimetres centimeter centimeters"),
  unit("length", "mm", 0.001, "mm millimetre millimetres millimeter millimeters"),
  unit(
    "length",
    "µm",
    1e-6,
    "µm μm um micron microns micrometre micrometres micrometer micrometers",
  ),
  unit("length", "nm", 1e-9, "nm nanometre nanometres nanometer nanometers"),
  unit("length", "mile", convert(1, "mile").to("m"), "mile miles"),
  unit("length", "yard", convert(1, "yard").to("m"), "yard yards"),
  unit("length", "foot", convert(1, "foot").to("m"), "foot feet ft"),
  unit("length", "inch", convert(1, "inch").to("m"), "inch inches"),
  unit("length", "light year", 9.4607e15, "light_year light_years light-year light-years"),
  unit("length", "nautical mile", 1852, "nautical_mile nautical_miles"),
  unit(
    "area",
    "square metre",
    1,
    "m² sq_m sqm square_metre square_metres square_meter square_meters",
  ),
  unit(
    "area",
    "square kilometre",
    1e6,
    "km² sq_km square_kilometre square_kilometres square_kilometer square_kilometers",
  ),
  unit(
    "area",
    "square mile",
    convert(1, "square mile").to("m2"),
    "sq_mi mi² square_mile square_miles",
  ),
  unit(
    "area",
    "square foot",
    convert(1, "square foot").to("m2"),
    "sq_ft sqft ft² square_foot square_feet",
  ),
  unit("area", "square centimetre", 1e-4, "cm² square_centimetre square_centimetres"),
  unit("area", "hectare", convert(1, "hectare").to("m2"), "ha hectare hectares"),
  unit("area", "acre", convert(1, "acre").to("m2"), "acre acres"),
  unit("mass", "kg", 1, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
  unit("mass", "g", 0.001, "g gram grams gramme grammes"),
  unit("mass", "mg", 1e-6, "mg milligram milligrams"),
  unit("mass", "µg", 1e-9, "µg μg mcg ug microgram micrograms"),
  unit("mass", "stone", 6.35029, "stone"),
  unit("mass", "carat", 0.0002, "carat carats"),
  unit("mass", "kilotonne", 1e6, "kilotonne kilotonnes kt"),
  unit("mass", "megatonne", 1e9, "megatonne megatonnes"),
  unit("mass", "gigatonne", 1e12, "gigatonne gigatonnes"),
  unit("mass", "pound", convert(1, "lb").to("kg"), "lb lbs pound pounds"),
  unit("mass", "ounce", convert(1, "ounce").to("kg"), "oz ounce ounces"),
  // A ton may be short, long or metric: never converted silently, so "ton" has a name of its own (see `compareFigures`).
  unit("mass", "tonne", 1000, "tonne tonnes t metric_ton metric_tons"),
  unit("mass", "ton", 1000, "ton tons"),
  unit("volume", "litre", 1, "l litre litres liter liters"),
  unit("volume", "millilitre", 0.001, "ml millilitre millilitres milliliter milliliters"),
  unit("volume", "cubic metre", 1000, "m³ cubic_metre cubic_metres cubic_meter cubic_meters"),
  unit("volume", "cubic centimetre", 0.001, "cm³ cc cubic_centimetre cubic_centimetres"),
  unit(
    "volume",
    "cubic kilometre",
    1e12,
    "km³ cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers",
  ),
  unit("volume", "cubic foot", convert(1, "cubic foot").to("l"), "ft³ cu_ft cubic_foot cubic_feet"),
  unit(
    "volume",
    "cubic inch",
    convert(1, "cubic inch").to("l"),
    "in³ cu_in cubic_inch cubic_inches",
  ),
  unit("volume", "centilitre", 0.01, "cl centilitre centilitres centiliter centiliters"),
  unit("volume", "hectolitre", 100, "hl hectolitre hectolitres"),
  unit("volume", "pint", convert(1, "pint").to("l"), "pint pints"),
  unit("volume", "gallon", convert(1, "gallon").to("l"), "gallon gallons"),
  unit("volume", "barrel", 158.987, "barrel barrels bbl"),
  unit(
    "speed",
    "km/h",
    1,
    "km/h km/hr kmh kph kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour",
  ),
  unit("speed", "mph", convert(1, "mile").to("km"), "mph miles_per_hour miles_an_hour"),
  unit("speed", "knot", 1.852, "knot knots"),
  unit("speed", "m/s", 3.6, "m/s metres_per_second meters_per_second metres_a_second"),
  unit("speed", "km/s", 3600, "km/s kilometres_per_second kilometers_per_second"),
  unit("speed", "ft/s", 1.097_28, "ft/s feet_per_second"),
  unit("duration", "second", 1, "sec secs second seconds"),
  unit("duration", "minute", 60, "min mins minute minutes"),
  unit("duration", "hour", 3600, "h hr hrs hour hours"),
  unit("duration", "day", 86_400, "day days"),
  unit("duration", "night", 86_400, "night nights"),
  unit("duration", "week", 604_800, "week weeks"),
  unit("duration", "fortnight", 1_209_600, "fortnight fortnights"),
  unit("duration", "month", 2_629_800, "month months"),
  unit("duration", "year", 31_557_600, "year years yr yrs"),
  unit("duration", "decade", 315_576_000, "decade decades"),
  unit("duration", "century", 3_155_760_000, "century centuries"),
  unit("data", "kB", 1e3, "kb kilobyte kilobytes"),
  unit("data", "MB", 1e6, "mb megabyte megabytes"),
  unit("data", "GB", 1e9, "gb gigabyte gigabytes"),
  unit("data", "TB", 1e12, "tb terabyte terabytes"),
  unit("data", "PB", 1e15, "pb petabyte petabytes"),
  unit("data rate", "kbps", 1e3, "kbps kbit/s"),
  unit("data rate", "Mbps", 1e6, "mbps mbit/s"),
  unit("data rate", "Gbps", 1e9, "gbps gbit/s"),
  unit("energy", "joule", 1, "joule joules"),
  unit("energy", "kJ", 1e3, "kj kilojoule kilojoules"),
  // On food a calorie is a kilocalorie.
  unit("energy", "calorie", 4184, "calorie calories kcal kilocalorie kilocalories"),
  unit("energy", "kWh", 3.6e6, "kwh kilowatt-hour kilowatt-hours kilowatt_hours"),
  unit("energy", "MWh", 3.6e9, "mwh megawatt-hours megawatt_hours"),
  unit("energy", "GWh", 3.6e12, "gwh gigawatt_hours"),
  unit("energy", "TWh", 3.6e15, "twh terawatt-hours terawatt_hours"),
  unit("power", "W", 1, "watt watts"),
  unit("power", "kW", 1e3, "kw kilowatt kilowatts"),
  unit("power", "MW", 1e6, "mw megawatt megawatts"),
  unit("power", "GW", 1e9, "gw gigawatt gigawatts"),
  unit("power", "TW", 1e12, "tw terawatt terawatts"),
  unit("power", "horsepower", 745.7, "hp bhp horsepower"),
  unit("voltage", "volt", 1, "volt volts"),
  unit("voltage", "kV", 1e3, "kv kilovolt kilovolts"),
  unit("frequency", "Hz", 1, "hz hertz"),
  unit("frequency", "kHz", 1e3, "khz kilohertz"),
  unit("frequency", "MHz", 1e6, "mhz megahertz"),
  unit("frequency", "GHz", 1e9, "ghz gigahertz"),
  unit("pressure", "mmHg", 133.322, "mmhg"),
  unit("pressure", "hPa", 100, "hpa hectopascal hectopascals mbar millibar millibars"),
  unit("pressure", "kPa", 1e3, "kpa kilopascal kilopascals"),
  unit("pressure", "psi", 6894.76, "psi"),
  unit("sound", "decibel", 1, "db dba decibel decibels"),
  unit("dose", "mg/kg", 1, "mg/kg"),
  unit("dose", "µg/kg", 0.001, "µg/kg μg/kg mcg/kg"),
  unit("concentration", "mg/l", 1, "mg/l"),
  unit("concentration", "mg/dl", 10, "mg/dl"),
  unit("concentration", "g/l", 1e3, "g/l"),
  unit("concentration", "g/dl", 1e4, "g/dl"),
  unit("concentration", "ng/ml", 0.001, "ng/ml"),
  unit("concentration", "µg/m³", 1e-6, "µg/m³ μg/m³"),
  unit("molarity", "mmol/L", 1, "mmol/l"),
  unit("molarity", "µmol/L", 0.001, "µmol/l μmol/l umol/l"),
  unit("parts", "ppm", 1, "ppm"),
  unit("parts", "ppb", 0.001, "ppb"),
];

/** The longest unit is written in three words: `kilometres per hour`. */
export const longestUnitWords = 3;

const unitsByWords: ReadonlyMap<string, Unit> = new Map(
  unitTable.flatMap(({ words, ...plainUnit }) => words.map((word) => [word, plainUnit] as const)),
);

/** Units whose short form is also a word or a scale: read only right behind digits (`30m`, `5 s` is not one). */
export const gluedOnlyWords: ReadonlySet<string> = new Set(["cc", "g", "h", "l"]);

/** The unit written with these lower-case words (joined by single spaces), or nothing. */
export function unitOf(words: string): Unit | undefined {
  return unitsByWords.get(words);
}

function unit(dimension: Dimension, name: string, toBase: number, words: string): UnitWords {
  const spellings = words.split(" ").map((word) => word.replaceAll("_", " "));
  return { dimension, name, toBase, words: spellings };
}
