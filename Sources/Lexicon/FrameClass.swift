/// Word classes that the analyzer's own code asks for. Each must be declared in the lexicon's word lists.
package enum FrameClass: String, CaseIterable, Sendable {
  /// Words that begin a clause without a comma before them: "but", "because".
  case clauseOpener = "clause-opener"
  /// "I", "we".
  case firstPerson = "iwe"
  /// "you".
  case secondPerson = "you"
  /// "not", "never", "no".
  case negation = "negator"
  /// "but", "however".
  case adversative
  /// "if", "in case", "should": what follows is not asserted.
  case conditional = "if-word"
  /// Verbs that report words: "said", "told".
  case reporting = "report"
  /// "my", "our".
  case possessive = "my"
  /// Forms of "be".
  case be

  /// The bit that stands for the class in a symbol's mask.
  package var bit: UInt32 { 1 << UInt32(Self.allCases.firstIndex(of: self) ?? 0) }
}

/// Word lists that segmentation asks for.
enum SegmentationClass: String, CaseIterable {
  case titles = "abbreviated-title"
  case abbreviations = "abbreviation"
  case openers = "sentence-opener"
  case openWords = "open-word"
}
