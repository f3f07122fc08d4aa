import type { Construction } from "./case.ts"

export const demands: readonly Construction[] = [
  {
    name: "a thing that is demanded before one will talk",
    cases: [
      ["unwilling Ruritania > Freedonia", "Ruritania wants a full apology before it will talk to Freedonia."],
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania is demanding an end to the blockade before it agrees to talks with Freedonia.",
      ],
      [
        "unwilling Dockers Union > Northline Rail",
        "The Dockers Union is seeking a guarantee on jobs before it will resume talks with Northline Rail.",
      ],
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania needs a written guarantee before sitting down with Freedonia, its premier said.",
      ],
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania wants a draft before it will sit opposite Freedonia's envoys.",
      ],
      ["unwilling Ruritania > Freedonia", "Ruritania asked for a pledge before any talks with Freedonia."],
      ["-", "Ruritania asked for water before talks with Freedonia."],
      ["-", "Ruritania sought advice before meeting Freedonia's premier."],
      ["-", "Ruritania wants lunch before it meets Freedonia."],
      ["-", "Ruritania wants more data before it will decide on the tax discussed with Freedonia."],
      ["-", "Ruritania wants an apology before Freedonia will talk to Sylvania."],
    ],
  },
  {
    name: "who keeps his distance",
    cases: [
      ["unwilling Ruritania > Freedonia", "Ruritania will not go near any talks with Freedonia."],
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania refuses to go anywhere near the negotiations with Freedonia.",
      ],
      ["unwilling Ruritania > Freedonia", "Ruritania wants nothing to do with talks with Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania refuses to sit opposite Freedonia's envoys."],
      ["-", "Ruritania's premier came near the hall of the talks with Freedonia."],
      ["-", "Ruritania refused to sit across the hall."],
    ],
  },
]
