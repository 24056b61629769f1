import { defaultFieldResolver, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';
import type { FederatedTrace } from './federated-trace.js';

const traces = new WeakMap<object, FederatedTrace>();

/** Ties a trace to the context of the request whose fields it records. */
export const traceContext = (context: object, trace: FederatedTrace): void => { traces.set(context, trace); };

/** Makes every field of a schema tell the trace of its request, where there is one. Done once, and only where such traces are on. */
export function traceFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        const trace = typeof context === 'object' && context !== null ? traces.get(context) : undefined;
        if (!trace) return resolve(source, args, context, info);
        const end = trace.begin(info);
        let value: unknown;
        try {
          value = resolve(source, args, context, info);
        } catch (cause) {
          end();
          throw cause;
        }
        if (value instanceof Promise) value.then(end, end);
        else end();
        return value;
      };
    }
  }
}
