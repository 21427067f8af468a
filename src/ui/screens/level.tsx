export function LevelScreen() {
  return <main />
}
