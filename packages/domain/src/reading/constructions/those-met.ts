import type { Construction } from "./case.ts"

export const thoseMet: readonly Construction[] = [
  {
    name: "one negation over two verbs",
    cases: [
      ["unwilling Ruritania > Freedonia", "Ruritania will not visit the camp or hold talks with Freedonia."],
      [
        "unwilling Harbour Union > Corvus Air",
        "The Harbour Union said it would not take the money or return to talks with Corvus Air.",
      ],
      ["unwilling Ruritania > Freedonia", "Ruritania cannot forget the raid and sit down with Freedonia."],
      [
        "unwilling Ruritania > Freedonia; refused Ruritania > Freedonia",
        "Ruritania will neither meet Freedonia nor attend the summit.",
      ],
      ["accepted Ruritania > Freedonia", "Ruritania will sign the truce and hold talks with Freedonia."],
    ],
  },
  {
    name: "whoever fits a description",
    cases: [
      [
        "unwilling Ruritania > any party",
        "Ruritania would not hold talks with any party that wished to move the border, its premier said. " +
          "Freedonia was silent.",
      ],
      [
        "willing Harbour Union > all parties",
        "The Harbour Union is ready to talk to all parties. Corvus Air was silent.",
      ],
      [
        "accepted Ruritania > other countries",
        "Ruritania will meet other countries on Monday. Freedonia was silent.",
      ],
      [
        "willing Highland Front > Ruritania",
        "Ruritania fought the Highland Front, and the Highland Front met Ruritania in May. || " +
          "The Highland Front is ready to talk to the other side.",
      ],
    ],
  },
  {
    name: "gatherings and those who gather",
    cases: [
      [
        "refused Ruritania > Lakes League",
        "Ruritania said it would boycott the meeting of the Lakes League. Freedonia was silent.",
      ],
      ["refused Turkey > NATO", "Turkey said it would stay away from the NATO summit in July."],
      [
        "refused Ruritania > Arab states",
        "Ruritania will not attend the summit of Arab leaders, its premier said.",
      ],
      [
        "refused Ruritania > rebel factions",
        "Ruritania turned down an invitation to a conference of rebel factions.",
      ],
      ["-", "The Dockers Union will attend a meeting of its executive on Monday."],
      ["-", "The meeting of the Lakes League has been put off until April, Ruritania said."],
    ],
  },
  {
    name: "a way to talk that is taken for a verb",
    cases: [
      ["accepted Ruritania > Freedonia", "Ruritania agreed to direct talks with Freedonia."],
      ["-", "Ruritania agreed to direct the film."],
    ],
  },
]
