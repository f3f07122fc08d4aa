// Verbs and nouns that report what somebody says.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""))

/** Verbs with a speaker as subject and what is said as clause. */
export const speechVerbs =
  set(`say tell announce declare state add note insist reiterate stress underscore underline emphasize
 emphasise warn claim report confirm argue explain write tweet post suggest indicate acknowledge
 admit assert maintain affirm reaffirm repeat comment remark observe reply respond answer promise
 pledge vow testify point hint signal concede believe think ask urge complain predict conclude
 recall continue joke quip reveal disclose stipulate contend allege mention caution make propose
 agree counter clarify assure inform reassure argue conclude hold repeat`)

/** Verbs whose clause is not taken as fact. */
export const denyingVerbs = set("deny doubt dispute refute question disbelieve")
export const speculatingVerbs = set(
  "speculate guess suspect predict forecast wonder expect anticipate hope fear imagine assume bet",
)

/** Verbs whose clause is said, but not as a fact. */
export const verbsNotOfFact: ReadonlySet<string> = new Set([...denyingVerbs, ...speculatingVerbs])

/** Verbs with which somebody voices a stance told by a noun: "reaffirmed its readiness". */
export const voicingVerbs =
  set(`reaffirm reiterate renew repeat express voice declare announce confirm affirm state restate stress
 underline underscore emphasize emphasise signal indicate communicate convey`)

/** Papers and speeches in which somebody says something. */
export const paperNouns =
  set(`letter statement communiqué communique message telegram note post tweet memo memorandum release
 declaration manifesto pamphlet leaflet bulletin circular`)

/** Verbs that stand with a quotation and its speaker. */
export const quoteVerbs =
  set(`say tell add declare write tweet ask reply respond warn note insist reiterate stress state explain
 argue comment remark continue conclude announce post repeat emphasize emphasise recall joke shout
 exclaim admit acknowledge claim assert affirm underline underscore observe answer urge quote`)

/** Openings that name a source: according to X, in the words of X. */
export const sourceWords = set("according quoting citing")
