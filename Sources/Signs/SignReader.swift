import Lexicon
import Segmentation

/// Reads the signs of sentences.
package struct SignReader: ~Copyable {
  /// No sentence is read farther than so many words: what counts is said by then, and a text without full stops stays
  /// linear.
  package static let longestSentence = 160

  private let folder = CaseFolder()
  private var units: [Unit] = []

  /// A word or mark as signs see it.
  private struct Unit {
    let word: UInt32, stem: UInt32
    /// The word, or nil for an edge of the sentence.
    let index: Int?
  }

  package init() {}

  /// Visits the signs of a sentence.
  /// - Parameters:
  ///   - sentence: The sentence's number.
  ///   - segments: The draft that it stands in.
  ///   - visit: Takes each sign; one that the sentence gives twice comes twice.
  package mutating func read(_ sentence: Int, of segments: Segments, _ visit: (Sign) -> Void) {
    let words = segments.sentences[sentence].words
    readUnits(words, of: segments)
    for index in units.indices {
      let unit = units[index]
      visit(Sign(key: SignKey.mix(unit.word, 0, seed: 0), words: place(index, index)))
      visit(Sign(key: SignKey.mix(unit.stem, 0, seed: 1), words: place(index, index)))
      guard index + 1 < units.count else { break }
      let next = units[index + 1]
      visit(Sign(key: SignKey.mix(unit.word, next.word, seed: 2), words: place(index, index + 1)))
      visit(Sign(key: SignKey.mix(unit.stem, next.stem, seed: 3), words: place(index, index + 1)))
      guard index + 2 < units.count else { continue }
      visit(Sign(key: SignKey.mix(unit.word, units[index + 2].word, seed: 4), words: place(index, index + 2)))
    }
    let none = words.lowerBound..<words.lowerBound
    if sentence == 0 { visit(Sign(key: SignKey.opening, words: none)) }
    if sentence == segments.sentences.count - 1 { visit(Sign(key: SignKey.closing, words: none)) }
    visit(Sign(key: SignKey.length(units.count - 2), words: none))
  }

  /// The words from one unit to another, edges left out.
  private func place(_ first: Int, _ last: Int) -> Range<Int> {
    let inner = (start: max(first, 1), end: min(last, units.count - 2))
    guard inner.start <= inner.end, let start = units[inner.start].index, let end = units[inner.end].index
    else { return 0..<0 }
    return start..<end + 1
  }

  private mutating func readUnits(_ words: Range<Int>, of segments: Segments) {
    units.removeAll(keepingCapacity: true)
    units.append(Unit(word: SignKey.sentenceStart, stem: SignKey.sentenceStart, index: nil))
    segments.text.withUnsafeBufferPointer { text in
      for index in words.prefix(Self.longestSentence) {
        if let unit = unit(of: segments.words[index], index, in: text) { units.append(unit) }
      }
    }
    units.append(Unit(word: SignKey.sentenceEnd, stem: SignKey.sentenceEnd, index: nil))
  }

  private func unit(of word: Word, _ index: Int, in text: UnsafeBufferPointer<UInt8>) -> Unit? {
    let bytes = UnsafeBufferPointer(rebasing: text[word.range])
    switch word.kind {
    case .letters:
      return folder.fold(bytes) { folded in
        // "dont" is "don't".
        let hash = WordHash.fnv1a(folded.lazy.filter { $0 != 0x27 })
        let stem = UnsafeBufferPointer(rebasing: folded[..<Stem.length(of: folded)])
        return Unit(word: hash, stem: WordHash.fnv1a(stem.lazy.filter { $0 != 0x27 }), index: index)
      }
    case .number: return Unit(word: SignKey.number, stem: SignKey.number, index: index)
    case .terminator, .clauseMark:
      let mark = WordHash.fnv1a(CollectionOfOne(bytes[0] < 0x80 ? bytes[0] : 0x2D))
      return Unit(word: mark, stem: mark, index: index)
    default: return nil
    }
  }
}
