import type { Outside } from './outside.ts'
import { createHash } from 'node:crypto'
import { CHOSEN_SCHEME } from '../slidev/names.ts'
import { NO_SNAPSHOT, WAITS, WAYS } from './marks.ts'

/** Something in the page that a reader can put away, such as an offer: it stays away on the next page. */
export interface PutAway {
  /** The key under which the browser remembers that; what it holds does not count. */
  readonly key: string
  /** What is put away. */
  readonly selector: string
}

/** With its place in the list behind it, the class of a document whose reader put something away. */
export const PUT_AWAY_CLASS = 'put-away-'

/** What a page says that was opened as a file, which browsers let run no script beside it. */
const AS_FILE = `<p class="${WAYS}"><span>Opened as a file, these slides stand still: run <code>npm start</code>, use a web server, or take <a href="slides.pdf">the PDF</a>.</span></p>`

/**
 * Writes the script that runs before anything is drawn, as short as it can be: every page has it. It
 * sets the scheme that the reader chose, takes the snapshot away in print, and hides it until it shows
 * the step or the talk that was asked for. What the reader put away stays away. Where no script of the
 * site arrives, it shows the links that are there for who has none. It keeps what a reader presses
 * before there is somebody to answer (client.ts, early/reader.ts), and asks for the next page, which
 * the page names above: the first key may want it.
 */
export function earlyScript(putAway: readonly PutAway[]): string {
  const keys = JSON.stringify(putAway.map(({ key }) => key)).replaceAll('<', '\\u003c')
  return `(()=>{
const doc=document,{classList}=doc.documentElement,{search,protocol}=location,asked=new URLSearchParams(search),events=[],ended=new AbortController;
let scheme,gone=[];try{scheme=localStorage.getItem('${CHOSEN_SCHEME}');gone=${keys}.map(key=>localStorage.getItem(key))}catch{}
classList.add(scheme==='dark'||scheme!=='light'&&matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light');
if(asked.has('print'))classList.add('${NO_SNAPSHOT}');
if(asked.get('clicks')>0||asked.has('talk'))classList.add('${WAITS}');
gone.forEach((found,index)=>found===null||classList.add('${PUT_AWAY_CLASS}'+index));
const act=()=>{
classList.remove('${WAITS}');
const parts=doc.querySelectorAll('noscript'),isFile=protocol==='file:';
if(isFile&&parts[0])doc.body.insertAdjacentHTML('beforeend','${AS_FILE}');
parts.forEach(part=>part.outerHTML=isFile&&part.parentNode===doc.body?'':part.textContent)};
addEventListener('error',({target})=>target instanceof HTMLScriptElement&&(doc.readyState==='loading'?addEventListener('DOMContentLoaded',act,{once:true}):act()),true);
for(const type of['keydown','click','touchstart','touchend'])addEventListener(type,event=>events.push(event),{capture:true,passive:true,signal:ended.signal});
const next=!navigator.connection?.saveData&&doc.querySelector('link[rel=next]');
held={events,ended,ahead:next&&{path:next.getAttribute('href'),response:fetch(next.href).catch(()=>{})}}
})()`.replaceAll('\n', '')
}

/** Goes where the link on the page leads, with what its address asks for. */
export const LEADING_SCRIPT = 'location.replace(document.links[0]+location.search+location.hash)'

/** Says what a page may load and run: nothing but the site itself, these scripts in it, and what slides show of other hosts. In every page, for hosts that send no headers. */
export function contentPolicy(scripts: readonly string[], outside: readonly Outside[] = []): string {
  // The host in a slide may lead on to another one, so each may show something then.
  const others = (...kinds: readonly string[]) => outside.some(({ kind }) => kinds.includes(kind)) ? ' https:' : ''
  const directives: Readonly<Record<string, string>> = {
    'default-src': '\'self\'',
    'script-src': ['\'self\'', ...scripts.map(script => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)].join(' '),
    // Vue and Slidev write style attributes; a style can run nothing.
    'style-src': '\'self\' \'unsafe-inline\'',
    'img-src': `'self' data: blob:${others('image')}`,
    ...others('media') && { 'media-src': `'self'${others('media')}` },
    ...others('document') && { 'frame-src': `'self'${others('document')}` },
    // KaTeX brings its smallest fonts in its styles.
    'font-src': '\'self\' data:',
    'object-src': '\'none\'',
    'base-uri': '\'none\'',
    'form-action': '\'none\'',
  }
  return Object.entries(directives).map(([name, value]) => `${name} ${value}`).join('; ')
}

/** Lists what a host that reads `_headers` sends with every file; `frame-ancestors` counts only there. */
export function headersFor(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
    // A frame that keeps nothing of its own is another origin to the browser, and asks for scripts and fonts as such.
    'Access-Control-Allow-Origin': '*',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'accelerometer=(), camera=(), display-capture=(self), fullscreen=(self), geolocation=(), gyroscope=(), microphone=(), payment=(), screen-wake-lock=(self), usb=()',
  }
}
