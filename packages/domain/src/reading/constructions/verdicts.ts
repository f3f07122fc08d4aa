import type { Construction } from "./case.ts"

/** Talks judged or wished for by a sentence of its own, waited for, left; those who are a side at times. */
export const verdicts: readonly Construction[] = [
  {
    name: "the only way, what we want, in nobody's interest",
    cases: [
      [
        "willing Dockers Union > Ruritania",
        "The only way forward is to talk to Ruritania, the Dockers Union said.",
      ],
      [
        "prefers Dockers Union > Ruritania",
        "The only way forward is direct talks with Ruritania, the Dockers Union said.",
      ],
      ["-", "The only way forward is a strike, the Dockers Union said after talks with Ruritania."],
      [
        "willing Kalvor Bank > Tellers Union",
        "“What we want is a meeting with the Tellers Union,” Kalvor Bank said.",
      ],
      [
        "proposed Kalvor Bank > Tellers Union",
        "“What we would like is for the Tellers Union to come back for talks,” Kalvor Bank said.",
      ],
      ["-", "“What we want is a fair wage,” the Tellers Union said at the meeting with Kalvor Bank."],
      [
        "unwilling Kalvor Corp > Brenner Colours",
        "Kalvor Corp said it would be contrary to its interests to engage in talks with Brenner Colours.",
      ],
      [
        "unwilling Kalvor Corp > Brenner Colours",
        "Kalvor Corp said it was not in the interests of its holders to hold talks with Brenner Colours.",
      ],
      [
        "unwilling Kalvor Corp > Brenner Colours",
        "Kalvor Corp said it saw no merit in talks with Brenner Colours.",
      ],
      ["-", "The talks with Brenner Colours are in the interests of all, a reader of the paper wrote."],
    ],
  },
  {
    name: "ready when the other side is; nothing before; who walked out",
    cases: [
      [
        "conditional Dockers Union > employers",
        "The Dockers Union was ready whenever the employers wished to negotiate.",
      ],
      [
        "conditional Dockers Union > Harbour Lines",
        "The Dockers Union is available if Harbour Lines wants to talk, its leader said.",
      ],
      ["-", "The army is ready if talks with Freedonia fail, Ruritania's premier said."],
      [
        "unwilling Ruritania > Freedonia",
        "Freedonia must withdraw before there can be any dialogue, Ruritania said.",
      ],
      [
        "conditional Harbour Lines > Dockers Union",
        "Harbour Lines would talk about anything once the strike is over, it told the Dockers Union.",
      ],
      [
        "withdrawn Dockers Union > Harbour Lines",
        "Talks with Harbour Lines collapsed on Thursday after the Dockers Union walked out.",
      ],
      ["-", "Talks with Harbour Lines collapsed on Thursday after the Dockers Union lost a vote."],
      ["-", "Nurses walked out on Monday after talks collapsed."],
    ],
  },
  {
    name: "students and holders who are a side; heads of churches",
    cases: [
      ["unwilling Kalvor University > students", "Kalvor University will not meet the students."],
      [
        "unwilling Kalvor University > students",
        "Administrators at Kalvor University say they will not meet students who hold the hall.",
      ],
      ["-", "The premier of Ruritania wants to meet students in Freedonia."],
      [
        "refused Ieronymos > Theophilos; proposed Theophilos > Ieronymos",
        "Archbishop Ieronymos turned down an invitation from Patriarch Theophilos of Jerusalem to talks.",
      ],
      [
        "refused Ieronymos > Israel; proposed Israel > Ieronymos",
        "Archbishop Ieronymos turned down an invitation from Israel's premier to a gathering.",
      ],
    ],
  },
]
