import type { Drauu } from 'drauu'

/** Takes all strokes off the slide as one step that the pen can take back; its own way, `clear`, forgets them. */
export function wipe(pen: Drauu): void {
  const strokes = [...pen.el?.children ?? []].filter(stroke => stroke instanceof SVGElement)
  if (strokes.length === 0)
    return
  const undo = () => strokes.forEach(stroke => pen._restoreNode(stroke))
  const redo = () => strokes.forEach(stroke => pen._removeNode(stroke))
  // Not among its types, and the only way to add a step.
  Reflect.apply(Reflect.get(pen, 'commit'), pen, [{ undo, redo }])
  // The pen tells the windows of a change when a step is taken back or done again.
  pen.undo()
  pen.redo()
}
