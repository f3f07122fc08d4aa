import type { Construction } from "./case.ts"

export const answers: readonly Construction[] = [
  {
    name: "agreeing",
    cases: [
      ["accepted Ruritania > Freedonia", "Ruritania has agreed to hold talks with Freedonia next month."],
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "Ruritania and Freedonia agreed on Sunday to resume peace talks.",
      ],
      [
        "accepted Ruritania > Freedonia; proposed Freedonia > Ruritania",
        "Ruritania accepted an invitation to talks from Freedonia.",
      ],
      [
        "accepted Ruritania > Freedonia; proposed Freedonia > Ruritania",
        "Ruritania accepted Freedonia's offer of talks.",
      ],
      ["accepted Ruritania > Freedonia", "Ruritania confirmed that it will attend a meeting with Freedonia."],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania will send a delegation to talks with Freedonia in Geneva.",
      ],
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        "Ruritania and Freedonia are scheduled to meet on Friday.",
      ],
      ["accepted Ruritania > Freedonia", "Ruritania plans to meet Freedonia's president in May."],
      [
        "accepted Dockers Union > Northline Rail",
        "The Dockers Union agreed to go back to the negotiating table with Northline Rail.",
      ],
      ["-", "Ruritania agreed to a truce with Freedonia after talks in Geneva."],
      ["-", "Both sides agreed that the talks had failed."],
      ["-", "Ruritania agreed at the summit to buy gas from Freedonia."],
    ],
  },
  {
    name: "inviting and proposing",
    cases: [
      ["proposed Ruritania > Freedonia", "Ruritania proposed talks with Freedonia on Monday."],
      ["proposed Ruritania > Freedonia", "Ruritania has invited Freedonia to a conference in June."],
      ["proposed Ruritania > Freedonia", "Ruritania called for direct talks with Freedonia."],
      ["proposed Ruritania > Freedonia", "Ruritania is seeking a meeting with Freedonia."],
      ["proposed Ruritania > Freedonia", "Freedonia was invited by Ruritania to talks in June."],
      ["proposed Ruritania > Freedonia", "Ruritania renewed its offer of talks with Freedonia."],
      ["proposed Ruritania > Freedonia", "Ruritania urged Freedonia to return to negotiations with it."],
      ["proposed Ruritania > Freedonia", "Ruritania's invitation to Freedonia's president came in June."],
      [
        "proposed Egypt > Hamas; proposed Egypt > Fatah",
        "Egypt has invited Hamas and Fatah to talks in Cairo.",
      ],
      ["-", "Ruritania urged Freedonia and Sylvania to hold talks."],
      ["-", "Freedonia was not invited to the summit."],
      ["-", "Invited guests attended the dinner after the talks."],
      ["-", "Ruritania called for sanctions at a meeting of ministers."],
    ],
  },
  {
    name: "withdrawing",
    cases: [
      ["withdrawn Ruritania > Freedonia", "Ruritania called off a meeting with Freedonia."],
      ["withdrawn Ruritania > Freedonia", "Ruritania has suspended negotiations with Freedonia."],
      ["withdrawn Ruritania > Freedonia", "Ruritania walked out of talks with Freedonia."],
      ["withdrawn Ruritania > Freedonia", "Talks with Freedonia were suspended by Ruritania."],
      [
        "withdrawn Ruritania > Freedonia",
        "Ruritania's withdrawal from the talks with Freedonia surprised the mediators.",
      ],
      ["withdrawn Ruritania > Freedonia", "Ruritania announced the cancellation of talks with Freedonia."],
      [
        "withdrawn Dockers Union > Northline Rail",
        "The Dockers Union broke off talks with Northline Rail on Sunday night.",
      ],
      ["withdrawn Ruritania > Freedonia", "A planned meeting with Freedonia was cancelled by Ruritania."],
      ["-", "Ruritania cancelled flights to Freedonia before the talks."],
      ["-", "Ruritania denied that it had cancelled talks with Freedonia."],
      ["-", "Ruritania threatened to pull out of talks with Freedonia."],
      ["-", "Ruritania withdrew its troops from Freedonia before the talks."],
      ["-", "The talks ended on Friday without a deal."],
    ],
  },
  {
    name: "preferring a format",
    cases: [
      ["prefers Ruritania > Freedonia", "Ruritania prefers bilateral talks with Freedonia."],
      ["prefers Ruritania > Freedonia", "Ruritania insists on direct negotiations with Freedonia."],
      ["prefers Ruritania > Freedonia", "Ruritania wants indirect talks with Freedonia."],
      ["prefers Ruritania > Freedonia", "Ruritania would prefer to meet Freedonia face to face."],
      ["prefers NATO > Russia", "NATO prefers the NATO-Russia Council for its dialogue with Russia."],
      ["-", "Ruritania prefers peace, officials said after talks with Freedonia."],
      ["-", "Ruritania insists on its rights in the talks with Freedonia."],
    ],
  },
  {
    name: "no answer",
    cases: [
      [
        "proposed Ruritania > Freedonia; no_response Freedonia > Ruritania",
        "Ruritania has invited Freedonia to a conference. Freedonia has not responded.",
      ],
      [
        "proposed Ruritania > Freedonia; no_response Freedonia > Ruritania",
        "Freedonia has yet to respond to Ruritania's invitation to talks.",
      ],
      ["-", "Freedonia has not responded to the fire."],
    ],
  },
]
