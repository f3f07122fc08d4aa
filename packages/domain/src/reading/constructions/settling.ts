import type { Construction } from "./case.ts"

export const settling: readonly Construction[] = [
  {
    name: "something to be settled by talks",
    cases: [
      [
        "willing Ruritania > Freedonia",
        "Ruritania wants to resolve the dispute with Freedonia through dialogue.",
      ],
      [
        "willing Ruritania > Freedonia",
        "Ruritania's premier said he was ready to settle the row with Freedonia through talks.",
      ],
      [
        "willing Northline Rail > Dockers Union",
        "Northline Rail prefers to settle matters with the Dockers Union through dialogue.",
      ],
      [
        "willing Ruritania > Freedonia",
        "Ruritania is committed to resolving all issues with Freedonia through negotiations.",
      ],
      [
        "willing Dockers Union > Northline Rail",
        "The Dockers Union hopes to end its dispute with Northline Rail through negotiations.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania agreed to resolve the dispute with Freedonia through dialogue.",
      ],
      ["-", "Ruritania settled the dispute with Freedonia through talks."],
      ["-", "The dispute between Ruritania and Freedonia can be solved through dialogue, an analyst said."],
      ["-", "Ruritania hopes to win votes through talks about Freedonia."],
      ["-", "Ruritania wants to win the war against Freedonia by bombing it after the talks."],
    ],
  },
  {
    name: "the only way, for whom",
    cases: [
      [
        "willing Ruritania > Freedonia",
        "“The only way is to negotiate with Freedonia,” Ruritania's premier said.",
      ],
      ["-", "“The only way is for both sides to negotiate,” Ruritania's premier said in Freedonia."],
      [
        "-",
        "“The only way is for the parties to sit around the table,” Ruritania's premier said of Freedonia.",
      ],
    ],
  },
]
