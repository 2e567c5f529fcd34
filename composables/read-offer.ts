/** Where the browser remembers that its reader does not want the offer of the reading page. */
export const READ_OFFER_PUT_AWAY = 'five-levels:read-offer-put-away'
