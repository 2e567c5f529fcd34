import type { Drauu } from 'drauu'

/** Removes all strokes from the slide in one step that can be undone; after the pen's own `clear` they are lost. */
export function wipe(pen: Drauu): void {
  const strokes = [...pen.el?.children ?? []].filter(stroke => stroke instanceof SVGElement)
  if (strokes.length === 0)
    return
  const undo = () => strokes.forEach(stroke => pen._restoreNode(stroke))
  const redo = () => strokes.forEach(stroke => pen._removeNode(stroke))
  // Not in its types, but the only way to add a step.
  Reflect.apply(Reflect.get(pen, 'commit'), pen, [{ undo, redo }])
  // The pen sends a change to other windows after undo and redo.
  pen.undo()
  pen.redo()
}
