import type { Construction } from "./case.ts"

export const readiness: readonly Construction[] = [
  {
    name: "adjectives of readiness",
    cases: [
      ["willing Ruritania > Freedonia", "Ruritania is ready to hold talks with Freedonia at any level."],
      ["willing Ruritania > Freedonia", "Ruritania remains open to dialogue with Freedonia."],
      ["willing Ruritania > Freedonia", "Ruritania stands ready to work with Freedonia and resume dialogue."],
      [
        "willing Ruritania > Freedonia",
        "Ruritania's premier said his country was prepared to sit down with Freedonia.",
      ],
      [
        "willing Dockers Union > Northline Rail",
        "The Dockers Union is keen to return to the negotiating table with Northline Rail.",
      ],
      ["willing Ruritania > Freedonia", "Ruritania is interested in starting talks with Freedonia."],
      ["-", "Ruritania is ready to use force against Freedonia if talks fail."],
      ["-", "The minister said he was open to criticism of the talks."],
      ["-", "Ruritania is ready to pay its debts, officials said after talks with Freedonia."],
    ],
  },
  {
    name: "verbs of wish",
    cases: [
      ["willing Ruritania > Freedonia", "Ruritania wants to resume talks with Freedonia."],
      ["willing Ruritania > Freedonia", "Ruritania hopes to hold talks with Freedonia next month."],
      ["willing Ruritania > Freedonia", "Ruritania would welcome talks with Freedonia."],
      ["willing Ruritania > Freedonia", "Ruritania would like to meet Freedonia's leaders."],
      ["willing Ruritania > Freedonia", "Ruritania looks forward to talks with Freedonia."],
      ["-", "Ruritania hopes the talks between Freedonia and Sylvania succeed."],
      ["-", "Ruritania welcomed the talks between Freedonia and Sylvania."],
    ],
  },
  {
    name: "nouns of readiness and the open door",
    cases: [
      ["willing Ruritania > Freedonia", "Ruritania expressed its readiness for dialogue with Freedonia."],
      ["willing Ruritania > Freedonia", "Ruritania reaffirmed its willingness to meet with Freedonia."],
      [
        "willing Ruritania > Freedonia",
        "The door to talks with Freedonia remains open, Ruritania's president said.",
      ],
      ["willing Ruritania > Freedonia", "Ruritania did not rule out talks with Freedonia."],
      ["willing Ruritania > Freedonia", "Ruritania is not opposed to talks with Freedonia."],
      ["-", "Interest in the talks was great in Freedonia."],
      ["-", "The door of the meeting room remained open."],
    ],
  },
  {
    name: "conditions",
    cases: [
      [
        "conditional Ruritania > Freedonia",
        "Ruritania said it was open to talks with Freedonia if the blockade was lifted.",
      ],
      [
        "conditional Ruritania > Freedonia",
        "Ruritania is ready to talk to Freedonia provided that prisoners are freed.",
      ],
      [
        "conditional Ruritania > Freedonia",
        "Ruritania said it could resume dialogue with Freedonia if the tests stopped.",
      ],
      ["conditional Ruritania > Freedonia", "Ruritania will sit down with Freedonia if the shelling stops."],
      [
        "conditional Ruritania > Freedonia",
        "Ruritania said it might attend talks with Freedonia, but only if prisoners are freed.",
      ],
      ["unwilling Ruritania > Freedonia", "Ruritania will not talk to Freedonia until its troops leave."],
      ["willing Ruritania > Freedonia", "Ruritania is ready to meet Freedonia without preconditions."],
      [
        "conditional Ruritania > Freedonia",
        "Any talks with Freedonia would have to include the border, Ruritania's president said.",
      ],
      ["-", "Ruritania is ready to act if Freedonia cancels the summit."],
      ["-", "If Ruritania agrees to a meeting, Freedonia could send a team."],
    ],
  },
]
