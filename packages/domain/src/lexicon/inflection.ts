// Forms of English verbs and nouns. The lexicon is written in base forms; texts are looked up in the forms
// made here.

const irregular: Readonly<Record<string, string>> = {
  be: "is are was were been being am 's 're 'm",
  have: "has had having 've",
  do: "does did done doing",
  go: "goes went gone going",
  come: "comes came come coming",
  take: "takes took taken taking",
  undertake: "undertakes undertook undertaken undertaking",
  begin: "begins began begun beginning",
  say: "says said saying",
  tell: "tells told telling",
  meet: "meets met meeting",
  hold: "holds held holding",
  withhold: "withholds withheld withholding",
  speak: "speaks spoke spoken speaking",
  sit: "sits sat sitting",
  break: "breaks broke broken breaking",
  withdraw: "withdraws withdrew withdrawn withdrawing",
  quit: "quits quit quitting",
  leave: "leaves left leaving",
  freeze: "freezes froze frozen freezing",
  put: "puts put putting",
  cut: "cuts cut cutting",
  seek: "seeks sought seeking",
  forgo: "forgoes forwent forgone forgoing",
  choose: "chooses chose chosen choosing",
  give: "gives gave given giving",
  keep: "keeps kept keeping",
  get: "gets got gotten getting",
  make: "makes made making",
  send: "sends sent sending",
  set: "sets set setting",
  shut: "shuts shut shutting",
  think: "thinks thought thinking",
  find: "finds found finding",
  stand: "stands stood standing",
  understand: "understands understood understanding",
  lead: "leads led leading",
  bring: "brings brought bringing",
  let: "lets let letting",
  see: "sees saw seen seeing",
  know: "knows knew known knowing",
  feel: "feels felt feeling",
  hear: "hears heard hearing",
  show: "shows showed shown showing",
  become: "becomes became become becoming",
  pay: "pays paid paying",
  lay: "lays laid laying",
  fly: "flies flew flown flying",
  run: "runs ran run running",
  write: "writes wrote written writing",
  swear: "swears swore sworn swearing",
  forbid: "forbids forbade forbidden forbidding",
  bow: "bows bowed bowing",
  throw: "throws threw thrown throwing",
  bid: "bids bid bidding",
  beg: "begs begged begging",
  rebuff: "rebuffs rebuffed rebuffing",
  travel: "travels traveled travelled traveling travelling",
  cancel: "cancels canceled cancelled canceling cancelling",
  signal: "signals signaled signalled signaling signalling",
  shun: "shuns shunned shunning",
  snub: "snubs snubbed snubbing",
  opt: "opts opted opting",
  drop: "drops dropped dropping",
  stop: "stops stopped stopping",
  scrap: "scraps scrapped scrapping",
  skip: "skips skipped skipping",
  plan: "plans planned planning",
  commit: "commits committed committing",
  defer: "defers deferred deferring",
  prefer: "prefers preferred preferring",
  confer: "confers conferred conferring",
  urge: "urges urged urging",
  rule: "rules ruled ruling",
  spin: "spins spun spinning",
  wind: "winds wound winding",
  reach: "reaches reached reaching",
}

const regular = (base: string): readonly string[] => {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  // One syllable with a short vowel doubles its last letter: shrug, shrugged.
  const doubled = /^[^aeiouy]*[aeiou][bdgmnprt]$/.test(base) ? `${base}${base.at(-1)}` : stem
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
  return [third, `${doubled}ed`, `${doubled}ing`]
}

/** Takes a verb's base form ("call"); gives all its forms, the base first. */
export const verbForms = (base: string): readonly string[] => [
  base,
  ...(irregular[base]?.split(" ") ?? regular(base)),
]

/**
 * Takes a noun's base form; gives singular and plural. A noun written as a plural ("talks") is kept as it
 * is.
 */
export const nounForms = (base: string): readonly string[] => {
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`]
  if (/(?:x|z|ch|sh|ss)$/.test(base)) return [base, `${base}es`]
  return base.endsWith("s") ? [base] : [base, `${base}s`]
}

const bases = new Map<string, string>()
for (const base of Object.keys(irregular)) for (const form of verbForms(base)) bases.set(form, base)

/** Teaches `verbBase` the forms of further verbs; the lexicon calls it once for each verb that it holds. */
export const learnVerb = (base: string): void => {
  for (const form of verbForms(base)) if (!bases.has(form)) bases.set(form, base)
}

/** Verbs that rules know by their base and that no list of the lexicon holds. */
const further = `accuse blame criticize criticise praise denounce condemn thank fault attack slam rebuke scold
  chide hand deliver sponsor listen condition tie link peg convoke gather assemble close fling bolt happen
  succeed arrive occur include base focus cover precede limit respect rest concern notify inform advise lead
  head chair command represent run pick kick`
for (const base of further.split(/\s+/)) learnVerb(base)

const contractions: Readonly<Record<string, string>> = {
  wo: "will",
  ca: "can",
  "'ll": "will",
  "’ll": "will",
  "'d": "would",
  "’d": "would",
  "n't": "not",
  "n’t": "not",
  "’s": "be",
  "’re": "be",
  "’m": "be",
  "’ve": "have",
}

/**
 * Takes a verb's form in lower case; gives its base, or the form itself when the lexicon has no such verb.
 */
export const verbBase = (form: string): string => contractions[form] ?? bases.get(form) ?? form

/**
 * Takes a noun in lower case; gives its singular by rule ("parties" → "party"); "talks", "news" and the like
 * keep their s.
 */
export const nounBase = (form: string): string => {
  if (form.length < 4 || keepS.has(form)) return form
  if (form.endsWith("ies")) return `${form.slice(0, -3)}y`
  if (/(?:sh|ch|x|ss)es$/.test(form)) return form.slice(0, -2)
  if (/(?:ss|us|is)$/.test(form)) return form
  return form.endsWith("s") ? form.slice(0, -1) : form
}
const keepS = new Set(["talks", "news", "series", "politics", "affairs", "headquarters", "means", "auspices"])
