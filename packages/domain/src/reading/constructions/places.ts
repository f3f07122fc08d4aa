import type { Construction } from "./case.ts"

export const places: readonly Construction[] = [
  {
    name: "the right place for talks",
    cases: [
      [
        "prefers Ruritania > Freedonia",
        "Ruritania regards the Lakes Commission as the proper forum for talks with Freedonia.",
      ],
      [
        "prefers Ruritania > Freedonia",
        "Ruritania considers the Lakes Commission the only appropriate forum for talks with Freedonia.",
      ],
      [
        "prefers Ruritania > Freedonia",
        "Ruritania believes the Lakes Commission is the best place for negotiations with Freedonia.",
      ],
      [
        "prefers Ruritania > Freedonia",
        "The right place for talks with Freedonia is the Lakes Commission, Ruritania's premier said.",
      ],
      [
        "prefers Dockers Union > Northline Rail",
        "The bargaining table is the only place to settle this with Northline Rail, the Dockers Union said.",
      ],
      [
        "prefers Ruritania > Freedonia",
        "The Lakes Commission would be the natural place for talks with Freedonia, Ruritania's premier said.",
      ],
      ["-", "This is not the right forum to discuss the matter, Ruritania told Freedonia."],
      ["-", "Ruritania asked which was the best place for talks with Freedonia."],
      ["-", "The beach is the best place to discuss love, Ruritania's premier told Freedonia's."],
      ["-", "Ruritania said the valley was the right place to settle its herdsmen from Freedonia."],
    ],
  },
  {
    name: "matters that two sides keep to themselves",
    cases: [
      [
        "prefers Northline Rail > Dockers Union",
        `Northline Rail traded blame with the Dockers Union. The company prefers to keep matters bilateral,
        its director said.`,
      ],
      ["prefers Ruritania > Freedonia", "Ruritania wants the dispute with Freedonia resolved bilaterally."],
      [
        "prefers Ruritania > Freedonia",
        "Ruritania says the dispute with Freedonia has to be resolved bilaterally.",
      ],
      [
        "prefers Ruritania > Freedonia",
        "Ruritania insists the border dispute with Freedonia is a bilateral matter.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania agreed to settle the dispute with Freedonia bilaterally.",
      ],
      ["-", "Ruritania and Freedonia raised bilateral issues."],
      ["-", "Ruritania resolved its dispute with Freedonia bilaterally."],
      ["-", "Ruritania wants to keep bilateral trade with Freedonia free."],
      ["-", "Sylvania said the Vale was a bilateral issue between Ruritania and Freedonia."],
    ],
  },
]
