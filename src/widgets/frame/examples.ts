/**
 * One state of a widget: the properties of its tag, and texts that must be readable without a
 * script.
 */
export type Example<Properties> = {
  name: string;
  properties: Properties;
  numbers: readonly string[];
};

/**
 * The examples of a widget, the usual one first: shown in the gallery, rendered and looked at by
 * tests.
 */
export type Examples<Properties> = {
  tag: string;
  /** the id used where the examples are shown */
  id: string;
  /** of its parameters in an address and of its words in content/interface */
  prefix: string;
  /** further beginnings of keys that it uses */
  also?: readonly string[];
  states: readonly [Example<Properties>, ...Example<Properties>[]];
};
