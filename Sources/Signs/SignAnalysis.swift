import Segmentation

/// Adds up the signs of a draft's sentences.
package struct SignAnalysis {
  private let weights: SignWeights
  private let segments: Segments
  /// The log-odds of each sentence.
  package let scores: [SignScores]

  /// The words of a phrase that is shown as carrying a label.
  private static let longestPhrase = 4

  /// Reads all sentences of a draft.
  package init(_ segments: Segments, weights: SignWeights) {
    self.weights = weights
    self.segments = segments
    var reader = SignReader()
    scores = segments.sentences.indices.map { sentence in
      var scores = weights.start
      reader.read(sentence, of: segments) { weights.add($0, to: &scores) }
      return scores
    }
  }

  /// The phrases that speak most for a label in a sentence.
  /// - Parameters:
  ///   - label: The label.
  ///   - sentence: The sentence's number.
  ///   - count: How many phrases to give at most.
  /// - Returns: Places of two to four words each, in reading order, as ranges of ``Segments/words``.
  package func phrases(for label: SignLabel, in sentence: Int, atMost count: Int = 2) -> [Range<Int>] {
    let words = segments.sentences[sentence].words
    // Each word's share: of a sign of several words, each takes as much as the others.
    var shares = Array(repeating: Float(0), count: words.count)
    var reader = SignReader()
    reader.read(sentence, of: segments) { sign in
      guard !sign.words.isEmpty else { return }
      let share = weights.weight(of: sign, for: label) / Float(sign.words.count)
      for word in sign.words { shares[word - words.lowerBound] += share }
    }
    let isWord = words.map { segments.words[$0].kind == .letters || segments.words[$0].kind == .number }
    var candidates: [(words: Range<Int>, weight: Float)] = []
    for start in shares.indices where isWord[start] {
      for end in start + 1...start + Self.longestPhrase where end <= shares.count && isWord[end - 1] {
        let weight = shares[start..<end].reduce(0, +)
        // A longer phrase must earn its length.
        if end - start > 1, weight > 0 { candidates.append((start..<end, weight / Float(end - start).squareRoot())) }
      }
    }
    candidates.sort { ($1.weight, $0.words.lowerBound) < ($0.weight, $1.words.lowerBound) }
    var chosen: [Range<Int>] = []
    for candidate in candidates where chosen.count < count {
      if chosen.contains(where: { $0.overlaps(candidate.words) }) { continue }
      chosen.append(candidate.words)
    }
    return chosen.sorted { $0.lowerBound < $1.lowerBound }
      .map { $0.lowerBound + words.lowerBound..<$0.upperBound + words.lowerBound }
  }
}
