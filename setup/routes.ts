import { defineRoutesSetup } from '@slidev/types'

/** The print view, which a built deck otherwise has only when Slidev makes the PDF itself. */
export default defineRoutesSetup(routes => [
  { name: 'print', path: '/print', component: () => import('@slidev/client/pages/print.vue') },
  ...routes,
])
