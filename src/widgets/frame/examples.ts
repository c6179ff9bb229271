/** A way to show a widget: the properties an author would write, and numbers that must then be readable without a script. */
export type Example<Properties> = {
  name: string;
  properties: Properties;
  numbers: readonly string[];
};

/** The examples of a widget, the usual one first: shown in the gallery, rendered and looked at by tests. */
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
