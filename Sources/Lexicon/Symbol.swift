/// What the automaton reads: one number for all words that no rule tells apart.
package typealias Symbol = UInt32

/// The symbols that every lexicon has.
package enum FixedSymbol: Symbol, CaseIterable {
  case sentenceStart, sentenceEnd, clauseEdge
  case unknown, unknownName, unknownEd, unknownIng, unknownLy
  case number
}

/// One step of a sentence as the automaton reads it: a word, or the edge of a sentence or clause.
package struct Token: Sendable, Equatable {
  /// What the word is to the rules.
  package let symbol: Symbol
  /// The word in ``Segments/words``, or -1 for an edge. A contraction gives several tokens of one word.
  package let word: Int32
}
