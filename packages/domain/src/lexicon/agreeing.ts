// Operators that accept or settle: a party agrees to meet, accepts an invitation, confirms that it comes.
import type { Operator } from "./entry.ts"

export const agreeing = [
  {
    id: "agree",
    effect: "agree",
    part: "verb",
    words: "agree consent acquiesce assent",
    preps: "on with upon",
    examples: [
      "accepted: Ruritania agreed to meet Freedonia next week.",
      "accepted: Ruritania and Freedonia agreed on a new round of talks.",
    ],
    nearMisses: [
      "Ruritania agreed to a truce with Freedonia after the talks.",
      "Ruritania agreed that the talks had failed.",
    ],
  },
  {
    id: "accept",
    effect: "agree",
    part: "verb",
    words: "accept approve okay grant",
    examples: [
      "accepted: Northline Rail granted the Dockers Union's request for talks.",
      "accepted: Ruritania accepted an invitation to talks with Freedonia.",
      "accepted: Ruritania has accepted Freedonia's offer of talks.",
    ],
    nearMisses: [
      "The union accepted a pay offer at talks with Northline Rail.",
      "He accepted the prize at a conference in Freedonia.",
    ],
  },
  {
    id: "take-up",
    effect: "agree",
    part: "verb",
    words: "take",
    particles: "up",
    over: ["invitation"],
    examples: [
      "accepted: Ruritania took up Freedonia's offer of talks.",
      "accepted: Ruritania will take up an invitation to negotiations with Freedonia.",
    ],
    nearMisses: ["Ruritania took up the matter at the meeting.", "The talks took up most of the day."],
  },
  {
    id: "name-envoys",
    effect: "agree",
    part: "verb",
    words: "name appoint nominate designate",
    preps: "for to",
    over: ["event", "format"],
    needs: "envoys",
    examples: [
      "accepted: Ruritania has named its negotiators for talks with Freedonia.",
      "accepted: Ruritania appointed a delegation to the talks with Freedonia.",
    ],
    nearMisses: [
      "Ruritania named a street after the talks with Freedonia.",
      "Sylvania appointed a mediator for the talks.",
    ],
  },
  {
    id: "decide",
    effect: "agree",
    part: "verb",
    words: "decide undertake commit plan intend choose resolve opt elect vote prepare mean aim expect",
    preps: "for",
    takes: "infinitive",
    examples: [
      "accepted: Ruritania has decided to attend the summit with Freedonia.",
      "accepted: Ruritania plans to meet Freedonia's president in May.",
    ],
    nearMisses: [
      "Ruritania has decided to raise taxes after the meeting.",
      "The planned meeting drew protests in Freedonia.",
    ],
  },
  {
    id: "plan-event",
    effect: "agree",
    part: "verb",
    words: "plan",
    over: ["event", "visit"],
    examples: [
      "accepted: Ruritania plans talks with Freedonia next week.",
      "accepted: Ruritania's president plans a trip to Freedonia in June.",
    ],
    nearMisses: [
      "Ruritania planned its budget before the talks with Freedonia.",
      "The choir plans a meeting of its singers.",
    ],
  },
  {
    id: "promise",
    effect: "agree",
    part: "verb",
    words: "pledge promise vow arrange schedule reschedule",
    examples: [
      "accepted: Ruritania promised to resume talks with Freedonia.",
      "accepted: Ruritania has arranged a meeting with Freedonia.",
    ],
    nearMisses: ["Ruritania promised aid after the talks.", "Ruritania vowed revenge at the summit."],
  },
  {
    id: "instruct",
    effect: "agree",
    part: "verb",
    words: "instruct direct authorise authorize empower order mandate task tell ask",
    takes: "infinitive",
    needs: "envoys",
    examples: [
      "accepted: Ruritania's president instructed his envoys to hold talks with Freedonia.",
      "accepted: Ruritania's premier has authorised his minister to open negotiations with Freedonia.",
      "accepted: The Dockers Union told its negotiators to return to talks with Northline Rail.",
      "accepted: Ruritania's president directed his aides to arrange talks with Freedonia.",
    ],
    nearMisses: [
      "A court ordered Northline Rail to hold talks with the Dockers Union.",
      "Ruritania's president asked officials to be patient before the talks with Freedonia.",
      "Ruritania's king ordered his ministers to buy wine for the talks with Freedonia.",
    ],
  },
  {
    id: "confirm",
    effect: "agree",
    part: "verb",
    words: "confirm announce",
    over: ["event", "visit", "act"],
    examples: [
      "accepted: Ruritania confirmed its attendance at the summit with Freedonia.",
      "accepted: Ruritania announced talks with Freedonia for next week.",
    ],
    nearMisses: [
      "Ruritania announced sanctions after the meeting.",
      "Ruritania confirmed reports that the talks had failed.",
    ],
  },
  {
    id: "scheduled",
    effect: "agree",
    part: "adjective",
    words: "scheduled due set slated bound poised certain sure",
    preps: "at back",
    examples: [
      "accepted: Ruritania's president is scheduled to meet Freedonia's on Friday.",
      "accepted: Ruritania's foreign minister is due to visit Freedonia in June.",
      "accepted: The Dockers Union is due back at the bargaining table with Northline Rail on Friday.",
    ],
    nearMisses: [
      "Ruritania is due to pay its debt after the talks.",
      "The bridge is set to open before the summit.",
    ],
  },
  {
    id: "say-yes",
    effect: "agree",
    part: "verb",
    words: "say",
    particles: "yes",
    preps: "to",
    examples: [
      "accepted: Ruritania said yes to talks with Freedonia.",
      "accepted: Ruritania said yes to negotiations with Freedonia.",
    ],
    nearMisses: ["Ruritania said yesterday that the talks were over.", "Ruritania said the talks went well."],
  },
  {
    id: "respond-well",
    effect: "agree",
    part: "verb",
    words: "respond react reply answer",
    particles: "positively favorably favourably affirmatively",
    preps: "to",
    over: ["event", "visit", "format", "invitation"],
    examples: [
      "accepted: Ruritania responded positively to Freedonia's offer of talks.",
      "accepted: Ruritania has replied favourably to a proposal for talks with Freedonia.",
    ],
    nearMisses: [
      "Markets responded positively to the talks between Ruritania and Freedonia.",
      "Ruritania responded to Freedonia's shelling during the talks.",
    ],
  },
  {
    id: "go-ahead",
    effect: "agree",
    part: "verb",
    words: "go press push move forge plough plow proceed",
    particles: "ahead forward",
    preps: "with",
    over: ["event", "visit", "format"],
    examples: [
      "accepted: Ruritania is going ahead with talks with Freedonia.",
      "accepted: Ruritania will press ahead with a summit with Freedonia.",
    ],
    nearMisses: [
      "Ruritania pushed ahead with its tax plan after the talks.",
      "The bridge will go ahead, ministers said at the summit.",
    ],
  },
  {
    id: "set-date",
    effect: "agree",
    part: "verb",
    words: "set fix name",
    particles: "date time place venue",
    preps: "for",
    over: ["event", "visit", "format", "act"],
    examples: [
      "accepted: Ruritania and Freedonia have set a date for talks.",
      "accepted: Ruritania fixed a time and place for a meeting with Freedonia.",
    ],
    nearMisses: [
      "Ruritania set a date for its election after talks with Freedonia.",
      "Ruritania fixed the price at the meeting.",
    ],
  },
  {
    id: "give-nod",
    effect: "agree",
    part: "verb",
    words: "give",
    particles: "light go-ahead nod blessing",
    preps: "to for",
    over: ["event", "visit", "format", "act"],
    examples: [
      "accepted: Ruritania gave the green light for talks with Freedonia.",
      "accepted: Ruritania has given its blessing to the summit with Freedonia.",
    ],
    nearMisses: [
      "Ruritania gave a dinner for the summit.",
      "Ruritania gave light arms to Freedonia after talks.",
    ],
  },
  {
    id: "stick-to",
    effect: "agree",
    part: "verb",
    words: "stick adhere honour honor",
    preps: "to by",
    over: ["event"],
    examples: [
      "accepted: Ruritania will stick to the meeting with Freedonia.",
      "accepted: Ruritania will honour its appointment with Freedonia.",
    ],
    nearMisses: [
      "Ruritania stuck to its position at the talks with Freedonia.",
      "Ruritania kept the talks with Freedonia secret.",
    ],
  },
  {
    id: "decision",
    effect: "agree",
    part: "noun",
    words: "agreement acceptance decision intention plan pledge promise consent intent",
    preps: "by",
    examples: [
      "accepted: Ruritania announced its decision to attend the talks with Freedonia.",
      "unwilling: Ruritania has no plans to hold talks with Freedonia.",
    ],
    nearMisses: [
      "The peace plan was discussed at the talks.",
      "An agreement ended the talks between Ruritania and Freedonia.",
    ],
  },
] as const satisfies readonly Operator[]
