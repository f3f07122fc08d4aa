// Words that carry a talk object without changing it: to hold talks, to take part in, the start of, a round
// of.
import type { Modifier } from "./entry.ts"
import { wordsOf } from "./words-of.ts"

/** Verbs between an operator and its talk object, or under a bare "will" or "will not". */
const carryingVerb = {
  id: "carrying-verb",
  role: "carries",
  words: `hold have attend join participate partake take conduct start begin resume restart continue enter
 go come return travel reopen open reconvene convene host maintain keep get be sit engage pursue
 launch do make re-enter rejoin head fly arrange organize organise stage schedule explore proceed
 undertake carry sustain revive establish follow give advance lead involve show appear turn send
 let allow facilitate step broker renew commence kick-start re-engage initiate set see hear help
 move push work rush settle resolve solve address end-up find permit tolerate entertain countenance
 recommence intensify deepen expedite accelerate upgrade pay represent dispatch field bring pick contribute restore sign visit leave depart arrive`,
  examples: [
    "unwilling: Ruritania refused to hold talks with Freedonia.",
    "refused: Ruritania will not take part in the summit with Freedonia.",
  ],
  nearMisses: ["Ruritania held talks with Freedonia.", "Ruritania arranged flowers for the summit."],
} as const satisfies Modifier
export const lightVerbs = wordsOf(carryingVerb)

/** Verbs of being there: with "will" they announce, with "will not" they refuse. */
const goingVerb = {
  id: "going-verb",
  role: "carries",
  words: `attend join participate partake take go come return travel fly head visit appear send meet receive
 host rejoin show leave depart dispatch represent`,
  examples: [
    "accepted: Ruritania will attend the summit with Freedonia.",
    "refused: Ruritania will not travel to the conference in Freedonia.",
  ],
  nearMisses: ["Ruritania attended the summit in Freedonia.", "Ruritania's team came back from the talks."],
} as const satisfies Modifier
export const goingVerbs = wordsOf(goingVerb)

/** Nouns that stand for the talk under them: the start of talks, its participation in the summit. */
const carryingNoun = {
  id: "carrying-noun",
  role: "carries",
  words: `participation attendance presence involvement appearance entry return acceptance resumption start
 opening continuation holding convening convention beginning restart launch revival part date
 framework possibility idea prospect point series kind form chance delegation representative team
 venue window side sense room offer proposal request course option opportunity number level topic
 start-up renewal phase stage step process round notion thought conduct type sort attempt
 effort set list seat principle concept suggestion hint day days week weeks hours months`,
  examples: [
    "refused: Ruritania rejected participation in the summit with Freedonia.",
    "willing: Ruritania is ready for the resumption of talks with Freedonia.",
  ],
  nearMisses: [
    "Ruritania rejected the outcome of the talks with Freedonia.",
    "The start of the talks was delayed by snow.",
  ],
} as const satisfies Modifier
export const lightNouns = wordsOf(carryingNoun)

/** Verbs that lend a nominal operator its voice: expressed readiness, reiterated its refusal. */
const voicingVerb = {
  id: "voicing-verb",
  role: "carries",
  words: `express indicate reiterate signal repeat announce voice confirm extend send issue make reverse
 show state declare have reaffirm maintain convey put present underline stress underscore
 demonstrate take renew restate affirm give float see find harbor harbour hold retain profess
 proclaim underlined emphasize emphasise note restated feel get communicate register assert display
 reflect`,
  examples: [
    "willing: Ruritania expressed its readiness for talks with Freedonia.",
    "unwilling: Ruritania reiterated its refusal to meet Freedonia.",
  ],
  nearMisses: [
    "Ruritania expressed regret after the talks with Freedonia.",
    "Ruritania repeated its claims at the meeting with Freedonia.",
  ],
} as const satisfies Modifier
export const voicingVerbs = wordsOf(voicingVerb)

