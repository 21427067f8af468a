/** The machines that players' programs run in, compiled to WebAssembly. */
export const machineNames = ['micropython', 'quickjs'] as const
export type MachineName = (typeof machineNames)[number]

export const isMachine = (name: string): name is MachineName => machineNames.some((one) => one === name)
