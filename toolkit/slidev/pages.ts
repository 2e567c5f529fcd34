/** Loads Slidev's page that shows all slides one below the other, for print. */
export const loadPrintPage = () => import('@slidev/client/pages/print.vue')
