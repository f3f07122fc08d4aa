// Words that carry a talk object without changing it: to hold talks, to take part in, the start of, a round
// of.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""))

/** Verbs between an operator and its talk object, or under a bare "will" or "will not". */
export const lightVerbs =
  set(`hold have attend join participate partake take conduct start begin resume restart continue enter
 go come return travel reopen open reconvene convene host maintain keep get be sit engage pursue
 launch do make re-enter rejoin head fly arrange organize organise stage schedule explore proceed
 undertake carry sustain revive establish follow give advance lead involve show appear turn send
 let allow facilitate step broker renew commence kick-start re-engage initiate set see hear help
 move push work rush settle resolve solve address end-up find permit tolerate entertain countenance
 represent dispatch field bring contribute restore move sign`)

/** Verbs of being there: with "will" they announce, with "will not" they refuse. */
export const goingVerbs = set(
  `attend join participate partake take go come return travel fly head visit appear send meet receive
 host rejoin show`,
)

/** Nouns that stand for the talk under them: the start of talks, its participation in the summit. */
export const lightNouns =
  set(`participation attendance presence involvement appearance entry return acceptance resumption start
 opening continuation holding convening convention beginning restart launch revival part date
 framework possibility idea prospect point series kind form chance delegation representative team
 venue window side sense room offer proposal request course option opportunity number level topic
 start-up renewal phase stage step process round idea notion thought conduct type sort attempt
 effort set list principle concept suggestion hint`)

/** Verbs that lend a nominal operator its voice: expressed readiness, reiterated its refusal. */
export const voicingVerbs =
  set(`express indicate reiterate signal repeat announce voice confirm extend send issue make reverse
 show state declare have reaffirm maintain convey put present underline stress underscore
 demonstrate take renew restate affirm give float see find harbor harbour hold retain profess
 proclaim underlined emphasize emphasise note restated feel get communicate register assert display
 reflect`)

/** Verbs that link a subject to what it is: is, remains, stands ready. */
export const linkVerbs = set(
  "be remain stand seem stay feel become sound appear lie leave declare say prove look keep get",
)

/** Verbs whose object is the one who acts in their complement: X urged Y to talk. */
export const objectControl =
  set(`urge ask invite encourage persuade convince press push tell call force allow want get order
 request beg challenge advise appeal exhort expect require enable pressure implore lead make cause
 prompt permit help see pressurise coax lure bring compel oblige warn`)

/**
 * Verbs and nouns under which talk is only aimed at or feared: persuade X to meet, pressure to meet, efforts
 * to bring.
 */
export const unmetVerbs =
  set(`persuade convince force get push press pressure expect allow help try attempt need tell warn bring
 coax lure wait order advise fail manage compel oblige lead prompt enable permit require strive
 struggle prod nudge cajole strong-arm`)
export const unmetNouns =
  set(`pressure effort attempt chance opportunity deadline need failure way condition reason ability
 order time chance hope prospect possibility bid struggle call campaign obligation duty right
 temptation ultimatum deal struggle question risk threat danger`)

/** Prepositions that open a circumstance; an operator above one of them is about something else. */
export const circumstance =
  set(`in at after before during amid amidst despite following since by over because ahead under until
 till through throughout within without beyond near outside inside while as than like against from
 into along behind between among about regarding concerning via per upon pending given including`)

/** Adverbs and the like that turn a verb into its contrary. */
export const negations = set("not n't n’t never no neither nor hardly cannot")

/** Words that begin a condition. */
export const conditionMarks = set("if unless until provided providing once till lest before only")

/** Adjectives, adverbs and prepositional words that name a way to talk. */
export const formatWords =
  set(`direct bilateral multilateral trilateral face-to-face one-on-one indirect separate private formal
 informal regional international third-party back-channel virtual two-way quadripartite four-way
 three-way six-party tripartite roundtable quadrilateral proximity bipartite inter-korean
 intra-afghan round-table plenary ministerial high-level top-level lower-level summit-level
 technical back-door quiet secret face`)
export const formatAdverbs = set(
  "directly bilaterally separately privately indirectly multilaterally informally",
)

/** Predicates that make talks depend on something: "would only be meaningful if". */
export const possiblePredicates = set(
  "possible meaningful useful productive feasible conceivable worthwhile acceptable fruitful",
)
