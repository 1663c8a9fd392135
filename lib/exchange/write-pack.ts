/**
 * Writes a pack so that the same records always give the same bytes: members that this version knows stand in the
 * order of the schema, all others after them in alphabetical order. A diff between two packs then shows changes only.
 */
import { z } from '@/lib/kernel/schema';
import { type Pack, packSchema } from './pack-schema';

/** The schema below defaults and options. */
function inner(schema: unknown): unknown {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema;
}

/** Names of an object in writing order. */
export function memberOrder(value: object, schema: unknown): { known: string[]; unknown: string[] } {
  const shape = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const known = shape.filter((name) => Object.hasOwn(value, name));
  const unknown = Object.keys(value)
    .filter((name) => !shape.includes(name))
    .sort();
  return { known, unknown };
}

/** The schema of one member; undefined for members that the schema does not know. */
export function memberSchema(schema: unknown, name: string): unknown {
  return schema instanceof z.ZodObject && Object.hasOwn(schema.shape, name) ? inner(schema.shape[name]) : undefined;
}

export function itemSchema(schema: unknown): unknown {
  return schema instanceof z.ZodArray ? inner(schema.element) : undefined;
}

function ordered(value: unknown, schema: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, itemSchema(schema)));
  if (typeof value !== 'object' || value === null) return value;
  const { known, unknown } = memberOrder(value, schema);
  const members = value as Record<string, unknown>;
  return Object.fromEntries([...known, ...unknown].map((name) => [name, ordered(members[name], memberSchema(schema, name))]));
}

/** JSON text with two spaces and a final line break. Reading it back gives the same pack, unknown members included. */
export function writePack(pack: Pack): string {
  return `${JSON.stringify(ordered(pack, packSchema), null, 2)}\n`;
}
