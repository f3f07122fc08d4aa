// Draws what commands print as a picture for the README:  node infra/capture.mjs OUT.svg "stance positions nato" …
// Run it with the demo's stack up; the picture is text in an SVG, so it can be read, searched and diffed.
import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const [out, ...commands] = process.argv.slice(2)
if (out === undefined || commands.length === 0) {
  process.stderr.write('usage: node infra/capture.mjs OUT.svg "stance positions nato russia" …\n')
  process.exit(2)
}

const stance = fileURLToPath(new URL("../packages/cli/bin/stance.js", import.meta.url))
const lines = commands.flatMap((command) => [`$ npx ${command}`, ...output(command), ""])
writeFileSync(out, svg(lines.slice(0, -1), commands.join("; ")))

function output(command) {
  const args = command.replace(/^stance /, "").split(" ")
  const env = { ...process.env, FORCE_COLOR: "1" }
  delete env.NO_COLOR
  const { stdout, stderr, status } = spawnSync(process.execPath, [stance, ...args], { env, encoding: "utf8" })
  if (status !== 0) throw new Error(`${command}: exit ${status}\n${stderr}`)
  return stdout.trimEnd().split("\n")
}

function svg(lines, title) {
  const [lineHeight, charWidth, margin] = [18, 7.8, 16]
  const columns = Math.max(...lines.map((line) => [...plain(line)].length))
  const width = Math.ceil(columns * charWidth) + 2 * margin
  const height = lines.length * lineHeight + 2 * margin
  const rows = lines.map((line, i) => row(line, margin, margin + 13 + i * lineHeight, charWidth, lineHeight))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>What these print: ${title}</title>`,
    `<rect width="100%" height="100%" rx="6" fill="#16181d"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="#d7dae0">`,
    ...rows,
    "</g>",
    "</svg>",
    "",
  ].join("\n")
}

// Each run of one style is placed at its own column, so that the picture does not depend on the reader's font.
function row(line, x, y, charWidth, lineHeight) {
  let column = 0
  let style = { bold: false, dim: false, reverse: false }
  const runs = []
  for (const part of line.split(/(\u001b\[\d+m)/)) {
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1]
    if (code !== undefined) style = styled(style, Number(code))
    else if (part !== "") {
      runs.push({ text: part, column, ...style })
      column += [...part].length
    }
  }
  return runs.map((run) => draw(run, x + run.column * charWidth, y, charWidth, lineHeight)).join("")
}

function draw(run, x, y, charWidth, lineHeight) {
  const length = ([...run.text].length * charWidth).toFixed(1)
  const back = run.reverse
    ? `<rect x="${x.toFixed(1)}" y="${y - 13}" width="${length}" height="${lineHeight}" fill="#f0c674"/>`
    : ""
  const fill = run.reverse ? ' fill="#16181d"' : run.dim ? ' fill="#8a919e"' : ""
  const weight = run.bold ? ' font-weight="bold"' : ""
  const text = run.text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
  return `${back}<text x="${x.toFixed(1)}" y="${y}" textLength="${length}" xml:space="preserve"${fill}${weight}>${text}</text>`
}

function styled(style, code) {
  const changes = {
    1: { bold: true },
    2: { dim: true },
    22: { bold: false, dim: false },
    7: { reverse: true },
    27: { reverse: false },
  }
  return { ...style, ...(changes[code] ?? {}) }
}

function plain(line) {
  return line.replaceAll(/\u001b\[\d+m/g, "")
}
