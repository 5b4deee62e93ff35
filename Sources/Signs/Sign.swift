import Lexicon

/// A weak sign that a sentence gives: a word, the stem of a word, two words that stand together or with one between
/// them, or the sentence's place and length. It is known by a number only, so that no text need be kept.
package struct Sign: Sendable, Equatable {
  /// The sign's number; two signs share one by chance about once in four thousand million.
  package let key: UInt32
  /// The words of the sentence that give it, as indices into ``Segments/words``; empty for place and length.
  package let words: Range<Int>

  package init(key: UInt32, words: Range<Int>) {
    self.key = key
    self.words = words
  }
}

/// Numbers for words and for what is made of them.
enum SignKey {
  static let sentenceStart = WordHash.fnv1a("<".utf8)
  static let sentenceEnd = WordHash.fnv1a(">".utf8)
  static let number = WordHash.fnv1a("#".utf8)
  static let opening = WordHash.fnv1a("opening".utf8, seed: 5)
  static let closing = WordHash.fnv1a("closing".utf8, seed: 5)

  /// One number of two, whose order counts. Mixed as in MurmurHash3, so that near numbers end up far apart; never 0.
  @inline(__always)
  static func mix(_ first: UInt32, _ second: UInt32, seed: UInt32) -> UInt32 {
    var hash = first &* 0x85EB_CA6B ^ seed &* 0x9E37_79B9
    hash = (hash << 13 | hash >> 19) ^ second &* 0xC2B2_AE35
    hash ^= hash >> 16
    hash = hash &* 0x85EB_CA6B
    hash ^= hash >> 13
    hash = hash &* 0xC2B2_AE35
    hash ^= hash >> 16
    return hash == 0 ? 1 : hash
  }

  /// A sentence's length in steps of four words, up to twenty-four.
  static func length(_ words: Int) -> UInt32 { mix(UInt32(min(6, words / 4)), 0, seed: 6) }
}

/// Cuts endings off, so that "forgets" and "forgetting" give the same sign. Crude on purpose: what is cut need not be a
/// stem, only the same for a word's forms.
enum Stem {
  private static let endings: [[UInt8]] = ["ings", "ing", "edly", "ed", "es", "s", "ly", "er"].map { Array($0.utf8) }
  private static let shortest = 3

  /// How many bytes of a folded word are left.
  static func length(of word: UnsafeBufferPointer<UInt8>) -> Int {
    for ending in endings where word.count - ending.count >= shortest {
      if word.suffix(ending.count).elementsEqual(ending) { return word.count - ending.count }
    }
    return word.count
  }
}
