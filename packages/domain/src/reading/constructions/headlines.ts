import type { Construction } from "./case.ts"

const later = "Officials in Ruritania met on Sunday."

export const headlines: readonly Construction[] = [
  {
    name: "what headlines leave out",
    cases: [
      [
        "accepted Ruritania > Freedonia; accepted Freedonia > Ruritania",
        `# Ruritania, Freedonia agree to resume talks || ${later}`,
      ],
      ["willing Ruritania > Freedonia", `# Ruritania says ready for dialogue with Freedonia || ${later}`],
      ["unwilling Ruritania > Freedonia", `# Ruritania says not ready to meet Freedonia || ${later}`],
      ["willing Ruritania > Freedonia", `# Ruritania: ready to meet Freedonia || ${later}`],
      ["unwilling Ruritania > Freedonia", `# Ruritania says will not talk to Freedonia || ${later}`],
      ["unwilling Ruritania > Freedonia", `# Ruritania says no to Freedonia talks || ${later}`],
      ["unwilling Ruritania > Freedonia", `# Ruritania says no talks with Freedonia || ${later}`],
      ["unwilling Ruritania > Freedonia", `# No talks with Freedonia, says Ruritania || ${later}`],
      ["proposed Ruritania > Freedonia", `# Ruritania invites Freedonia's premier || ${later}`],
      ["accepted Ruritania > Freedonia", `# Ruritania leader to visit Freedonia for talks || ${later}`],
      ["-", `# Ruritania says no deal in talks with Freedonia || ${later}`],
      ["-", `# In Freedonia, talks open under clouds || ${later}`],
      ["-", `# No progress in Freedonia talks, says Ruritania || ${later}`],
      ["-", `# Ruritania opposition to meet on Tuesday || ${later}`],
      ["-", `# Ruritania invites bids for bridge || ${later}`],
    ],
  },
]
