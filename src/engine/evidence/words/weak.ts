/** Words that tell nothing of what a sentence is about. */
export const stopWords: ReadonlySet<string> = new Set(
  `a able also although am amid amidst among an and any are as at away be became because become been before behind
  being between both but by can cannot could did do does doing done down due during each either else even ever every
  few for from further had has have having he her here hers herself him himself his how however i if in indeed instead
  into is it its itself just least less let may me might mine more most must my myself neither no nor not now of off on
  once only onto or other others otherwise our ours out over own per perhaps quite rather really s same several shall she
  should since so some somebody someone something somewhat still such t than that the their theirs them themselves then
  there these they this those though through thus to together too toward towards under unless until upon us very via was
  we well were what when where whether which while who whom whose why will with within without would yet you your`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Words that, at the head of a sentence, point back to the one before. */
export const pointers: ReadonlySet<string> = new Set(
  "another he her his it its one she that the their them these they this those".split(" "),
);

/** Concepts so common in reports that sharing one says little. */
export const commonConcepts: ReadonlySet<string> = new Set(
  `account approximately ask come country day early get give group hold late make many month new number official
  part person place put say see source time turn week work year`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Keys of words that another writer leaves out or puts in at will: light verbs, places in an order, vague measures. */
export const lightConcepts: ReadonlySet<string> = new Set(
  `actual again along alreadi alwai appear base becom begin bring certain common complet consist continu current
  date differ entir especi eventu express featur first follow form full hope howev includ involv
  known larg last like littl locate main meanwhil multipl next occur often on origin particular 
  possibl primari rang regular return seri serv set sever show similar sinc small stand stay subsequ
  total type us usual variou wai want whole`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
