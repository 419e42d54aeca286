/** The names under which a folder’s configuration is looked for, in this order. */
export const configNames = ['.sixpager.yaml', '.sixpager.json'] as const;
