// Operators that propose: invitations, offers, requests and calls to talk.
import type { Operator } from "./entry.ts"

export const inviting = [
  {
    id: "invite",
    effect: "invite",
    part: "verb",
    words: "invite summon",
    preps: "into for",
    examples: [
      "proposed: Ruritania invited Freedonia to talks in June.",
      "proposed: Ruritania has invited Freedonia to join the negotiations.",
    ],
    nearMisses: [
      "Invited guests attended the dinner after the summit.",
      "Freedonia was not invited to the summit.",
    ],
  },
  {
    id: "propose",
    effect: "invite",
    part: "verb",
    words: "propose offer suggest float moot table",
    examples: [
      "proposed: Ruritania proposed talks with Freedonia.",
      "proposed: Ruritania offered to meet Freedonia.",
    ],
    nearMisses: [
      "Ruritania proposed a truce after the talks with Freedonia.",
      "Polls suggest the talks with Freedonia will fail.",
    ],
  },
  {
    id: "offer-venue",
    effect: "invite",
    part: "verb",
    words: "offer propose suggest",
    preps: "for as",
    needs: "venue",
    examples: [
      "proposed: Ruritania offered its capital for talks with Freedonia.",
      "proposed: Ruritania's king has offered his palace for a meeting with Freedonia's premier.",
    ],
    nearMisses: [
      "Ruritania offered thanks for the talks with Freedonia.",
      "Ruritania offered troops for the summit in Freedonia.",
    ],
  },
  {
    id: "call-for",
    effect: "invite",
    part: "verb",
    words: "call appeal press push lobby plead campaign",
    particles: "for on upon to",
    preps: "for on upon to",
    examples: [
      "proposed: Ruritania called for direct talks with Freedonia.",
      "proposed: Ruritania called on Freedonia to return to negotiations with it.",
    ],
    nearMisses: [
      "Ruritania called for sanctions at a meeting of ministers.",
      "Ruritania called on Freedonia and Sylvania to hold talks.",
    ],
  },
  {
    id: "urge",
    effect: "invite",
    part: "verb",
    words: "urge ask request exhort implore beg encourage challenge entreat petition dare",
    preps: "for",
    control: "object",
    examples: [
      "proposed: Ruritania asked for a meeting with Freedonia.",
      "proposed: Ruritania urged Freedonia to resume talks with it.",
    ],
    nearMisses: [
      "Ruritania urged Freedonia and Sylvania to meet.",
      "Reporters asked about the talks with Freedonia.",
    ],
  },
  {
    id: "seek",
    effect: "invite",
    part: "verb",
    words: "seek demand solicit recommend",
    examples: [
      "proposed: Ruritania is seeking talks with Freedonia.",
      "proposed: Ruritania demanded a meeting with Freedonia.",
    ],
    nearMisses: [
      "Ruritania seeks a loan and will hold no meeting of its cabinet.",
      "Ruritania demanded answers at the talks.",
    ],
  },
  {
    id: "reach-out",
    effect: "invite",
    part: "verb",
    words: "reach",
    particles: "out",
    preps: "to for with",
    examples: [
      "proposed: Ruritania reached out to Freedonia for talks.",
      "proposed: Ruritania has reached out to Freedonia to arrange a meeting.",
    ],
    nearMisses: [
      "Ruritania reached a deal in talks with Freedonia.",
      "The ministers reached the hotel before the meeting.",
    ],
  },
  {
    id: "offer",
    effect: "invite",
    part: "noun",
    words: "offer proposal call request appeal demand overture suggestion bid push initiative plea",
    preps: "from by",
    examples: [
      "proposed: Ruritania renewed its call for talks with Freedonia.",
      "proposed: Ruritania took the initiative to convene talks with Freedonia.",
    ],
    nearMisses: [
      "Northline Rail made a pay offer before the talks.",
      "Ruritania's demand for money ended the talks.",
    ],
  },
] as const satisfies readonly Operator[]
