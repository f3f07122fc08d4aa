import type { Construction } from "./case.ts"

export const refusals: readonly Construction[] = [
  {
    name: "refusing verbs over infinitive, object and gerund",
    cases: [
      ["unwilling Ruritania > Freedonia", "Ruritania refused to sit down with Freedonia on Sunday."],
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania has flatly ruled out direct negotiations with Freedonia.",
      ],
      ["unwilling Ruritania > Freedonia", "Ruritania rejects any official contact with Freedonia."],
      [
        "unwilling Dockers Union > Northline Rail",
        "The Dockers Union rejected further talks with Northline Rail.",
      ],
      [
        "unwilling Norway > Iceland",
        "Norway has repeatedly declined to negotiate with Iceland over mackerel.",
      ],
      [
        "refused Kenya > Somalia; proposed Somalia > Kenya",
        "Kenya turned down an invitation from Somalia to a border conference.",
      ],
      ["refused Peru > Chile; proposed Chile > Peru", "Peru spurned Chile's offer of talks."],
      ["-", "Ruritania rejected a ceasefire with Freedonia."],
      ["-", "Ruritania declined to comment on its talks with Freedonia."],
      ["-", "Ruritania refused to sign the text after the meeting with Freedonia."],
    ],
  },
  {
    name: "boycotts and staying away",
    cases: [
      ["refused Kenya > Somalia", "Kenya is boycotting the conference hosted by Somalia."],
      ["refused Cuba > Canada", "Cuba will skip the summit with Canada, its foreign ministry said."],
      ["refused Cuba > Canada", "Cuba said it would stay away from the summit with Canada."],
      [
        "refused Syrian opposition > Syria",
        "The Syrian opposition will not attend the conference with Damascus.",
      ],
      ["-", "Pupils boycotted lessons on the day of the summit."],
      ["-", "Ruritania stopped short of saying it would boycott the summit."],
      ["-", "Ruritania came close to rejecting talks with Freedonia."],
      ["-", "The premier of Ruritania was close to proposing a summit to Freedonia."],
    ],
  },
  {
    name: "bare modals with not",
    cases: [
      ["unwilling Ruritania > Freedonia", "Ruritania will not negotiate with Freedonia under threat."],
      ["refused Ruritania > Freedonia", "Ruritania won't take part in a summit with Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania said it would never talk to Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania cannot negotiate with Freedonia, its premier said."],
      ["unwilling Ruritania > Freedonia", "Ruritania does not negotiate with Freedonia."],
      ["refused Ruritania > Freedonia", "Ruritania is not going to attend the meeting with Freedonia."],
      ["unwilling Chad > Sudan; unwilling Niger > Sudan", "Neither Chad nor Niger will talk to Sudan."],
      ["-", "Ruritania did not meet Freedonia last year."],
      ["-", "Ruritania must not forget its talks with Freedonia."],
    ],
  },
  {
    name: "talks as subject or clause",
    cases: [
      [
        "unwilling Ruritania > Freedonia",
        "Talks with Freedonia are out of the question, Ruritania's president said.",
      ],
      [
        "unwilling Ruritania > Freedonia",
        "Negotiating with Freedonia is out of the question, Ruritania's president said.",
      ],
      ["unwilling Ruritania > Freedonia", "Ruritania said talks with Freedonia were pointless."],
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania's president said it was impossible to negotiate with Freedonia.",
      ],
      [
        "unwilling Ruritania > Freedonia",
        "There will be no talks with Freedonia, Ruritania's president said.",
      ],
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania said talks with Freedonia could not begin until its troops leave.",
      ],
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania's foreign minister said there was nothing to discuss with Freedonia.",
      ],
      ["unwilling Ruritania > Freedonia", "Ruritania has nothing to talk about with Freedonia."],
      ["-", "The talks with Freedonia were difficult, Ruritania's president said."],
      ["-", "Ruritania said its talks with Freedonia had begun."],
    ],
  },
  {
    name: "nouns of refusal and of no interest",
    cases: [
      ["unwilling Ruritania > Freedonia", "Ruritania's refusal to meet Freedonia has angered the mediators."],
      ["unwilling Ruritania > Freedonia", "Ruritania has no interest in talks with Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania has no plans to hold talks with Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania sees no point in negotiating with Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania is in no mood to talk to Freedonia."],
      [
        "unwilling Ruritania > Freedonia",
        "Ruritania's premier said there was no reason for talks with Freedonia.",
      ],
      ["unwilling Ruritania > Freedonia", "Ruritania has shut the door on talks with Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania shows little interest in negotiating with Freedonia."],
      ["-", "The point of the talks was the price of fish."],
      ["-", "Ruritania's refusal to pay its debt was a topic of the talks."],
    ],
  },
  {
    name: "adjectives of refusal and negated readiness",
    cases: [
      ["unwilling Ruritania > Freedonia", "Ruritania is unwilling to negotiate with Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania is not ready to talk to Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania is no longer interested in talks with Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania remains opposed to talks with Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania does not want to meet Freedonia."],
      ["unwilling Ruritania > Freedonia", "Ruritania decided not to meet Freedonia's envoy."],
      ["-", "The hall is not ready for the talks."],
      ["-", "Voters in Ruritania are opposed to the new tax."],
    ],
  },
]
