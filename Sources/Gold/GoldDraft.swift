import FoundationEssentials

/// A labelled draft, as `Fixtures/gold/GUIDE.md` describes it.
public struct GoldDraft: Decodable, Sendable {
  /// One labelled sentence.
  public struct Sentence: Decodable, Sendable {
    /// The sentence.
    public let text: String
    /// The white space after it; a blank if absent.
    public let after: String?
    /// The names of its faults.
    public let faults: [String]
    /// The names of its strengths.
    public let strengths: [String]
  }

  /// The draft's name in its set.
  public let id: String
  /// 1–5; nil for a text that is no apology.
  public let quality: Int?
  /// The sentences, in order.
  public let sentences: [Sentence]

  /// The whole text, and the bytes that each sentence takes in it.
  public var text: (bytes: [UInt8], spans: [Range<Int>]) {
    var bytes: [UInt8] = []
    var spans: [Range<Int>] = []
    for sentence in sentences {
      let start = bytes.count
      bytes += sentence.text.utf8
      spans.append(start..<bytes.count)
      bytes += (sentence.after ?? " ").utf8
    }
    return (bytes, spans)
  }

  /// Reads a set: JSON Lines, one draft a line.
  /// - Throws: `DecodingError` for a line that is no labelled draft.
  public static func read(_ lines: [UInt8]) throws -> [GoldDraft] {
    try lines.split(separator: 0x0A).map { try JSONDecoder().decode(GoldDraft.self, from: Data($0)) }
  }
}
