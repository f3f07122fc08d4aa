// Operators that choose a format: the party says how it wants to talk.
import type { Operator } from "./entry.ts"

export const preferring = [
  {
    id: "prefer",
    effect: "prefer",
    part: "verb",
    words: "prefer",
    preps: "in through within via at",
    needs: "format",
    examples: [
      "prefers: Ruritania prefers bilateral talks with Freedonia.",
      "prefers: Ruritania would prefer to meet Freedonia face to face.",
    ],
    nearMisses: [
      "Ruritania prefers tea at its meetings with Freedonia.",
      "Ruritania prefers war, officials said after the talks.",
    ],
  },
  {
    id: "rather-talk",
    effect: "want",
    part: "verb",
    words: "prefer",
    over: ["event", "act"],
    needs: "no way",
    examples: [
      "willing: Ruritania prefers dialogue with Freedonia.",
      "willing: Northline Rail prefers to settle the dispute with the Dockers Union through talks.",
    ],
    nearMisses: [
      "Ruritania prefers its own coins, its premier said during talks with Freedonia.",
      "Ruritania prefers to fish in the lake where the meeting was held.",
      "Ruritania prefers to conduct talks with Freedonia at established venues and inside agreed frameworks.",
    ],
  },
  {
    id: "insist",
    effect: "prefer",
    part: "verb",
    words: "insist",
    preps: "on upon",
    needs: "format",
    examples: [
      "prefers: Ruritania insists on direct talks with Freedonia.",
      `prefers: Ruritania insists that dialogue with Freedonia be held under the auspices of the
        United Nations.`,
    ],
    nearMisses: ["Ruritania insists on its rights in the talks.", "Ruritania insists the talks were useful."],
  },
  {
    id: "preference",
    effect: "prefer",
    part: "noun",
    words: "preference insistence",
    preps: "for on",
    needs: "format",
    examples: [
      "prefers: Ruritania repeated its preference for bilateral talks with Freedonia.",
      "prefers: Ruritania's insistence on direct talks with Freedonia has angered the mediators.",
    ],
    nearMisses: [
      "Ruritania's preference for tea was noted at the talks.",
      "Voters' preference for the opposition grew after the summit.",
    ],
  },
] as const satisfies readonly Operator[]
