import { createHash } from 'node:crypto'
import { READ_OFFER_PUT_AWAY } from '../../state/read-offer.ts'

/**
 * Sets the scheme that the reader chose before anything is drawn, and takes the
 * still away where it would not show what was asked for: in print, and in the
 * middle of a slide's clicks. An offer that the reader put away stays away.
 */
export const EARLY_SCRIPT = `(()=>{
let scheme='auto';let putAway=null;try{scheme=localStorage.getItem('slidev-color-schema')??scheme;putAway=localStorage.getItem('${READ_OFFER_PUT_AWAY}')}catch{}
const dark=scheme==='dark'||(scheme!=='light'&&matchMedia('(prefers-color-scheme: dark)').matches);
const {classList}=document.documentElement;classList.add(dark?'dark':'light');
const asked=new URLSearchParams(location.search);
if(asked.has('print')||Number(asked.get('clicks'))>0)classList.add('no-still');
if(putAway)classList.add('no-offer')
})()`.replaceAll('\n', '')

/** Goes where the page leads, with what its address asks for. */
export const LEADING_SCRIPT = `location.replace(document.querySelector('meta[http-equiv=refresh]').content.split('url=')[1]+location.search+location.hash)`

const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': '\'self\'',
  'script-src': ['\'self\'', ...[EARLY_SCRIPT, LEADING_SCRIPT].map(script => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)].join(' '),
  // Vue and Slidev write style attributes; a style can run nothing.
  'style-src': '\'self\' \'unsafe-inline\'',
  'img-src': '\'self\' data: blob:',
  'object-src': '\'none\'',
  'base-uri': '\'none\'',
  'form-action': '\'none\'',
}

/** What a page may load and run: nothing but the site itself. In every page, for hosts that send no headers. */
export const CONTENT_POLICY = Object.entries(DIRECTIVES).map(([name, value]) => `${name} ${value}`).join('; ')

/** What a host that reads `_headers` sends with every file; `frame-ancestors` counts only there. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_POLICY}; frame-ancestors 'self'`,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'accelerometer=(), camera=(), display-capture=(self), fullscreen=(self), geolocation=(), gyroscope=(), microphone=(), payment=(), screen-wake-lock=(self), usb=()',
}
