export function Notes() {
  return <main />
}
