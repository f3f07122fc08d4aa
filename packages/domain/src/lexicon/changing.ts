// Words on the way between operator and object that reverse, weaken or leave things open.
import type { Operator } from "./entry.ts"

export const changing = [
  {
    id: "reverse",
    effect: "reverse",
    part: "verb",
    words: "reverse lift overturn undo",
    over: ["event", "act", "visit", "format", "invitation"],
    examples: [
      "accepted: Ruritania reversed its refusal to attend the talks with Freedonia.",
      "accepted: Ruritania has lifted its boycott of the talks with Freedonia.",
    ],
    nearMisses: [
      "Ruritania lifted a ban after the talks.",
      "A court reversed the ruling before the meeting.",
    ],
  },
  {
    id: "weigh",
    effect: "weigh",
    part: "verb",
    words: `consider mull weigh contemplate ponder debate threaten hesitate risk fear doubt imagine study
        explore examine discuss wonder warn dread`,
    preps: "whether about",
    examples: [
      "unread: Ruritania is considering talks with Freedonia.",
      "unread: Ruritania threatened to pull out of talks with Freedonia.",
    ],
    nearMisses: ["Ruritania considers Freedonia an enemy.", "Ruritania fears Freedonia."],
  },
  {
    id: "hinder",
    effect: "hinder",
    part: "verb",
    words: "fail avoid forbid prevent prohibit ban block bar preclude exclude",
    preps: "from",
    examples: [
      "unwilling: Ruritania avoids talks with Freedonia.",
      "unwilling: Ruritania has avoided negotiating with Freedonia.",
    ],
    nearMisses: ["Ruritania failed to meet its targets.", "Freedonia was barred from the talks."],
  },
  {
    id: "not-right",
    effect: "refuse",
    part: "adjective",
    words: `impossible pointless unacceptable useless futile meaningless unthinkable unnecessary
        inappropriate senseless premature unrealistic inconceivable undesirable worthless inadmissible
        superfluous`,
    examples: [
      "unwilling: Talks with Freedonia are pointless, Ruritania's president said.",
      "unwilling: It is impossible to negotiate with Freedonia, Ruritania said.",
    ],
    nearMisses: [
      "The deal was impossible after the talks, Ruritania said.",
      "Ruritania said the sanctions discussed at the meeting were unacceptable.",
    ],
  },
] as const satisfies readonly Operator[]
