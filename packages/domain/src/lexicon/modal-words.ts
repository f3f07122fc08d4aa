// Small words that turn, weaken or void what a verb says: nobody, may, must, would, will, can.
import type { Modifier } from "./entry.ts"
import { wordsOf } from "./words-of.ts"

/** Subjects that negate their verb: nobody will, none of them would. */
const nobody = {
  id: "nobody",
  role: "turns",
  words: "nobody no-one none neither",
  examples: [
    "unwilling: Ruritania will talk to none of the rebels.",
    "unwilling: Ruritania is ready to negotiate with nobody in Freedonia.",
  ],
  nearMisses: ["Nobody in Ruritania met the envoy of Freedonia.", "None of the talks with Freedonia failed."],
} as const satisfies Modifier
export const nobodies = wordsOf(nobody)

/** Auxiliaries under which nothing is decided, unless a condition says on what it hangs. */
const modalMay = {
  id: "modal-may",
  role: "silences",
  words: "may might could",
  examples: [
    "none: Ruritania may talk to Freedonia.",
    "none: Ruritania might attend the summit in Freedonia.",
  ],
  nearMisses: [
    "Ruritania, which may lose the war, refused to meet Freedonia.",
    "Ruritania might attend the summit with Freedonia, but only if the blockade ends.",
  ],
} as const satisfies Modifier
export const mayModals = wordsOf(modalMay)

/** Auxiliaries with which somebody demands what is not so yet. */
const modalMust = {
  id: "modal-must",
  role: "silences",
  words: "must should ought need",
  examples: [
    "none: Ruritania must talk to Freedonia, an analyst said.",
    "none: Ruritania should attend the summit in Freedonia.",
  ],
  nearMisses: [
    "Ruritania must save money and has refused to meet Freedonia.",
    "Talks with Freedonia must include the islands, Ruritania's premier said.",
  ],
} as const satisfies Modifier
export const mustModals = wordsOf(modalMust)

/** The auxiliary of what is ready to be, of what would be refused. */
const modalWould = {
  id: "modal-would",
  role: "turns",
  words: "would",
  examples: [
    "unwilling: Ruritania would not talk to Freedonia, its premier said.",
    "accepted: Ruritania said it would attend the summit with Freedonia.",
  ],
  nearMisses: ["Talks with Freedonia would be useful.", "A summit would cost Ruritania a lot of money."],
} as const satisfies Modifier
export const wouldModals = wordsOf(modalWould)

/** Auxiliaries that announce. */
const modalWill = {
  id: "modal-will",
  role: "turns",
  words: "will shall",
  examples: [
    "accepted: Ruritania will attend the summit with Freedonia.",
    "refused: Ruritania will not attend the summit in Freedonia.",
  ],
  nearMisses: ["The summit in Freedonia will be short.", "Ruritania will meet its targets before the talks."],
} as const satisfies Modifier
export const willModals = wordsOf(modalWill)

/** Auxiliaries that refuse when they are negated and say nothing when not. */
const modalCan = {
  id: "modal-can",
  role: "turns",
  words: "can cannot",
  examples: [
    "unwilling: Ruritania cannot negotiate with Freedonia, its premier said.",
    "unwilling: “We cannot talk to Freedonia,” Ruritania's premier said.",
  ],
  nearMisses: ["Ruritania can meet Freedonia's demands.", "Ruritania can see the hall of the summit."],
} as const satisfies Modifier
export const canModals = wordsOf(modalCan)

/** All of these as entries. */
export const modalModifiers: readonly Modifier[] = [
  nobody,
  modalMay,
  modalMust,
  modalWould,
  modalWill,
  modalCan,
]
