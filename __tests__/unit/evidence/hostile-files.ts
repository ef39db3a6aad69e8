export const json = (value: unknown): string => JSON.stringify(value, null, 2)

export const log = 'evidence/logs/kro-system/kro-1/kro.log'
