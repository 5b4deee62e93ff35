/// One word or mark of a sentence.
public struct Word: Sendable, Equatable {
  /// What a word is made of.
  public enum Kind: UInt8, Sendable {
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
  public let start: Int32
  /// Where it ends.
  public let end: Int32
  /// What it is made of.
  public let kind: Kind
  /// Whether it begins with a capital letter.
  public let isCapitalized: Bool
  /// Whether white space, or the start of the text, stands before it.
  public let followsSpace: Bool

  /// The bytes of the draft that it covers.
  public var range: Range<Int> { Int(start)..<Int(end) }
}

/// One sentence of a draft.
public struct Sentence: Sendable, Equatable {
  /// The bytes of the draft from its first to its last mark, without white space around it.
  public let range: Range<Int>
  /// Its words, as indices into ``Segments/words``.
  public let words: Range<Int>
  /// The number of the paragraph it stands in, from 0.
  public let paragraph: Int
}

/// A draft cut into sentences and words.
public struct Segments: Sendable {
  /// All words and marks, in order.
  public internal(set) var words: [Word] = []
  /// All sentences that hold at least one word, number or pictograph, in order.
  public internal(set) var sentences: [Sentence] = []
  /// The bytes that were analysed: the draft's, one for one, with what is out of scope overwritten.
  public internal(set) var text: [UInt8] = []

  /// How many words, numbers excluded, the sentences hold.
  public var wordCount: Int { words.lazy.filter { $0.kind == .letters }.count }
}
