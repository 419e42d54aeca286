import { configKeys } from '../../config/values.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Schema, schemaOf } from './schema.ts';

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Schema>> };
  };
}

/** The manifest with a setting for each key of a config file; the editor’s own settings, which come first, stay. */
export function withSettings(text: string, rules: readonly Rule[]): string {
  const manifest = JSON.parse(text) as Manifest;
  const { contributes } = manifest;
  const { configuration } = contributes;
  const shared = configKeys.map((key) => `sixpager.${key}`);
  const own = Object.entries(configuration.properties).filter(([name]) => !shared.includes(name));
  const keys = configKeys.map((key, at) => [
    `sixpager.${key}`,
    {
      ...schemaOf(key, rules),
      scope: 'resource',
      order: own.length + 1 + at,
      markdownDescription: `%sixpager.${key}%`,
    },
  ]);
  const properties = Object.fromEntries([...own, ...keys]);
  const changed = {
    ...manifest,
    contributes: { ...contributes, configuration: { ...configuration, properties } },
  };
  return `${JSON.stringify(changed, null, 2)}\n`;
}
