import './tokens.css'
import './deck.css'
import './plain.css'
