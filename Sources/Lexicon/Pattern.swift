/// What one word of a pattern asks of a word of the draft.
package enum WordTest: Hashable, Sendable {
  /// This very word, folded.
  case word(String)
  /// A member of a class, in any form or in one.
  case member(of: String, form: WordForm?)
  /// Any word.
  case any
  /// A number in figures, or in words (class `number`).
  case number
  /// A capitalised word that no list knows.
  case name
  /// A word with this ending.
  case ending(Ending)
  /// One of several tests.
  case oneOf([WordTest])
  /// The start of a sentence.
  case sentenceStart
  /// The end of a sentence.
  case sentenceEnd
  /// The edge of a clause.
  case clauseEdge

  /// Whether a word, and not an edge, is asked for.
  var isWord: Bool {
    switch self {
    case .sentenceStart, .sentenceEnd, .clauseEdge: false
    default: true
    }
  }
}

/// The forms in which a word of a class may stand.
package enum WordForm: String, CaseIterable, Sendable {
  case base, s, past, pp, ing
}

/// Endings by which words are told that no list knows.
package enum Ending: String, CaseIterable, Sendable {
  case ed, ing, ly
}

/// A pattern over the words of a sentence.
package indirect enum Pattern: Equatable, Sendable {
  /// One word that passes a test; or, negated, one word that does not.
  case test(WordTest, negated: Bool = false)
  /// All of these, one after the other.
  case sequence([Pattern])
  /// One of these.
  case choice([Pattern])
  /// Repeated at least and at most so often; no maximum is a loop.
  case repeated(Pattern, min: Int, max: Int?)
  /// Up to so many words between.
  case gap(max: Int, crossesClauses: Bool)
  /// A part whose words the rule's suggestion reuses.
  case capture(String, Pattern)
}

/// A pattern as written: where, and what it says.
package struct PatternEntry: Sendable {
  /// The line in the file, 1-based.
  package let line: Int
  /// The pattern, phrases put in.
  package let pattern: Pattern
}
