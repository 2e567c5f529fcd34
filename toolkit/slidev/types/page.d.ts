/** A page of Slidev's own, such as `@slidev/client/pages/print.vue`; see client.d.ts for the reason. */
import type { Component } from 'vue'

declare const page: Component
export default page
