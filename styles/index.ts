import './tokens.css'
import './deck.css'
