import type { Construction } from "./case.ts"

export const bystanders: readonly Construction[] = [
  {
    name: "a mediator is no side",
    cases: [
      [
        "accepted Guatemala > Highland Front; accepted Highland Front > Guatemala",
        "A first round of talks between Guatemala and the Highland Front was held in May. || " +
          "The mediator, Ruritania, sent an envoy who met the Highland Front. || " +
          "The two sides agreed to meet again.",
      ],
      [
        "accepted Guatemala > Highland Front; accepted Highland Front > Guatemala",
        "Guatemala and the Highland Front met in May in talks mediated by Ruritania. || " +
          "Ruritania's government said the talks would resume this week.",
      ],
      [
        "accepted Ruritania > Freedonia",
        "Ruritania spoke of talks with Freedonia. || Ruritania said the talks would resume this week.",
      ],
      ["-", "Ruritanian mediators came to Freedonia in hopes of restarting talks with the rebels."],
      ["willing Ruritania > Freedonia", "Ruritania's premier voiced hopes of talks with Freedonia."],
    ],
  },
  {
    name: "a news medium only tells",
    cases: [
      [
        "refused Highland Front > Lorn",
        "The Highland Front fought Lorn. || Its secretary, Ann Brill, told the BBC they would not attend " +
          "the talks with Lorn.",
      ],
      [
        "conditional Highland Front > Lorn",
        "The Daily Mirrorman quoted the Highland Front as saying that talks with Lorn must be held " +
          "on equal terms.",
      ],
      ["unwilling BBC > Dockers Union", "The BBC refused to meet the Dockers Union."],
    ],
  },
  {
    name: "a crowd that meets, a deal that is called so",
    cases: [
      ["-", "Guatemala fought the dockers. || Striking dockers will meet today to consider further action."],
      [
        "accepted Guatemala > Chile; accepted Chile > Guatemala",
        "The leaders of Guatemala and Chile will meet today.",
      ],
      ["-", "Guatemala rejected the venue of its talks with the Highland Front."],
      ["-", "The dockers rejected an enterprise bargaining agreement with Long Sound Lines."],
      [
        "prefers Highland Front > Guatemala",
        "Highland Front called for mediation in its war with Guatemala.",
      ],
    ],
  },
  {
    name: "the government of a headline",
    cases: [
      [
        "proposed Guatemala > Highland Front",
        "# Government invites Highland Front to talks || Guatemala has fought the Highland Front " +
          "and its Highland Interim Government for years. Guatemala's army is tired.",
      ],
      [
        "refused Highland Front > Guatemala; proposed Guatemala > Highland Front",
        "# Highland Front rejects PM's offer of talks || Guatemala has fought the Highland Front for years.",
      ],
    ],
  },
  {
    name: "what is known of somebody, and what comes of talks",
    cases: [
      ["-", "Ruritania's premier, who has sought to negotiate a truce with Freedonia, was silent."],
      ["proposed Ruritania > Freedonia", "Ruritania is seeking to negotiate a truce with Freedonia."],
      ["-", "Ruritania's premier said any talks with Freedonia must lead to a lasting peace."],
      [
        "conditional Ruritania > Freedonia",
        "Talks with Freedonia must be led by a neutral state, Ruritania's premier said.",
      ],
      ["-", "Ruritania's premier urged calm so that talks with Freedonia can start without further delay."],
      [
        "conditional Ruritania > Freedonia",
        "Talks with Freedonia can start only without a blockade, Ruritania's premier said.",
      ],
    ],
  },
]
