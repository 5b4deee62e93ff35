/// One word or mark of a sentence.
package struct Word: Sendable, Equatable {
  /// What a word is made of.
  package enum Kind: UInt8, Sendable {
    /// Letters, also with digits and apostrophes: "don't", "o'clock".
    case letters
    /// A number, also with points and commas in it: "1,200.50".
    case number
    /// An emoji or another pictograph.
    case pictograph
    /// A full stop, question mark, exclamation mark or ellipsis.
    case terminator
    /// A mark that ends a clause: comma, semicolon, colon, dash, bracket.
    case clauseMark
    /// An opening quotation mark.
    case opensQuote
    /// A closing quotation mark.
    case closesQuote
    /// A quotation mark that does not show its direction.
    case quote
    /// Any other mark or symbol.
    case other
  }

  /// Where the word begins, in UTF-8 bytes from the start of the draft.
  package let start: Int32
  /// Where it ends.
  package let end: Int32
  /// What it is made of.
  package let kind: Kind
  /// Whether it begins with a capital letter.
  package let isCapitalized: Bool
  /// Whether it is two or more letters, all ASCII capitals: shouted, and so no sign of a name.
  package let isAllCapitals: Bool
  /// Whether white space, or the start of the text, stands before it.
  package let followsSpace: Bool

  /// The bytes of the draft that it covers.
  package var range: Range<Int> { Int(start)..<Int(end) }
}

/// One sentence of a draft.
package struct Sentence: Sendable, Equatable {
  /// The bytes of the draft from its first to its last mark, without white space around it.
  package let range: Range<Int>
  /// Its words, as indices into ``Segments/words``.
  package let words: Range<Int>
  /// The number of the paragraph it stands in, from 0.
  package let paragraph: Int
}

/// A draft cut into sentences and words.
package struct Segments: Sendable {
  /// All words and marks, in order.
  package internal(set) var words: [Word] = []
  /// All sentences that hold at least one word, number or pictograph, in order.
  package internal(set) var sentences: [Sentence] = []
  /// The bytes that were analysed: the draft's, one for one, with what is out of scope overwritten.
  package internal(set) var text: [UInt8] = []

  /// How many words, numbers excluded, the sentences hold.
  package var wordCount: Int { words.lazy.filter { $0.kind == .letters }.count }
}
