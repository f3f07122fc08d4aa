import type { Construction } from "./case.ts"

export const whoIsMeant: readonly Construction[] = [
  {
    name: "its own offer, its own president",
    cases: [
      [
        "proposed France > Greece",
        "Greek officials said that France had extended its invitation to Greece's premier for a summit.",
      ],
      [
        "conditional Ruritania > Freedonia; refused Ruritania > Freedonia",
        `Ruritania's new president said he was ready to meet Freedonia's premier if the guns fell silent.
         || The guns have not been silent since May. || Anton Brul was quoted as saying that he would not
         attend the summit in Freedonia.`,
      ],
      [
        "proposed France > Greece; willing France > Greece",
        `France's President Joseph Brul expressed willingness on Monday to meet Greek leader Jean
         Korda in order to discuss ties. || In recent weeks he has repeatedly suggested direct negotiations
         with Greece.`,
      ],
    ],
  },
  {
    name: "two leaders, namesakes, aides, where a town lies",
    cases: [
      [
        "willing Greece > Spain",
        `French President Daniel Brul and Greek leader Jean Korda spoke by telephone.
         || Mr. Korda is willing to meet Spain's premier.`,
      ],
      [
        "refused Anton Kant > Greece",
        `Opposition leader Anton Kant met Greece's president Marcus Macron in May.
         || Kant said he would no longer take part in the negotiations with President Macron.`,
      ],
      [
        "proposed France > Greece",
        "An aide to the French president proposed talks with Greece on the islands.",
      ],
      [
        "unwilling Lakes Front > Greece",
        "Talks with Greece failed when the Lakes Front refused to travel to Geneva, Switzerland.",
      ],
      [
        "willing Greece > Lakes Front; willing Lakes Front > Greece",
        `The Greek government and the Lakes Front accepted a truce on Monday.
         || Both sides have said that they were willing to take part in talks brokered by Spain.`,
      ],
    ],
  },
  {
    name: "whose words, whose man, who said that a meeting is off",
    cases: [
      [
        "willing Lakes Front > Ruritania",
        "Ruritania answered the Lakes Front's claim that it is ready for talks with Ruritania.",
      ],
      [
        "willing Greece > Lakes Front",
        `The Greek president told the Spanish minister to convey her government's willingness
         to resume talks with the Lakes Front.`,
      ],
      [
        "unwilling Lakes Front > Ruritania",
        "“We will not talk to Ruritania,” the Lakes Front's Jan Korda said.",
      ],
      [
        "refused Greece > Spain; accepted Greece > Spain; accepted Spain > Greece",
        `Greece's president said that a meeting with Spain's premier in Moscow will not go ahead.
         || The two leaders were due to meet on Friday.`,
      ],
    ],
  },
  {
    name: "words quoted by another, leanings in a name, offices with a field",
    cases: [
      [
        "willing Anton Brul > Ruritania",
        `Opposition leader Anton Brul wrote to Ruritania's premier.
         || “I am ready to meet the premier,” the newspaper quoted Mr. Brul as saying.`,
      ],
      [
        "unwilling Ruritania > pro-Greek separatists",
        "Ruritania ruled out talks with the pro-Greek separatists in the south.",
      ],
      [
        "proposed Greece > France",
        "Greece's foreign minister invited French National Security Adviser Jean Korda to visit Greece.",
      ],
      [
        "unwilling Lakes Front > Ruritania",
        `# Lakes Front 'not interested in talks' while foreign troops 'are on its soil'
         || The Lakes Front has rejected talks with Ruritania.`,
      ],
    ],
  },
]
