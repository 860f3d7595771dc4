/** Something that posts may be chosen by, and how many of them there are. */
export interface SearchOption {
  /** As the index has it: the id of a tag, or a year. */
  value: string;
  label: string;
  count: number;
}
