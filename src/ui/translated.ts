/**
 * Lives with a browser's page translation, which takes texts out of the page and puts a `<font>` in the place of each,
 * while Preact goes on changing, moving and removing the texts that it made: the page would go on saying what was so
 * when it was translated. Here each text comes back, empty, in front of what stands for it. It keeps its place there, and
 * whatever befalls it befalls its stand-in too. What it says anew is for the translator to find.
 */
export function liveWithTranslation(root: Node): () => void {
  const pairs = createPairs()
  const observer = new MutationObserver((records) => {
    for (const record of records) pairs.heed(record)
  })
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  return () => observer.disconnect()
}

interface Pair {
  readonly text: Text
  readonly standIn: Element
  /** What was translated. */
  readonly said: string
}

function createPairs() {
  const ofText = new WeakMap<Node, Pair>()
  const ofStandIn = new WeakMap<Node, Pair>()
  /** Texts that were emptied or filled here, and of which that has not been heard yet. */
  const own = new WeakSet<Node>()

  function write(text: Text, said: string): void {
    own.add(text)
    text.data = said
  }

  function pair(text: Text, standIn: Element): void {
    const made = { text, standIn, said: text.data }
    ofText.set(text, made)
    ofStandIn.set(standIn, made)
    standIn.before(text)
    write(text, '')
  }

  function part({ text, standIn }: Pair): void {
    ofText.delete(text)
    ofStandIn.delete(standIn)
    standIn.remove()
  }

  function changed(text: Node): void {
    if (own.delete(text)) return
    const it = ofText.get(text)
    if (it) part(it)
  }

  function removed(node: Node, record: MutationRecord): void {
    const it = ofText.get(node)
    if (it) {
      // Moved: what stands for it comes along.
      if (it.text.isConnected) it.text.after(it.standIn)
      else part(it)
      return
    }
    const back = ofStandIn.get(node)
    if (back && !back.standIn.isConnected) {
      // The translator has given the original back: the text says it itself again, once.
      for (const other of record.addedNodes) if (isText(other) && other !== back.text) other.remove()
      part(back)
      if (back.text.isConnected && back.text.data === '') write(back.text, back.said)
      return
    }
    if (!isText(node) || node.isConnected || node.data.trim() === '') return
    const standIn = [...record.addedNodes, record.previousSibling, record.nextSibling].find(
      (beside) => isStandIn(beside) && beside.isConnected && !ofStandIn.has(beside),
    )
    if (isStandIn(standIn)) pair(node, standIn)
  }

  return {
    heed(record: MutationRecord): void {
      // Within what stands for a text the translator does as it likes.
      if (record.target instanceof Element && record.target.closest('font')) return
      if (record.type === 'characterData') changed(record.target)
      for (const node of record.removedNodes) removed(node, record)
    },
  }
}

const isText = (node: Node | null | undefined): node is Text => node?.nodeType === Node.TEXT_NODE
const isStandIn = (node: Node | null | undefined): node is Element =>
  node instanceof Element && node.localName === 'font'
