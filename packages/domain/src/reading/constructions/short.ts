import type { Construction } from "./case.ts"

export const shortForms: readonly Construction[] = [
  {
    name: "answers without an object, under modals and after crowds",
    cases: [
      [
        "proposed Freedonia > Ruritania; refused Ruritania > Freedonia",
        "Freedonia invited Ruritania to talks. || Ruritania has already said no.",
      ],
      [
        "proposed Freedonia > Ruritania; accepted Ruritania > Freedonia",
        "Freedonia invited Ruritania to talks in June. Ruritania's premier said he would come.",
      ],
      [
        "proposed Freedonia > Ruritania; refused Ruritania > Freedonia",
        `Freedonia invited Ruritania to talks in June. Ruritania's premier replied that he could not accept
        while tanks stood at the bridge.`,
      ],
      ["-", "Ruritania's premier said he would come."],
      ["-", "Ruritania said no deal was near."],
      ["-", "The rector said that she would come, aides reported."],
    ],
  },
  {
    name: "venues offered for talks",
    cases: [
      [
        "proposed Freedonia > Ruritania; refused Ruritania > Freedonia",
        "Freedonia's king offered his palace for talks with Ruritania. Ruritania declined.",
      ],
      ["-", "Freedonia's king offered his thanks for the talks with Ruritania."],
    ],
  },
  {
    name: "councils that are summoned or sat in",
    cases: [
      [
        "refused Dockers Union > Northline Rail",
        "The Dockers Union will have no part in any council at which Northline Rail sits.",
      ],
      [
        "refused Ruritania > Freedonia; proposed Freedonia > unspecified",
        "Ruritania will boycott the council that Freedonia has summoned.",
      ],
      ["-", "Ruritania will have no part in the council of Freedonia's capital."],
    ],
  },
  {
    name: "sitting across, withdrawing from a round, hearing the other side",
    cases: [
      ["unwilling Ruritania > Freedonia", "“We don't sit across from Freedonia,” Ruritania's premier said."],
      ["withdrawn Ruritania > Freedonia", "In 2022 Ruritania withdrew from a round with Freedonia."],
      ["-", "Ruritania's golfer withdrew after a round of drinks in Sylvania."],
    ],
  },
  {
    name: "attendance that depends, appointments that are kept",
    cases: [
      [
        "proposed Freedonia > Ruritania; conditional Ruritania > Freedonia",
        "Freedonia proposed talks with Ruritania. || Ruritania made its attendance dependent on a truce.",
      ],
      ["willing Ruritania > Freedonia", "Ruritania wants to stick to the appointment with Freedonia."],
      ["-", "Ruritania's attendance at school is dependent on the weather."],
      ["-", "Ruritania wants to honour the appointment of a judge."],
    ],
  },
  {
    name: "invitations to speak on the air are no talks",
    cases: [
      ["-", "Ruritania's premier declined an invitation to discuss the matter on television."],
      ["-", "Ruritania's premier declined an invitation to discuss Freedonia on the radio."],
    ],
  },
  {
    name: "two presidents, where the text is about two states",
    cases: [
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        `Ruritania and Freedonia have been at odds for years. Ruritania's premier and Freedonia's president
        spoke. The two presidents have agreed to meet.`,
      ],
    ],
  },
]
