// Generated from the rulebook. To renew it: cargo run -p yushen-codegen
import type { FixOp, Mode, Outcome, RuleId, Severity, UnknownFields, Verdict } from "../generated/ids.js";

/** What a value starts with, as the encoder writes it. */
export const enum Tag {
  False = 0,
  True = 1,
  /** 8 bytes: a double. */
  Number = 2,
  /** 1 byte: a small whole number. */
  Small = 3,
  /** 4 bytes of length, then UTF-8. */
  Text = 4,
  /** Entries of row + 1 and value, `OBJECT_END`, then 2 bytes of count and that many texts without tags. */
  Object = 5,
  /** 4 bytes of length, 1 byte of how many elements follow, then those: all, or of a list that is too long none. */
  Array = 6,
  /** 1 byte: the kind of value. */
  Foreign = 7,
  /** An object with more keys than are read, or more JSON text. */
  TooLarge = 8,
  /**
   * A text longer than any field takes: 4 bytes of how many code points it has, then, as a text without a tag, the
   * whole number that it spells, without leading zeros and cut off past every range; empty where it spells none.
   */
  LongText = 9,
  /**
   * A moment that a `Date` names, two doubles: its day where the caller is, in days since 1970-01-01, and its instant, in
   * milliseconds since 1970-01-01T00:00:00Z; NaN where it names none.
   */
  Moment = 10,
}

/** Stands where an object's next entry would. */
export const OBJECT_END = 0;

/** What a parameter's or a fix's value starts with, as the engine writes it. */
export const enum Param {
  /** 2 words: a whole number of 64 bits, the lower half first. */
  Int = 0,
  /** 1 word. */
  Bool = 1,
  /** A text of the rulebook's: its address and its length. */
  Word = 2,
  /** Texts of the rulebook's, then `LIST_END`. */
  Choices = 3,
  /** 2 words: days since 1970-01-01. */
  Day = 4,
  /** 2 words: milliseconds since 1970-01-01T00:00:00Z. */
  Instant = 5,
  /** 1 word of how many follow: the indices of rules. */
  Rules = 6,
  /** 1 word. */
  Place = 7,
  /** Texts of the rulebook's, two by two: a key and its value; then `LIST_END`. */
  Pairs = 8,
  /** 1 word: the kind of value. */
  Kind = 9,
  /** A text of the caller's: its address and its length. */
  Text = 10,
}

/** Stands where a list's next text would, or the next parameter's name. */
export const LIST_END = 0;

/** Stands where something may be that is not; what is there is counted from 1. */
export const ABSENT = 0;

/** Stands before something that might be absent. */
export const PRESENT = 1;

/** Options by their bits. */
export const enum Flag {
  Draft = 1,
  Coerce = 2,
  Explain = 4,
  /** Keys that the form does not have are passed over. */
  IgnoreUnknown = 8,
  /**
   * After the report: for each value that was given in another spelling than the plain one its place, then `PRESENT`
   * and the plain one, or `ABSENT`; then `LIST_END`.
   */
  Plain = 16,
}

/** How several numbers share a word. */
export const enum Packing {
  /**
   * An issue's code: a check of format's, or a rule's index past those. Above it is the operand of a rule that makes
   * several issues.
   */
  CodeMask = 65535,
  OperandShift = 16,
  /** What is said of a value: below this bit the phrase, above it what to enter. */
  EntryShift = 8,
  /** Above this bit: how many characters the value is off by. */
  ByShift = 16,
}

/** How a place is written: a field, a list's element or a field in one; 0 is the form. */
export const enum PlaceBits {
  /** The row of the list, or of the field where it is in none, from 1 on. */
  RowShift = 24,
  /** The element's index, from 1 on. */
  IndexShift = 8,
  IndexMask = 65535,
  /** How many rows past the list's the field in the element is. */
  InnerMask = 255,
}

/** How much is read. */
export const enum Limit {
  /** Of an object's keys, known and unknown. */
  Keys = 1000,
  /** Of a text's UTF-16 units: of more it has more code points than any field takes. */
  TextUnits = 4000,
  /** Of JSON text's bytes of UTF-8. */
  JsonBytes = 1048576,
  /** Of JSON text's nested lists and objects. */
  JsonDepth = 128,
  /** The first instant that is too late, in milliseconds since 1970-01-01T00:00:00Z. */
  Instant = 32503680000000,
}

/** The characters that show nothing: the first and the last of each range, in order. */
export const BLANKS = [0x0, 0x20, 0x7f, 0xa0, 0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x115f, 0x1160, 0x1680, 0x1680, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x2000, 0x200f, 0x2028, 0x202f, 0x205f, 0x206f, 0x2800, 0x2800, 0x3000, 0x3000, 0x3164, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff0, 0xfff8, 0x1bca0, 0x1bca3, 0x1d173, 0x1d17a, 0xe0000, 0xe0fff];

/** What a value is, where the form has no use for it; what is `typeof` has that name. */
export const enum Kind {
  Undefined = 0,
  Null = 1,
  Boolean = 2,
  Number = 3,
  String = 4,
  Array = 5,
  Object = 6,
  Bigint = 7,
  Symbol = 8,
  Function = 9,
  Unreadable = 10,
  Date = 11,
  FormData = 12,
  UrlSearchParams = 13,
  Map = 14,
  Set = 15,
  Promise = 16,
  Response = 17,
  Request = 18,
  Event = 19,
  Element = 20,
  Instance = 21,
}

/** The codes of the checks of format; rules' come after them. */
export const enum FormatCode {
  Type = 0,
  Length = 1,
  Enum = 2,
  Pattern = 3,
  Date = 4,
  Checksum = 5,
  OddChecksum = 6,
  Range = 7,
  Unique = 8,
  TooLarge = 9,
  UnknownField = 10,
  Required = 11,
  Json = 12,
}

export const FORMATS: readonly RuleId[] = ["format/type", "format/length", "format/enum", "format/pattern", "format/date", "format/checksum", "format/checksum", "format/range", "format/unique", "format/too-large", "format/unknown-field", "format/required", "format/json"];

export const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** Those of the checks of format, by their codes: an index into `SEVERITIES` each. */
export const FORMAT_SEVERITIES = "0000001000100";

export const UNKNOWN_FIELDS: readonly UnknownFields[] = ["warn", "ignore"];

export const MODES: readonly Mode[] = ["submit", "draft"];

export const VERDICTS: readonly Verdict[] = ["pass", "fail", "incomplete"];

export const OUTCOMES: readonly Outcome[] = ["notApplicable", "pass", "unknown", "fail"];

export const FIX_OPS: readonly FixOp[] = ["set", "atLeast", "atMost", "oneOf", "onOrAfter", "onOrBefore", "sameAs", "add", "remove"];
