/** A picture of the catalog as a graph, ready to be drawn. */
export interface Diagram {
  /** The name of its files and of the `<DiagramFigure>` that shows it. */
  readonly name: string
  /** `slide`: fills a slide, its labels legible from the last row. `page`: for print and reading. */
  readonly use: 'slide' | 'page'
  /** The size that ordinary text should have, in pixels of the slide's canvas; on a page, in units of the drawing. */
  readonly textSize: number
  /** What a screen reader announces first. */
  readonly title: string
  /** The picture as text, complete, in full sentences. */
  readonly description: string
  /** The picture in Mermaid's syntax; what has the class `step-n` appears at click n, all else is there from the start. */
  readonly source: string
}
