import type { Construction } from "./case.ts"

export const lettersAndFixtures: readonly Construction[] = [
  {
    name: "proposals by letter",
    cases: [
      [
        "proposed Ruritania > Freedonia",
        "Ruritania's president wrote to Freedonia's premier asking for a meeting.",
      ],
      [
        "proposed Ruritania > Freedonia",
        "In a letter to Freedonia's premier, Ruritania's president proposed talks.",
      ],
      ["-", "In a letter to Freedonia's premier, Ruritania's president proposed a truce."],
    ],
  },
  {
    name: "nouns past which the talks hang on the verb",
    cases: [
      ["accepted Ruritania > Freedonia", "Ruritania dropped its objections to talks with Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania repeated its opposition to talks with Freedonia."],
      ["-", "Ruritania sent its envoy on Sunday to talks with Freedonia."],
    ],
  },
  {
    name: "a way chosen for talks",
    cases: [
      ["prefers Ruritania > Freedonia", "Ruritania insisted that any talks with Freedonia be bilateral."],
      [
        "prefers Ruritania > Freedonia",
        "Ruritania said talks with Freedonia should be held in a neutral country.",
      ],
      [
        "prefers Ruritania > Freedonia; willing Ruritania > Freedonia",
        "Ruritania would rather talk to Freedonia through a mediator.",
      ],
      ["-", "Ruritania said the talks with Freedonia were held in a neutral country."],
    ],
  },
  {
    name: "fixtures, courts and ceremonies",
    cases: [
      ["-", "The Comets will meet the Ravens in the semi-final on Saturday."],
      ["-", "The Comets' coach said he wanted to meet the Ravens again."],
      ["-", "Northline Rail and Sylvan Energy will meet in court on Monday."],
      ["-", "Ruritania's premier will visit Freedonia next month to open a bridge."],
      ["-", "Northline Rail will hold a conference call with analysts on Monday."],
      ["accepted Ruritania > Freedonia", "Ruritania's premier will visit Freedonia to discuss the border."],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania's premier will meet Freedonia's president in the palace.",
      ],
    ],
  },
]
