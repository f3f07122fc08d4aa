// Verbs and nouns that report what somebody says.
import type { Modifier } from "./entry.ts"
import { wordsOf } from "./words-of.ts"

/** Verbs with a speaker as subject and what is said as clause. */
const speechVerb = {
  id: "speech-verb",
  role: "carries",
  words: `say tell announce declare state add note insist reiterate stress underscore underline emphasize
 emphasise warn claim report confirm argue explain write tweet post suggest indicate acknowledge
 admit assert maintain affirm reaffirm repeat comment remark observe reply respond answer promise
 pledge vow testify point hint signal concede believe think ask urge complain predict conclude
 recall continue joke quip reveal disclose stipulate contend allege mention caution make propose
 agree counter clarify assure inform reassure hold`,
  examples: [
    "unwilling: Ruritania will not meet Freedonia, its premier said.",
    "willing: Ruritania announced that it was ready for talks with Freedonia.",
  ],
  nearMisses: [
    "Ruritania's premier said the talks with Freedonia were useful.",
    "Ruritania told Freedonia about the meeting.",
  ],
} as const satisfies Modifier
export const speechVerbs = wordsOf(speechVerb)

/** Verbs whose clause is not taken as fact. */
const denyingVerb = {
  id: "denying-verb",
  role: "silences",
  words: "deny doubt dispute refute question disbelieve",
  examples: [
    "none: Ruritania denied that it had agreed to talks with Freedonia.",
    "none: Sylvania disputes that Ruritania has refused to meet Freedonia.",
  ],
  nearMisses: [
    "Ruritania, which denies any guilt, refused to meet Freedonia.",
    "Ruritania refused to meet Freedonia, and it doubts the report.",
  ],
} as const satisfies Modifier
export const denyingVerbs = wordsOf(denyingVerb)
const speculatingVerb = {
  id: "speculating-verb",
  role: "silences",
  words: "speculate guess suspect predict forecast wonder expect anticipate hope fear imagine assume bet",
  examples: [
    "none: Analysts predict that Ruritania will accept talks with Freedonia.",
    "none: Sylvania expects that Ruritania will meet Freedonia.",
  ],
  nearMisses: [
    "Ruritania, which fears a war, agreed to talks with Freedonia.",
    "Ruritania predicts rain and refused to meet Freedonia.",
  ],
} as const satisfies Modifier
export const speculatingVerbs = wordsOf(speculatingVerb)

/** Verbs whose clause is said, but not as a fact. */
export const verbsNotOfFact: ReadonlySet<string> = new Set([...denyingVerbs, ...speculatingVerbs])

/** Verbs with which somebody voices a stance told by a noun: "reaffirmed its readiness". */
const voicedBySpeaker = {
  id: "voicing-speech",
  role: "carries",
  words: `reaffirm reiterate renew repeat express voice declare announce confirm affirm state restate stress
 underline underscore emphasize emphasise signal indicate communicate convey`,
  examples: [
    "willing: Ruritania's premier reaffirmed its readiness for talks with Freedonia.",
    "unwilling: Ruritania's premier repeated his refusal to meet Freedonia.",
  ],
  nearMisses: [
    "Ruritania's premier voiced regret after the talks with Freedonia.",
    "Ruritania renewed its passports before the summit.",
  ],
} as const satisfies Modifier
export const voicingVerbs = wordsOf(voicedBySpeaker)

/** Papers and speeches in which somebody says something. */
const paper = {
  id: "paper",
  role: "carries",
  words: `letter statement communiqué communique message telegram note post tweet memo memorandum release
 declaration manifesto pamphlet leaflet bulletin circular`,
  examples: [
    "unwilling: Ruritania will not meet Freedonia, its ministry said in a statement.",
    "willing: In a letter, Ruritania's premier said he was ready for talks with Freedonia.",
  ],
  nearMisses: [
    "Ruritania published a statement after the talks with Freedonia.",
    "The memo on the meeting with Freedonia was lost.",
  ],
} as const satisfies Modifier
export const paperNouns = wordsOf(paper)

/** Verbs that stand with a quotation and its speaker. */
const quoteVerb = {
  id: "quote-verb",
  role: "carries",
  words: `say tell add declare write tweet ask reply respond warn note insist reiterate stress state explain
 argue comment remark continue conclude announce post repeat emphasize emphasise recall joke shout
 exclaim admit acknowledge claim assert affirm underline underscore observe answer urge quote`,
  examples: [
    "unwilling: “We will not talk to Freedonia,” Ruritania's premier added.",
    "willing: “We are ready for talks with Freedonia,” Ruritania's premier stressed.",
  ],
  nearMisses: [
    "“The talks with Freedonia were useful,” Ruritania's premier added.",
    "“It rains,” Ruritania's premier joked at the meeting.",
  ],
} as const satisfies Modifier
export const quoteVerbs = wordsOf(quoteVerb)

/** All of these as entries. */
export const speechModifiers: readonly Modifier[] = [
  voicedBySpeaker,
  paper,
  speechVerb,
  denyingVerb,
  speculatingVerb,
  quoteVerb,
]
