import type { Construction } from "./case.ts"

export const judgedImpossible: readonly Construction[] = [
  {
    name: "talks that are not even considered",
    cases: [
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania will not consider holding talks with Freedonia under pressure.",
      ],
      ["unwilling Ruritania > Freedonia", "Ruritania is not considering talks with Freedonia."],
      ["-", "Ruritania has not considered talks with Freedonia."],
      ["-", "Ruritania did not consider talks with Freedonia."],
      ["-", "Ruritania will not consider a loan discussed at talks with Freedonia."],
    ],
  },
  {
    name: "who finds it impossible, what makes it so",
    cases: [
      ["unwilling Ruritania > Freedonia", "Ruritania finds it impossible to negotiate with Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania considers it pointless to negotiate with Freedonia."],
      [
        "unwilling Ruritania > Freedonia",
        "“They make it pointless to negotiate with Freedonia,” Ruritania's premier said.",
      ],
      [
        "unwilling Northline Rail > Dockers Union",
        "Northline Rail believes it is premature to resume talks with the Dockers Union.",
      ],
      ["unwilling Ruritania > Freedonia", "Ruritania saw no purpose in talking to Freedonia."],
      [
        "unwilling Freedonia > Ruritania",
        "Conditions are not suitable for talks with Ruritania, Freedonia's premier said.",
      ],
      ["-", "The climate is not conducive to wheat, Freedonia's premier said after talks with Ruritania."],
      ["-", "Ruritania found it impossible to sell grain, its premier said after talks with Freedonia."],
    ],
  },
  {
    name: "people in general, who is whoever says it",
    cases: [
      [
        "unwilling Ruritania > Valley Front",
        "One does not negotiate with the Valley Front, Ruritania's premier said.",
      ],
      [
        "unwilling Ruritania > Valley Front",
        "One did not negotiate with the Valley Front, Ruritania's premier explained.",
      ],
      [
        "unwilling Ruritania > Valley Front",
        "“You don't negotiate with the Valley Front,” Ruritania's premier said.",
      ],
      ["-", "“You don't negotiate with a cold in your nose,” Ruritania's premier told Freedonia."],
      ["-", "One did not steal from the Valley Front, Ruritania's premier said after talks."],
    ],
  },
  {
    name: "what is left to others is nobody's promise",
    cases: [["-", "Ruritania said it was up to Freedonia to return to the talks."]],
  },
]