/** Verbs that link a subject to what it is: is, remains, stands ready. */
const linkVerb = {
  id: "link-verb",
  role: "carries",
  words: "be remain stand seem stay feel become sound appear lie leave declare say prove look keep get",
  examples: [
    "willing: Ruritania remains ready for talks with Freedonia.",
    "unwilling: Ruritania seems unwilling to talk to Freedonia.",
  ],
  nearMisses: [
    "Ruritania remains tired after talks with Freedonia.",
    "Ruritania seemed pleased with the meeting.",
  ],
} as const satisfies Modifier
export const linkVerbs = wordsOf(linkVerb)

/** Verbs whose object is the one who acts in their complement: X urged Y to talk. */
const controlVerb = {
  id: "object-control",
  role: "carries",
  words: `urge ask invite encourage persuade convince press push tell call force allow want get order
 request beg challenge advise appeal exhort expect require enable pressure implore lead make cause
 prompt permit help see pressurise coax lure bring compel oblige warn`,
  examples: [
    "proposed: Ruritania urged Freedonia to meet its envoys.",
    "proposed: Ruritania invited Freedonia to attend a summit.",
  ],
  nearMisses: [
    "Ruritania forced Freedonia to pay before the talks.",
    "Ruritania helped Freedonia to meet its targets.",
  ],
} as const satisfies Modifier
export const objectControl = wordsOf(controlVerb)

/**
 * Verbs and nouns under which talk is only aimed at or feared: persuade X to meet, pressure to meet, efforts
 * to bring.
 */
const unmetVerb = {
  id: "unmet-verb",
  role: "silences",
  words: `persuade convince force get push press pressure expect allow help try attempt need tell warn bring
 coax lure wait order advise fail manage compel oblige lead prompt enable permit require strive
 struggle prod nudge cajole strong-arm`,
  examples: [
    "none: Sylvania tried to persuade Ruritania to accept talks with Freedonia.",
    "none: Sylvania is pressing Ruritania to agree to talks with Freedonia.",
  ],
  nearMisses: [
    "Ruritania tried to sleep, then refused to meet Freedonia.",
    "Ruritania needs grain and has agreed to talks with Freedonia.",
  ],
} as const satisfies Modifier
export const unmetVerbs = wordsOf(unmetVerb)
const unmetNoun = {
  id: "unmet-noun",
  role: "silences",
  words: `pressure effort attempt chance opportunity deadline need failure way condition reason ability
 order time hope prospect possibility bid struggle call campaign obligation duty right
 temptation ultimatum deal question risk threat danger`,
  examples: [
    "none: There is pressure on Ruritania to accept talks with Freedonia.",
    "none: Ruritania is under an obligation to agree to talks with Freedonia.",
  ],
  nearMisses: [
    "Under pressure, Ruritania agreed to talks with Freedonia.",
    "Ruritania refused to meet Freedonia before the deadline.",
  ],
} as const satisfies Modifier
export const unmetNouns = wordsOf(unmetNoun)

/** Verbs that lay something to somebody: the one who is blamed is the one who did it. */
const blamingVerb = {
  id: "blaming-verb",
  role: "carries",
  words: `accuse blame criticize criticise praise denounce suspect condemn thank fault attack slam rebuke
    scold chide commend berate castigate lambast applaud deplore ban stop prevent quote cite`,
  examples: [
    "unwilling: Ruritania accused Freedonia of refusing talks.",
    "unwilling: Ruritania criticised Freedonia for declining to meet its envoy.",
  ],
  nearMisses: [
    "Ruritania criticised Freedonia for its taxes after the talks.",
    "Ruritania praised Freedonia for hosting the meeting.",
  ],
} as const satisfies Modifier
export const blamingVerbs = wordsOf(blamingVerb)

/** Prepositions that open a circumstance; an operator above one of them is about something else. */
const circumstanceWord = {
  id: "circumstance",
  role: "silences",
  words: `in at after before during amid amidst despite following since by over because ahead under until
 till through throughout within without beyond near outside inside while as than like against from
 into along behind between among about regarding concerning via per upon pending given including`,
  examples: [
    "none: Ruritania rejected a truce after talks with Freedonia.",
    "none: Ruritania refused the money during a meeting with Freedonia.",
  ],
  nearMisses: [
    "After weeks of silence, Ruritania refused talks with Freedonia.",
    "Ruritania agreed during the night to talks with Freedonia.",
  ],
} as const satisfies Modifier
export const circumstance = wordsOf(circumstanceWord)

