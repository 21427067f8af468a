export function HarbourMap() {
  return <main />
}
