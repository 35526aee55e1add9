// "$ (1,240.5)", "12.4%", "3.1 bn", "1.240,5 €", "71*"
const figure =
  /^[($€£¥+\-−–~<>≈\s]{0,6}(?:[A-Z]{3}\s?)?\d[\d.,'’\u00A0\u202F ]{0,24}(?:\s?(?:[%‰$€£¥km]|bps|pp|pts?|mn|bn|tn|million|billion|trillion|thousand))?\s?[)%*†]{0,4}$/iu;
const year =
  /^(?:(?:FY|CY)\s?)?(?:1[89]|20)\d\d(?:\s?[-–/]\s?\d{2,4})?[AEFP*]?(?:\s?\(\w{1,3}\))?$/u;

/** Whether a cell holds a figure and nothing else. A year is none: it heads a column as often as it fills a cell. */
export function isFigureCell(text: string): boolean {
  return figure.test(text) && !isYearCell(text);
}

/** Whether a cell holds a year and nothing else: `2024`, `FY2024`, `2023/24`, `2025E`. */
export function isYearCell(text: string): boolean {
  return year.test(text);
}

/** Whether a cell continues the one before it, as tables of accounts are set: `$` and `1,240`, `(18.3` and `)%`. */
export function joinsCell(before: string, text: string): boolean {
  return /^[%)\]]{1,3}\*?$/u.test(text) || /^[(\-−–]?\s?[A-Z]{0,3}[$€£¥]\s?\(?$|^\($/u.test(before);
}
