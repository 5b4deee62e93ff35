import Lexicon
import Segmentation

/// A draft as detectors see it: sentences, tokens, the patterns that matched, and the frames.
struct Document {
  let draft: Draft
  let segments: Segments
  let table: CompiledLexicon
  /// The tokens of all sentences.
  var tokens: [Token] = []
  /// The tokens of each sentence.
  var sentenceTokens: [Range<Int>] = []
  /// The hits of all sentences; ends are indices into ``tokens``.
  var hits: [Hit] = []
  /// The hits of each sentence.
  var sentenceHits: [Range<Int>] = []
  /// What each sentence's structure says.
  var frames: [SentenceFrame] = []

  var sentenceCount: Int { segments.sentences.count }

  /// The hits of a sentence whose entry has an id, for frames.
  func hits(of entry: Int, in sentence: Int) -> [Hit] {
    hits[sentenceHits[sentence]].filter { table.entry(of: Int($0.pattern)) == entry }
  }

  /// The bytes that tokens cover, or nil if they are only edges.
  func bytes(of span: Range<Int>) -> Range<Int>? {
    var start: Int?
    var end = 0
    for token in tokens[span] where token.word >= 0 {
      let word = segments.words[Int(token.word)]
      if start == nil { start = Int(word.start) }
      end = Int(word.end)
    }
    return start.map { $0..<end }
  }

  /// Whether a token is a word and not an edge.
  func isWord(_ token: Int) -> Bool { tokens[token].word >= 0 }
}

/// A rule that holds at a place.
struct Evidence {
  /// The rule, as an index of the lexicon's entries.
  let entry: Int
  /// The sentence, by number.
  let sentence: Int
  /// The tokens of the match.
  let span: Range<Int>
  /// The pattern that matched, for the words its named parts took; nil if code found it.
  let hit: Hit?
  /// Whether it holds for the draft as a whole and not for a place.
  var isWholeDraft = false
  /// Whether the draft around it makes it less sure than its rule is by itself.
  var isDoubted = false
}
