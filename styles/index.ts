import './stand-ins.css'
import './tokens.css'
import './deck.css'
