import { describe, expect, it } from 'vitest'
import { escapeLabel, gridSource, nodeId, treeSource } from '../../diagrams/mermaid.ts'

describe('nodeId', () => {
  it('makes every id a word that Mermaid takes for nothing else', () => {
    for (const id of ['end', 'class', 'style', 'space', 'graph', 'google-cloud', 'a b', 'ü', '"', 'x--y'])
      expect(nodeId(id)).toMatch(/^n_\w+$/)
  })

  it('keeps different ids apart', () => {
    const ids = ['a', 'a-b', 'ab', 'a b', 'a.b']
    expect(new Set(ids.map(nodeId)).size).toBe(ids.length)
  })
})

describe('escapeLabel', () => {
  it('leaves nothing that means something to Mermaid', () => {
    expect(escapeLabel('"quoted" <b> #quot; &amp; %% `x` \\n')).not.toMatch(/["<>#&;%`\\]/)
  })

  it('leaves ordinary text as it is, on one line', () => {
    expect(escapeLabel('CI/CD, 3\n(mid-level): “ok”?')).toBe('CI/CD, 3 (mid-level): “ok”?')
  })
})

it('writes a grid as a block diagram', () => {
  const source = gridSource({
    columns: 2,
    gap: 20,
    cells: [
      { id: 'a', head: ['A'], text: ['first'], look: 'solid', level: 1 },
      { gap: 1 },
      { id: 'g', title: 'Group', look: 'tile', span: 2, columns: 1, cells: [{ id: 'end', text: ['inner'], look: 'outline', shape: 'question', step: 2 }] },
    ],
    edges: [{ from: 'a', to: 'g', look: 'dashed' }],
  })
  expect(source).toMatchInlineSnapshot(`
    "---
    config:
      block:
        padding: 20
    ---
    block
      columns 2
      n_a["A<br/>⠀<br/>first"]:1
      space:1
      block:n_g["Group"]:2
        columns 1
        n_end{{"inner"}}:1
      end
      n_a -.-> n_g
      class n_a solid level-1 head-1
      class n_g tile
      class n_end outline question step-2
    "
  `)
})

it('writes a tree as a flowchart', () => {
  const source = treeSource({
    gaps: [10, 40],
    boxes: [{ id: 'root', head: ['Root'], look: 'ink' }, { id: 'leaf', text: ['Leaf'], look: 'wash', level: 2, style: 'start', lines: 2 }],
    edges: [{ from: 'root', to: 'leaf', look: 'line' }],
  })
  expect(source).toMatchInlineSnapshot(`
    "---
    config:
      flowchart:
        nodeSpacing: 10
        rankSpacing: 40
        curve: bumpX
    ---
    flowchart LR
      n_root["Root"]
      n_leaf["Leaf<br/>⠀"]
      n_root --- n_leaf
      class n_root ink
      class n_root head-1
      class n_leaf wash
      class n_leaf level-2
      class n_leaf start
    "
  `)
})
