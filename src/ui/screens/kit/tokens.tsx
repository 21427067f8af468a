import * as look from '../../../look/tokens.ts'
import { Part } from './part.tsx'

export function Tokens() {
  return (
    <Part title="Tokens">
      <ul class="kit__colours">
        {Object.entries(look.colour).map(([name, value]) => (
          <li key={name}>
            <span class="kit__colour" style={`background: ${value}`} />
            {name} <code>{value}</code>
          </li>
        ))}
      </ul>
      <div class="kit__types">
        {Object.keys(look.type).map((name) => (
          <p key={name} style={`font-size: var(--text-${name})`}>
            {name}: Harbour 霓虹港 0123
          </p>
        ))}
      </div>
    </Part>
  )
}
