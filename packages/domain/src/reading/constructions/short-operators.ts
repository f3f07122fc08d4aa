import type { Construction } from "./case.ts"

export const shortOperators: readonly Construction[] = [
  {
    name: "answers by an operator over coming",
    cases: [
      [
        "proposed Freedonia > Ruritania; accepted Ruritania > Freedonia",
        "Freedonia invited Ruritania to talks. Ruritania's premier agreed to come.",
      ],
      [
        "proposed Freedonia > Ruritania; willing Ruritania > Freedonia",
        "Freedonia invited Ruritania to talks. Ruritania's premier said he would be happy to come.",
      ],
      [
        "proposed Dockers Union > Northline Rail; refused Northline Rail > Dockers Union",
        `The Dockers Union invited Northline Rail to a meeting. Northline Rail said it would not be able to
        attend.`,
      ],
      [
        "proposed Freedonia > Ruritania; accepted Ruritania > Freedonia",
        "Freedonia invited Ruritania to talks. Ruritania's premier said he would make the journey.",
      ],
      [
        "proposed Freedonia > Ruritania; refused Ruritania > Freedonia",
        "Freedonia invited Ruritania to talks. Ruritania could not make it.",
      ],
      [
        "proposed Freedonia > Ruritania; refused Ruritania > Freedonia",
        "Freedonia invited Ruritania to talks. Ruritania said it would stay away.",
      ],
      [
        "proposed Freedonia > Ruritania",
        "Freedonia invited Ruritania to talks. Ruritania's king was happy to attend the opera.",
      ],
      [
        "proposed Freedonia > Ruritania",
        "Freedonia invited Ruritania to talks. Ruritania's premier said prices would come back.",
      ],
      ["-", "Ruritania's premier refused to come."],
    ],
  },
  {
    name: "answers to the idea, the offer, the request",
    cases: [
      [
        "proposed Freedonia > Ruritania; refused Ruritania > Freedonia",
        "Freedonia proposed talks with Ruritania. Ruritania dismissed the idea.",
      ],
      [
        "proposed Freedonia > Ruritania; willing Ruritania > Freedonia",
        "Freedonia proposed talks with Ruritania. Ruritania welcomed the proposal.",
      ],
      [
        "proposed Dockers Union > Northline Rail; accepted Northline Rail > Dockers Union",
        "The Dockers Union asked Northline Rail for a meeting. Northline Rail agreed to the request.",
      ],
      [
        "proposed Freedonia > Ruritania; refused Ruritania > Freedonia",
        "Freedonia offered Ruritania talks. Ruritania turned down the offer.",
      ],
      [
        "proposed Freedonia > Ruritania",
        "Freedonia offered Ruritania talks. Ruritania rejected the offer of gas.",
      ],
      [
        "proposed Freedonia > Ruritania",
        "Freedonia invited Ruritania to talks. Ruritania's court rejected the appeal.",
      ],
      ["-", "Ruritania rejected the proposal after talks with Freedonia."],
    ],
  },
]
