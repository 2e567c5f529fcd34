/** The address of a slide, for a link from the reading page. */
export function slideAddress(id: string): string {
  return `${import.meta.env.BASE_URL}${id}`
}
