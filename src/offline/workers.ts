/** The service workers of this place. A frame that has no origin has the name in its navigator, and reading it throws. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    return undefined
  }
}
