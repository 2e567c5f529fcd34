import type { Layout } from '../../diagrams/layout.ts'
import { expect, it } from 'vitest'
import { drawSvg } from '../../diagrams/svg.ts'

const diagram = { name: 'test', use: 'slide', textSize: 20, title: 'A & B', description: 'A leads to <B>.', source: '' } as const
const part = { isGroup: false, y: 0, width: 200, height: 100 }
const layout: Layout = {
  isGrid: true,
  parts: [
    { ...part, id: 'a', x: 0, classes: ['solid', 'level-1', 'head-1', 'tagged'], label: ['"A"', 'first'] },
    { ...part, id: 'b', x: 300, classes: ['dashed', 'level-2', 'step-2'], label: ['<b>'] },
  ],
  links: [{ from: 'a', to: 'b', isDashed: true, hasArrow: true }],
}

it('draws boxes, lines and text, and nothing of Mermaid', () => {
  const { svg } = drawSvg(diagram, layout, 20, 5)
  expect(svg).toContain('<rect class="dg-box" x="300" y="0" width="200" height="100"')
  expect(svg).toContain('&quot;A&quot;</tspan>')
  expect(svg).toContain('>&lt;b&gt;</tspan>')
  expect(svg).toContain('<title id="test--title">A &amp; B</title>')
  expect(svg).not.toMatch(/mermaid|foreignObject|<script/i)
})

it('lets a part appear at its step, and a line with the later of its ends', () => {
  const { svg } = drawSvg(diagram, layout, 20, 5)
  expect(svg).toContain('<g class="dg-dashed dg-level-2" data-step="2">')
  expect(svg).toMatch(/<path class="dg-edge dg-dashed" data-step="2" d="M200 50L[\d.]+ 50" marker-end="url\(#test--arrow\)"\/>/)
  expect(svg.match(/data-step/g)).toHaveLength(2)
})

it('carries only the rules that it uses', () => {
  const { svg } = drawSvg(diagram, layout, 20, 5)
  expect(svg).toContain('.dg-level-2 {')
  expect(svg).not.toContain('.dg-level-3 {')
  expect(svg).not.toContain('.dg-tile')
})

it('gives text the size on the slide that is asked for', () => {
  const { svg } = drawSvg(diagram, layout, 24, 5)
  const width = Number(/viewBox="\S+ \S+ (\S+) /.exec(svg)?.[1])
  const em = Number(/font-size="(\S+)"/.exec(svg)?.[1])
  expect(em * 1136 / width).toBeCloseTo(24, 1)
})

it('says how long a line may be, and that too many lines have no room', () => {
  const { lines } = drawSvg(diagram, layout, 20, 5)
  expect(lines.map(({ text }) => text)).toEqual(['"A"', 'first', '<b>'])
  expect(lines.every(({ room }) => room > 150 && room < 200)).toBe(true)
  const crowded = { ...layout, parts: layout.parts.map(part => ({ ...part, height: 20 })) }
  expect(drawSvg(diagram, crowded, 20, 5).lines.slice(0, 2).map(({ room }) => room)).toEqual([0, 0])
})
