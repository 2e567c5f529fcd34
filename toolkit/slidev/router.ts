import type { App } from 'vue'
import type { Router } from 'vue-router'

declare global {
  interface Element {
    /** What Vue leaves on the element that an app is mounted on. */
    readonly __vue_app__?: App
  }
}

/** Finds the router of the app that is mounted on the element of this selector; undefined if there is none yet. */
export function routerOf(selector: string): Router | undefined {
  return document.querySelector(selector)?.__vue_app__?.config.globalProperties.$router
}

/** Has the app show an address, without a new entry in the history; a router knows addresses without the path of the site. */
export async function showAddress(router: Router, address: string): Promise<void> {
  await router.replace(address.slice(router.options.history.base.length))
}