/** Adverbs and the like that turn a verb into its contrary. */
const negator = {
  id: "negator",
  role: "turns",
  words: "not n't n’t never no neither nor hardly cannot",
  examples: [
    "unwilling: Ruritania will not talk to Freedonia.",
    "unwilling: Ruritania is no longer willing to talk to Freedonia.",
  ],
  nearMisses: ["Ruritania did not talk to Freedonia.", "Ruritania never met Freedonia at the summit."],
} as const satisfies Modifier
export const negations = wordsOf(negator)

/** Words that begin a condition. */
const conditionMark = {
  id: "condition-mark",
  role: "turns",
  words: "if unless until provided providing once till lest before only",
  examples: [
    "conditional: Ruritania is ready to talk to Freedonia if the blockade ends.",
    "conditional: Ruritania said it was willing to meet Freedonia once the port was free.",
  ],
  nearMisses: [
    "If Ruritania agrees to talks with Freedonia, markets will rise.",
    "Unless Ruritania agrees to talks with Freedonia, markets will fall.",
  ],
} as const satisfies Modifier
export const conditionMarks = wordsOf(conditionMark)

/** Adjectives, adverbs and prepositional words that name a way to talk. */
const formatWord = {
  id: "format-word",
  role: "turns",
  words: `direct bilateral multilateral trilateral face-to-face one-on-one indirect separate private formal
 informal regional international third-party back-channel virtual two-way quadripartite four-way
 three-way six-party tripartite roundtable quadrilateral proximity bipartite inter-korean
 intra-afghan round-table plenary ministerial high-level top-level lower-level summit-level
 technical back-door quiet secret face`,
  examples: [
    "prefers: Ruritania prefers bilateral talks with Freedonia.",
    "prefers: Ruritania insists on face-to-face talks with Freedonia.",
  ],
  nearMisses: [
    "Ruritania held bilateral talks with Freedonia.",
    "Ruritania prefers direct flights, officials said after the talks.",
  ],
} as const satisfies Modifier
export const formatWords = wordsOf(formatWord)
const formatAdverb = {
  id: "format-adverb",
  role: "turns",
  words: "directly bilaterally separately privately indirectly multilaterally informally",
  examples: [
    "prefers: Ruritania prefers to talk directly with Freedonia.",
    "prefers: Ruritania prefers to negotiate bilaterally with Freedonia.",
  ],
  nearMisses: [
    "Ruritania talked directly with Freedonia.",
    "Ruritania's goods are sold directly to Freedonia.",
  ],
} as const satisfies Modifier
export const formatAdverbs = wordsOf(formatAdverb)

/** Predicates that make talks depend on something: "would only be meaningful if". */
const possiblePredicate = {
  id: "possible-predicate",
  role: "turns",
  words: "possible meaningful useful productive feasible conceivable worthwhile acceptable fruitful",
  examples: [
    "unwilling: Talks with Freedonia are not possible, Ruritania's president said.",
    "unwilling: A dialogue with Freedonia is not acceptable, Ruritania's premier said.",
  ],
  nearMisses: [
    "The talks with Freedonia were useful, Ruritania's premier said.",
    "A truce was possible after the talks, Ruritania said.",
  ],
} as const satisfies Modifier
export const possiblePredicates = wordsOf(possiblePredicate)

/** All of these as entries. */
export const lightModifiers: readonly Modifier[] = [
  carryingVerb,
  goingVerb,
  carryingNoun,
  voicingVerb,
  linkVerb,
  controlVerb,
  unmetVerb,
  unmetNoun,
  blamingVerb,
  circumstanceWord,
  negator,
  conditionMark,
  formatWord,
  formatAdverb,
  possiblePredicate,
]
