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
