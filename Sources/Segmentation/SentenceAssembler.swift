/// Joins ICU's sentence boundaries and words into sentences, and mends the boundaries.
struct SentenceAssembler {
  let text: [UInt8]
  let words: [Word]
  let paragraphs: [Int]
  let usesCapitals: Bool
  let language: LanguageProfile

  /// The sentences between ICU's boundaries (bytes, ascending) that hold at least one word, number or pictograph.
  mutating func sentences(_ boundaries: [Int32]) -> [Sentence] {
    var result: [Sentence] = []
    var first = 0
    var paragraph = -1
    var boundary = 0
    for index in words.indices {
      let next = index + 1
      while boundary < boundaries.count, boundaries[boundary] < words[index].end { boundary += 1 }
      let isLast = next == words.count
      let crossesBoundary =
        !isLast && boundary < boundaries.count && boundaries[boundary] <= words[next].start
      let ends =
        isLast || (crossesBoundary ? !continues(after: index) : breaks(after: index, from: first))
      guard ends else { continue }
      let run = first..<next
      first = next
      guard run.contains(where: { words[$0].kind.rawValue <= Word.Kind.pictograph.rawValue }) else {
        continue
      }
      let start = Int(words[run.lowerBound].start)
      while paragraph + 1 < paragraphs.count, paragraphs[paragraph + 1] <= start { paragraph += 1 }
      result.append(
        Sentence(
          range: start..<Int(words[run.upperBound - 1].end), words: run, paragraph: max(paragraph, 0)))
    }
    return result
  }

  /// Whether a sentence goes on although ICU ends it: after an abbreviation, but never over a line end.
  private func continues(after index: Int) -> Bool {
    guard words[index].kind == .terminator, text[Int(words[index].start)] == 0x2E, index > 0 else {
      return false
    }
    let gap = text[Int(words[index].end)..<Int(words[index + 1].start)]
    if gap.contains(0x0A) || gap.contains(0x0D) { return false }
    guard let abbreviation = abbreviation(endingAt: index) else { return false }
    if language.titles.contains(abbreviation) { return true }
    guard language.abbreviations.contains(abbreviation) else { return false }
    return !language.openers.contains(lowercased(words[index + 1]))
  }

  /// Whether a sentence ends although ICU goes on: after an emoji, and in texts without capitals after a full stop.
  private func breaks(after index: Int, from first: Int) -> Bool {
    let word = words[index]
    let next = words[index + 1]
    guard next.followsSpace, next.kind == .letters || next.kind == .number else { return false }
    switch word.kind {
    case .pictograph:
      return (first...index).contains { words[$0].kind == .letters }
    case .terminator where !usesCapitals && text[Int(word.start)] == 0x2E:
      guard let abbreviation = abbreviation(endingAt: index) else { return true }
      return !language.titles.contains(abbreviation) && !language.abbreviations.contains(abbreviation)
    default:
      return false
    }
  }

  /// The word before a full stop, with the stops inside it ("e.g"), if it stands right before the stop.
  private func abbreviation(endingAt index: Int) -> String? {
    guard index > 0, words[index - 1].end == words[index].start else { return nil }
    return lowercased(words[index - 1])
  }

  private func lowercased(_ word: Word) -> String {
    String(decoding: text[word.range], as: UTF8.self).lowercased()
  }
}
